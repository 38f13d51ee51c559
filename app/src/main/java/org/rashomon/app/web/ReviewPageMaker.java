// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.app.access.Visitor;
import org.rashomon.app.holdings.Overview;
import org.rashomon.app.review.Acceptances;
import org.rashomon.app.review.Look;
import org.rashomon.app.review.ReviewQueue.Entry;
import org.rashomon.app.review.ReviewQueue.First;
import org.rashomon.app.review.Seen;
import org.rashomon.app.words.IncidentTitle;
import org.rashomon.app.words.Reports;
import org.rashomon.app.words.VisibleText;
import org.rashomon.app.words.Words;
import org.rashomon.ledger.query.IncidentSummary;
import org.rashomon.ledger.review.ReviewNote;
import org.rashomon.ledger.review.Reviews;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.IncidentReport;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.Telling;

/**
 * Makes the page of the queue.
 *
 * @param room what it is made of
 * @param query what was asked for
 * @param visitor for whom
 * @param mayRedact whether this visitor may mask names
 */
record ReviewPageMaker(ReviewRoom room, ReviewQuery query, Visitor visitor, boolean mayRedact) {
    private static final int LISTED = 30;

    ReviewPage page() {
        First first = room.queue().first(query.filter().incidents(), LISTED);
        List<Entry> queue = first.entries();
        Optional<Incident> incident = query.asked(ReviewQuery.INCIDENT)
                .map(IncidentId::new)
                .flatMap(room.ledger()::incident)
                .or(() -> queue.stream()
                        .findFirst()
                        .flatMap(
                                entry -> room.ledger().incident(entry.incident().id())));
        int at = incident.map(shown -> position(queue, shown)).orElse(-1);
        String next = at + 1 < queue.size() ? queue.get(at + 1).incident().id().value() : "";
        Overview overview = room.holdings().catalogue().at(room.holdings().remembered()::overview);
        return new ReviewPage(
                FilterForm.of(query.filter(), overview),
                done().stream().toList(),
                incident.map(shown -> incident(shown, next)).stream().toList(),
                queue(first, at, next),
                new ReviewPage.Ways(
                        query.href("/review/decisions", Map.of()),
                        mayRedact ? query.href("/review/redact", Map.of()) : ""));
    }

    private static int position(List<Entry> queue, Incident incident) {
        for (int at = 0; at < queue.size(); at++) {
            if (queue.get(at).incident().id().equals(incident.id())) {
                return at;
            }
        }
        return -1;
    }

    private ReviewPage.Queue queue(First first, int at, String next) {
        List<Entry> queue = first.entries();
        List<ReviewPage.Line> lines = new ArrayList<>();
        for (int number = 0; number < queue.size(); number++) {
            lines.add(line(queue.get(number), number == at));
        }
        String previous = at > 0 ? query.queue(queue.get(at - 1).incident().id().value()) : "";
        return new ReviewPage.Queue(
                lines, previous, next.isEmpty() ? "" : query.queue(next), summary(queue.size()), rest(first));
    }

    /** Empty when nothing else is to be looked at, or there is enough to do. */
    static String rest(First first) {
        return first.isWhole() || first.entries().size() >= LISTED
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%,d of %s were looked at. Load the page again to look further, or narrow the filter.",
                        first.looked(),
                        Words.count(first.all(), "incident"));
    }

    private static String summary(int shown) {
        return shown < LISTED
                ? Words.count(shown, "incident") + " to look at"
                : "the first " + shown + " incidents to look at";
    }

    private ReviewPage.Line line(Entry entry, boolean current) {
        IncidentSummary incident = entry.incident();
        List<String> why = Concerns.of(entry.look());
        return new ReviewPage.Line(
                IncidentTitle.of(incident.outline()),
                query.queue(incident.id().value()),
                Words.of(incident.outline().interval()),
                why.isEmpty() ? "not accepted yet" : String.join("; ", why),
                current);
    }

    private Optional<ReviewPage.Done> done() {
        List<ReviewNote> notes = query.done()
                .boxed()
                .flatMap(entry -> room.ledger().reviews().note(entry).stream())
                .toList();
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        List<Long> undoable =
                notes.stream().filter(ReviewNote::holds).map(ReviewNote::entry).toList();
        List<ReviewForm> undo = undoable.isEmpty() ? List.of() : List.of(undoing(undoable));
        return Optional.of(new ReviewPage.Done(DecisionLine.of(notes), undo));
    }

    private ReviewForm undoing(List<Long> entries) {
        return ReviewForm.undoing(query.here("/review/undo"), room.ledger().lastLine(), entries);
    }

    private ReviewIncident incident(Incident incident, String next) {
        Reviews reviews = room.ledger().reviews();
        Reports reports = IncidentPage.quoted(incident, room.holdings());
        Look look = room.queue().look(incident.id()).orElse(new Look(List.of(), 0, 0));
        return new ReviewIncident(
                IncidentRow.of(IncidentSummary.of(incident, reports::document)),
                Concerns.of(look),
                ReviewClaim.of(
                        incident, reports, Acceptances.of(reviews), telling -> correcting(incident, telling, next)),
                look.accepted() + " of " + Words.count(look.claims(), "claim") + " accepted",
                reviewed(incident, reviews),
                actions(incident, next));
    }

    static Reviewed reviewed(Incident incident, Reviews reviews) {
        return Reviewed.of(
                reviews.notes(incident),
                incident.reports().stream().map(IncidentReport::document).collect(Collectors.toSet()),
                reviews);
    }

    private String correcting(Incident incident, Telling telling, String next) {
        return query.href(
                "/review/correct",
                Map.of(
                        ReviewQuery.INCIDENT, incident.id().value(),
                        ReviewQuery.DOCUMENT, telling.document().value(),
                        ReviewQuery.CLAIM, telling.claim().id().value(),
                        ReviewQuery.NEXT, next));
    }

    private ReviewIncident.Actions actions(Incident incident, String next) {
        Map<String, String> about = Map.of(ReviewQuery.INCIDENT, incident.id().value(), ReviewQuery.NEXT, next);
        Seen seen = room.desk().seen(incident.id().value());
        Telling first = incident.accounts().getFirst().tellings().getFirst();
        return new ReviewIncident.Actions(
                ReviewForm.of(query.href("/review/accept", about), room.ledger().lastLine(), List.of(seen)),
                new ReviewIncident.Pages(
                        correcting(incident, first, next),
                        query.href("/review/merge", about),
                        query.href("/review/split", about),
                        query.href("/review/withdraw", about)),
                lastOfMine().stream().toList());
    }

    private Optional<ReviewIncident.Undo> lastOfMine() {
        return room.ledger()
                .decisions()
                .lastOf(visitor.name())
                .map(LedgerEntry::sequence)
                .flatMap(room.ledger().reviews()::note)
                .map(note -> new ReviewIncident.Undo(
                        undoing(List.of(note.entry())),
                        note.entry(),
                        VisibleText.clipped(VisibleText.of(note.what()), 90)));
    }
}
