// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.rashomon.app.review.ClaimAddress;
import org.rashomon.app.review.FormOrigin;
import org.rashomon.app.review.Seen;
import org.rashomon.app.web.ReviewChoicePage.Heading;
import org.rashomon.app.web.ReviewChoicePage.Option;
import org.rashomon.app.words.IncidentTitle;
import org.rashomon.app.words.Links;
import org.rashomon.app.words.PartyNames;
import org.rashomon.app.words.Reports;
import org.rashomon.app.words.VisibleText;
import org.rashomon.app.words.Words;
import org.rashomon.model.Claim;
import org.rashomon.model.ClaimId;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.Party;
import org.rashomon.model.Reading;

/**
 * Makes the forms of the review, as they are asked for and as they are given back.
 *
 * @param room what they are made of
 * @param query what they are about
 * @param sent what was sent; nothing when the form is asked for
 */
record ReviewForms(ReviewRoom room, ReviewQuery query, SentForm sent) {
    private static final CorrectionPage.Typed UNTYPED = new CorrectionPage.Typed("", "", "");

    /** The incident that the address names. */
    Optional<Incident> incident() {
        return query.asked(ReviewQuery.INCIDENT).map(IncidentId::new).flatMap(room.ledger()::incident);
    }

    /** What a decision about the page's subject is made at: the incident where there is one, else the report. */
    String subject() {
        return query.asked(ReviewQuery.INCIDENT)
                .or(() -> query.asked(ReviewQuery.DOCUMENT))
                .orElse("");
    }

    /** The form's address, and what it was made from: now, or by the form that was sent. */
    ReviewForm form(String path) {
        Optional<FormOrigin> origin = sent.origin();
        String action = query.here(path);
        return origin.map(from -> ReviewForm.again(action, from)).orElseGet(() -> {
            List<Seen> seen =
                    subject().isEmpty() ? List.of() : List.of(room.desk().seen(subject()));
            return ReviewForm.of(action, room.ledger().lastLine(), seen);
        });
    }

    private String back() {
        return query.queue(query.asked(ReviewQuery.INCIDENT).orElse(""));
    }

    private CorrectionPage.Typed typed(Optional<FormProblems> problems) {
        return problems.map(found -> new CorrectionPage.Typed(
                        VisibleText.of(sent.reason()), found.reason(), VisibleText.of(found.whole())))
                .orElse(UNTYPED);
    }

    ReviewChoicePage merge(Incident incident, Optional<FormProblems> problems) {
        String find = query.asked(ReviewQuery.FIND).orElse("");
        List<Hidden> kept = new ArrayList<>(query.hidden());
        kept.add(new Hidden(ReviewQuery.INCIDENT, incident.id().value()));
        query.asked(ReviewQuery.NEXT).ifPresent(next -> kept.add(new Hidden(ReviewQuery.NEXT, next)));
        return new ReviewChoicePage(
                new Heading(
                        "Merge",
                        about(incident),
                        "Pick the incidents whose accounts tell of the same happening as this one.",
                        "Merge"),
                form("/review/merge"),
                options(incident).toMergeWith(find),
                typed(problems),
                new ReviewChoicePage.Ways(back(), "/review/merge", VisibleText.of(find), kept));
    }

    ReviewChoicePage split(Incident incident, Optional<FormProblems> problems) {
        return new ReviewChoicePage(
                new Heading(
                        "Split",
                        about(incident),
                        "Pick the tellings that are of another happening than the rest.",
                        "Split off"),
                form("/review/split"),
                options(incident).toSplitOff(),
                typed(problems),
                noSearch());
    }

    ReviewChoicePage withdraw(Incident incident, Optional<FormProblems> problems) {
        return withdraw(about(incident), options(incident).toWithdraw(), problems);
    }

    ReviewChoicePage withdraw(Reading reading, Optional<FormProblems> problems) {
        String title = Reports.title(reading.document());
        Option only = new Option(
                "report",
                reading.document().id().value(),
                title,
                Reports.outlet(reading.document()),
                new ReviewChoicePage.Marks(
                        true, true, Links.document(reading.document().id())));
        return withdraw(title, List.of(only), problems);
    }

    private ReviewChoicePage withdraw(String about, List<Option> options, Optional<FormProblems> problems) {
        return new ReviewChoicePage(
                new Heading(
                        "Withdraw a report",
                        about,
                        "What the report says is in no incident any more; it stays in the journal as history.",
                        "Withdraw"),
                form("/review/withdraw"),
                options,
                typed(problems),
                noSearch());
    }

    RedactionPage redaction(Optional<FormProblems> problems) {
        return new RedactionPage(
                form("/review/redact"),
                VisibleText.of(sent.field("names")),
                problems.map(found -> found.bySlot().getOrDefault("names", "")).orElse(""),
                typed(problems),
                back());
    }

    private ReviewOptions options(Incident incident) {
        return new ReviewOptions(room, incident, new HashSet<>(sent.picked()));
    }

    private static String about(Incident incident) {
        return IncidentTitle.of(incident.outline()) + ", "
                + Words.of(incident.outline().interval());
    }

    private ReviewChoicePage.Ways noSearch() {
        return new ReviewChoicePage.Ways(back(), "", "", List.of());
    }

    /** The claim that the address names, as pages show it. */
    Optional<ClaimAddress.Found> claim() {
        return document().flatMap(room.ledger()::reading).flatMap(this::claimIn);
    }

    /** The same as it was read. */
    Optional<ClaimAddress.Found> unmaskedClaim() {
        return document().flatMap(room.ledger()::unmasked).flatMap(this::claimIn);
    }

    Optional<DocumentId> document() {
        return query.asked(ReviewQuery.DOCUMENT).flatMap(DocumentId::parse);
    }

    private Optional<ClaimAddress.Found> claimIn(Reading reading) {
        Optional<ClaimId> id = query.asked(ReviewQuery.CLAIM).map(ClaimId::new);
        return reading.claims().stream()
                .filter(claim -> id.filter(claim.id()::equals).isPresent())
                .findFirst()
                .map(claim -> new ClaimAddress.Found(reading, claim));
    }

    CorrectionPage correction(ClaimAddress.Found shown, Optional<FormProblems> problems, CorrectionTyped typed) {
        CorrectionGroups groups = new CorrectionGroups(sent.fields(), typed.problems(), typed.found());
        Claim claim = shown.claim();
        List<CorrectionPage.Part> parts = new ArrayList<>();
        parts.add(part("What is said", CorrectionSlots.ofClaim(claim), groups));
        claim.events()
                .forEach(event -> parts.add(part(
                        Words.title(event.type()) + ", “"
                                + VisibleText.of(event.trigger().mention().text()) + "”",
                        CorrectionSlots.ofEvent(event),
                        groups)));
        ClaimLine line = ClaimLine.of(shown.reading().document().id(), claim, new Reports(List.of(shown.reading())))
                .orElseThrow();
        return new CorrectionPage(
                new CorrectionPage.ClaimInWords(
                        line, claim.id().value(), Reports.title(shown.reading().document())),
                form("/review/correct"),
                parts,
                typed(problems),
                parties(),
                back());
    }

    private static CorrectionPage.Part part(String title, List<CorrectionSlot> slots, CorrectionGroups groups) {
        return new CorrectionPage.Part(title, slots.stream().map(groups::of).toList());
    }

    private List<Choice> parties() {
        return room.holdings().catalogue().at(room.holdings().remembered()::overview).parties().stream()
                .map(tally -> new Choice(tally.value(), PartyNames.of(new Party(tally.value())), false))
                .toList();
    }
}
