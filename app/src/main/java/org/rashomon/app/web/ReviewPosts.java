// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rashomon.app.access.AuditEvent.Deed;
import org.rashomon.app.review.ClaimAddress;
import org.rashomon.app.review.FormOrigin;
import org.rashomon.app.review.ReviewTargets;
import org.rashomon.app.review.Seen;
import org.rashomon.app.review.Signed;
import org.rashomon.app.review.Verdict;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.TellingWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the forms of the review do. Each is answered by leading on to the next page, or by the form with what is wrong in it. */
final class ReviewPosts {
    private static final Logger LOG = LoggerFactory.getLogger(ReviewPosts.class);

    private final ReviewRoom room;
    private final Pages pages;
    private final Access access;
    private final ReviewAnswers answers;

    ReviewPosts(ReviewRoom room, Pages pages, Access access) {
        this.room = room;
        this.pages = pages;
        this.access = access;
        this.answers = new ReviewAnswers(pages, access);
    }

    void addTo(RoutesConfig routes) {
        post(routes, "/review/accept", this::accept);
        post(routes, "/review/correct", this::correct);
        post(routes, "/review/merge", this::merge);
        post(routes, "/review/split", this::split);
        post(routes, "/review/withdraw", this::withdraw);
        post(routes, "/review/redact", this::redact);
        post(routes, "/review/undo", this::undo);
    }

    /** What a form does. */
    @FunctionalInterface
    private interface Doing {
        void answer(Posted sent);
    }

    private void post(RoutesConfig routes, String path, Doing doing) {
        routes.post(path, request -> {
            ReviewForms forms = new ReviewForms(room, ReviewQuery.of(request), SentForm.of(request));
            Optional<FormOrigin> origin = forms.sent().origin();
            if (origin.isEmpty()) {
                answers.notice(
                        request,
                        HttpStatus.BAD_REQUEST,
                        "Nothing was decided: this is no form of a page of the review.");
                return;
            }
            if (room.ledger().isPast()) {
                answers.notice(
                        request,
                        HttpStatus.CONFLICT,
                        "Nothing was decided: a ledger as of an earlier moment is not written to.");
                return;
            }
            doing.answer(new Posted(request, forms, origin.get()));
        });
    }

    private void accept(Posted sent) {
        String subject = sent.asked(ReviewQuery.INCIDENT);
        decide(
                sent,
                () -> List.of(targets().acceptance(targets().claims(subject))),
                problems -> answers.notice(sent.request(), HttpStatus.UNPROCESSABLE_CONTENT, problems.whole()),
                !subject.isEmpty());
    }

    private void correct(Posted sent) {
        Optional<ClaimAddress.Found> shown = sent.forms().claim();
        Optional<ClaimAddress.Found> whole = sent.forms().unmaskedClaim();
        if (!sent.form().field("look").isEmpty() && shown.isPresent()) {
            CorrectionTyped found =
                    CorrectionTyped.lookedUp(shown.get().claim(), sent.form().fields(), room.places());
            ReviewRoutes.html(
                    sent.request(),
                    pages.reviewCorrection(
                            sent.forms().correction(shown.get(), Optional.of(FormProblems.of("")), found)));
            return;
        }
        decide(
                sent,
                () -> corrections(sent, typed(sent, shown.orElseThrow(), whole.orElseThrow())),
                problems -> ReviewRoutes.html(
                        sent.request().status(HttpStatus.UNPROCESSABLE_CONTENT),
                        pages.reviewCorrection(sent.forms()
                                .correction(
                                        shown.orElseThrow(),
                                        Optional.of(problems),
                                        typed(sent, shown.orElseThrow(), whole.orElseThrow())))),
                shown.isPresent());
    }

    private CorrectionTyped typed(Posted sent, ClaimAddress.Found shown, ClaimAddress.Found whole) {
        return CorrectionTyped.of(shown.claim(), whole, sent.form().fields(), room.places());
    }

