// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
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
import java.util.stream.Collectors;
import org.rashomon.app.access.AuditEvent.Deed;
import org.rashomon.app.access.Visitor;
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

    ReviewPosts(ReviewRoom room, Pages pages, Access access) {
        this.room = room;
        this.pages = pages;
        this.access = access;
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

    /** A form that was sent: whence, what is in it, and what its page is about. */
    private record Sent(Context request, ReviewForms forms, FormOrigin origin) {
        SentForm form() {
            return forms.sent();
        }

        Visitor visitor() {
            return Access.visitor(request).orElseThrow();
        }

        boolean undoes() {
            return request.path().endsWith("/undo");
        }

        String asked(String name) {
            return forms.query().asked(name).orElse("");
        }
    }

    /** What a form does. */
    @FunctionalInterface
    private interface Doing {
        void answer(Sent sent);
    }

    private void post(RoutesConfig routes, String path, Doing doing) {
        routes.post(path, request -> {
            ReviewForms forms = new ReviewForms(room, ReviewQuery.of(request), SentForm.of(request));
            Optional<FormOrigin> origin = forms.sent().origin();
            if (origin.isEmpty()) {
                notice(
                        request,
                        HttpStatus.BAD_REQUEST,
                        "Nothing was decided: this is no form of a page of the review.");
                return;
            }
            if (room.ledger().isPast()) {
                notice(
                        request,
                        HttpStatus.CONFLICT,
                        "Nothing was decided: a ledger as of an earlier moment is not written to.");
                return;
            }
            doing.answer(new Sent(request, forms, origin.get()));
        });
    }

    private void notice(Context request, HttpStatus status, String why) {
        notice(request.status(status), new NoticePage("Not decided", why));
    }

    private void notice(Context request, NoticePage page) {
        ReviewRoutes.html(request, pages.notice(page));
    }

    private void accept(Sent sent) {
        String subject = sent.asked(ReviewQuery.INCIDENT);
        decide(
                sent,
                () -> List.of(targets().acceptance(targets().claims(subject))),
                problems -> notice(sent.request(), HttpStatus.UNPROCESSABLE_CONTENT, problems.whole()),
                !subject.isEmpty());
    }

    private void correct(Sent sent) {
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

    private CorrectionTyped typed(Sent sent, ClaimAddress.Found shown, ClaimAddress.Found whole) {
        return CorrectionTyped.of(shown.claim(), whole, sent.form().fields(), room.places());
    }

    private static List<Operation> corrections(Sent sent, CorrectionTyped typed) {
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

    private void merge(Sent sent) {
        List<Seen> with = sent.form().values("with").stream().map(Seen::parse).toList();
        List<Seen> seen = new ArrayList<>(sent.origin().seen());
        seen.addAll(with);
        Sent wider = new Sent(
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

    private void split(Sent sent) {
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

    private void withdraw(Sent sent) {
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

    private void choose(Sent sent, Optional<ReviewChoicePage> page) {
        page.ifPresentOrElse(
                found -> ReviewRoutes.html(
                        sent.request().status(HttpStatus.UNPROCESSABLE_CONTENT), pages.reviewChoice(found)),
                () -> ReviewRoutes.gone(sent.request(), pages));
    }

    private void redact(Sent sent) {
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

    private void undo(Sent sent) {
        List<Long> entries = sent.form().values(ReviewForm.ENTRY).stream()
                .filter(told -> told.matches("\\d{1,15}"))
                .map(Long::parseLong)
                .distinct()
                .toList();
        if (entries.isEmpty()) {
            notice(sent.request(), HttpStatus.BAD_REQUEST, "Nothing was undone: no decision was named.");
        } else if (!mayUndo(sent, entries)) {
            access.refused(sent.request(), Deed.UNDO, entries.toString());
            notice(sent.request(), HttpStatus.FORBIDDEN, "Only an administrator brings a masked name back.");
        } else {
            decide(
                    sent,
                    () -> entries.stream()
                            .<Operation>map(entry -> room.ledger().decisions().undo(entry))
                            .toList(),
                    problems -> notice(
                            sent.request(), HttpStatus.CONFLICT, "Nothing was undone: " + problems.whole() + "."),
                    true);
        }
    }

    private boolean mayUndo(Sent sent, List<Long> entries) {
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

    private void ofIncident(Sent sent, Function<Incident, Operation> wanted, Again again) {
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

    private static void requireReason(Sent sent) {
        if (sent.form().reason().isEmpty()) {
            throw FormProblems.noReason();
        }
    }

    /** The answer to a form that has to be filled in another way. */
    @FunctionalInterface
    private interface Otherwise {
        void answer(FormProblems problems);
    }

    private void decide(Sent sent, Supplier<List<Operation>> wanted, Otherwise otherwise, boolean named) {
        if (!named) {
            ReviewRoutes.gone(sent.request(), pages);
            return;
        }
        Optional<UncheckedIOException> hindrance = access.audit().hindrance();
        if (hindrance.isPresent()) {
            LOG.error("nothing can be decided", hindrance.get());
            notice(
                    sent.request(),
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "Nothing was decided: it could not be written down in the audit log.");
            return;
        }
        Signed signed = new Signed(sent.visitor().name(), sent.form().reason());
        try {
            switch (room.desk().decide(sent.origin(), signed, wanted)) {
                case Verdict.Made(List<Long> entries, boolean now) -> made(sent, entries, now);
                case Verdict.Partly partly -> partly(sent, partly);
                case Verdict.Stale stale -> stale(sent, stale);
            }
        } catch (FormProblems problems) {
            otherwise.answer(problems);
        } catch (IllegalArgumentException refused) {
            otherwise.answer(FormProblems.of(String.valueOf(refused.getMessage())));
        }
    }

    private void made(Sent sent, List<Long> entries, boolean now) {
        if (now && !isWrittenDown(sent, entries)) {
            return;
        }
        boolean stays = sent.undoes() || !sent.form().field("stay").isEmpty();
        String incident = sent.asked(stays ? ReviewQuery.INCIDENT : ReviewQuery.NEXT);
        Map<String, String> about = incident.isEmpty()
                ? Map.of(ReviewQuery.DONE, ReviewQuery.done(entries))
                : Map.of(ReviewQuery.DONE, ReviewQuery.done(entries), ReviewQuery.INCIDENT, incident);
        String page = sent.form().field("log").isEmpty() ? "/review" : "/review/decisions";
        sent.request().redirect(sent.forms().query().href(page, about), HttpStatus.SEE_OTHER);
    }

    private void partly(Sent sent, Verdict.Partly partly) {
        LOG.warn("decided no further than {}", partly.entries(), partly.failure());
        if (isWrittenDown(sent, partly.entries())) {
            String why = numbers(partly.entries()) + " was decided, and holds. What came after it was not: "
                    + partly.failure().getMessage() + ".";
            notice(sent.request().status(HttpStatus.CONFLICT), new NoticePage("Partly decided", why));
        }
    }

    /** Writes down what was decided. When that cannot be done any more, it is told, for the ledger has it. */
    private boolean isWrittenDown(Sent sent, List<Long> entries) {
        Deed deed = sent.undoes() ? Deed.UNDO : Deed.DECISION;
        try {
            entries.forEach(entry -> access.done(sent.request(), deed, Long.toString(entry)));
            return true;
        } catch (UncheckedIOException full) {
            LOG.error(
                    "{} by {} is not in the audit log", entries, sent.visitor().name(), full);
            String what = numbers(entries)
                    + " was decided, and holds: the ledger names who decided. The audit log could" + " not be written.";
            notice(sent.request().status(HttpStatus.INTERNAL_SERVER_ERROR), new NoticePage("Decided", what));
            return false;
        }
    }

    private static String numbers(List<Long> entries) {
        return entries.stream().map(entry -> "#" + entry).collect(Collectors.joining(", "));
    }

    private void stale(Sent sent, Verdict.Stale stale) {
        String incident = sent.asked(ReviewQuery.INCIDENT);
        String again = sent.forms().incident().isPresent() || incident.isEmpty()
                ? sent.forms().query().queue(incident)
                : sent.forms().query().queue("");
        ReviewRoutes.html(
                sent.request().status(HttpStatus.CONFLICT),
                pages.reviewStale(new StalePage(DecisionLine.of(stale.since()), again)));
    }

    private ReviewTargets targets() {
        return new ReviewTargets(room.ledger());
    }
}