    private static List<Operation> corrections(Posted sent, CorrectionTyped typed) {
        boolean noReason = sent.form().reason().isEmpty();
        if (!typed.problems().isEmpty() || noReason) {
            String reason = noReason ? FormProblems.noReason().reason() : "";
            throw new FormProblems("", reason, typed.problems());
        }
        if (typed.corrections().isEmpty()) {
            throw FormProblems.of("Nothing is changed yet: set a field right first.");
        }
        return typed.corrections().stream()
                .<Operation>map(Operation.Corrected::new)
                .toList();
    }

    private void merge(Posted sent) {
        List<Seen> with = sent.form().values("with").stream().map(Seen::parse).toList();
        List<Seen> seen = new ArrayList<>(sent.origin().seen());
        seen.addAll(with);
        Posted wider = new Posted(
                sent.request(),
                sent.forms(),
                new FormOrigin(sent.origin().line(), seen, sent.origin().key()));
        ofIncident(
                wider,
                incident -> {
                    require(!with.isEmpty(), "Pick one incident or more to merge with.");
                    List<TellingWords> tellings =
                            new ArrayList<>(targets().tellings(incident.id().value()));
                    with.forEach(other -> tellings.addAll(targets().tellings(other.subject())));
                    return new Operation.Merged(tellings);
                },
                (incident, problems) -> sent.forms().merge(incident, problems));
    }

    private void split(Posted sent) {
        Set<String> picked = new HashSet<>(sent.form().values("telling"));
        ofIncident(
                sent,
                incident -> {
                    require(!picked.isEmpty(), "Pick one telling or more to split off.");
                    List<TellingWords> going = incident.accounts().stream()
                            .flatMap(account -> account.tellings().stream())
                            .filter(telling -> picked.contains(telling.document() + "#"
                                    + telling.event().id().value()))
                            .map(telling -> TellingWords.of(telling.document(), telling.event()))
                            .toList();
                    return splitOff(going, incident);
                },
                (incident, problems) -> sent.forms().split(incident, problems));
    }

    private Operation.Split splitOff(List<TellingWords> going, Incident incident) {
        boolean isAll = targets().tellings(incident.id().value()).stream().allMatch(going::contains);
        require(!isAll, "Leave one telling at least: there is nothing to split from.");
        return targets().split(going, incident.id().value());
    }

    private void withdraw(Posted sent) {
        Supplier<List<Operation>> wanted = () -> {
            requireReason(sent);
            DocumentId report = DocumentId.parse(sent.form().field("report"))
                    .orElseThrow(() -> FormProblems.of("Pick the report that is withdrawn."));
            return List.of(new Operation.Withdrawn(report));
        };
        Function<FormProblems, Optional<ReviewChoicePage>> again = problems -> sent.forms()
                .incident()
                .map(incident -> sent.forms().withdraw(incident, Optional.of(problems)))
                .or(() -> sent.forms()
                        .document()
                        .flatMap(room.ledger()::reading)
                        .map(reading -> sent.forms().withdraw(reading, Optional.of(problems))));
        decide(
                sent,
                wanted,
                problems -> choose(sent, again.apply(problems)),
                !sent.forms().subject().isEmpty());
    }

    private void choose(Posted sent, Optional<ReviewChoicePage> page) {
        page.ifPresentOrElse(
                found -> ReviewRoutes.html(
                        sent.request().status(HttpStatus.UNPROCESSABLE_CONTENT), pages.reviewChoice(found)),
                () -> ReviewRoutes.gone(sent.request(), pages));
    }

    private void redact(Posted sent) {
        decide(
                sent,
                () -> {
                    requireReason(sent);
                    List<String> names = sent.form()
                            .field("names")
                            .lines()
                            .map(String::strip)
                            .filter(name -> !name.isEmpty())
                            .toList();
                    if (names.isEmpty()) {
                        throw new FormProblems(
                                "", "", Map.of("names", "Give the name, and each part of it, one a line."));
                    }
                    return List.of(new Operation.Redacted(names));
                },
                problems -> ReviewRoutes.html(
                        sent.request().status(HttpStatus.UNPROCESSABLE_CONTENT),
                        pages.reviewRedaction(sent.forms().redaction(Optional.of(problems)))),
                true);
    }

    private void undo(Posted sent) {
        List<Long> entries = sent.form().values(ReviewForm.ENTRY).stream()
                .filter(told -> told.matches("\\d{1,15}"))
                .map(Long::parseLong)
                .distinct()
                .toList();
        if (entries.isEmpty()) {
            answers.notice(sent.request(), HttpStatus.BAD_REQUEST, "Nothing was undone: no decision was named.");
        } else if (!mayUndo(sent, entries)) {
            access.refused(sent.request(), Deed.UNDO, entries.toString());
            answers.notice(sent.request(), HttpStatus.FORBIDDEN, "Only an administrator brings a masked name back.");
        } else {
            decide(
                    sent,
                    () -> entries.stream()
                            .<Operation>map(entry -> room.ledger().decisions().undo(entry))
                            .toList(),
                    problems -> answers.notice(
                            sent.request(), HttpStatus.CONFLICT, "Nothing was undone: " + problems.whole() + "."),
                    true);
        }
    }

    private boolean mayUndo(Posted sent, List<Long> entries) {
        return ReviewRoutes.mayRedact(sent.visitor(), access)
                || entries.stream()
                        .flatMap(entry -> room.ledger().decisions().entry(entry).stream())
                        .map(entry -> room.ledger().decisions().undoneIn(entry.operation()))
                        .noneMatch(operation -> operation instanceof Operation.Redacted);
    }

    /** The form that is given back. */
    @FunctionalInterface
    private interface Again {
        ReviewChoicePage page(Incident incident, Optional<FormProblems> problems);
    }

    private void ofIncident(Posted sent, Function<Incident, Operation> wanted, Again again) {
        Supplier<Incident> incident = () -> sent.forms().incident().orElseThrow();
        decide(
                sent,
                () -> {
                    requireReason(sent);
                    return List.of(wanted.apply(incident.get()));
                },
                problems ->
                        choose(sent, sent.forms().incident().map(found -> again.page(found, Optional.of(problems)))),
                !sent.asked(ReviewQuery.INCIDENT).isEmpty());
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw FormProblems.of(otherwise);
        }
    }

    private static void requireReason(Posted sent) {
        if (sent.form().reason().isEmpty()) {
            throw FormProblems.noReason();
        }
    }

    /** The answer to a form that has to be filled in another way. */
    @FunctionalInterface
    private interface Otherwise {
        void answer(FormProblems problems);
    }

    private void decide(Posted sent, Supplier<List<Operation>> wanted, Otherwise otherwise, boolean named) {
        if (!named) {
            ReviewRoutes.gone(sent.request(), pages);
            return;
        }
        Optional<UncheckedIOException> hindrance = access.audit().hindrance();
        if (hindrance.isPresent()) {
            LOG.error("nothing can be decided", hindrance.get());
            answers.notice(
                    sent.request(),
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "Nothing was decided: it could not be written down in the audit log.");
            return;
        }
        Signed signed = new Signed(sent.visitor().name(), sent.form().reason());
        try {
            switch (room.desk().decide(sent.origin(), signed, wanted)) {
                case Verdict.Made made -> answers.made(sent, made);
                case Verdict.Partly partly -> answers.partly(sent, partly);
                case Verdict.Stale stale -> answers.stale(sent, stale);
            }
        } catch (FormProblems problems) {
            otherwise.answer(problems);
        } catch (IllegalArgumentException refused) {
            otherwise.answer(FormProblems.of(String.valueOf(refused.getMessage())));
        }
    }

    private ReviewTargets targets() {
        return new ReviewTargets(room.ledger());
    }
}
