// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rashomon.app.review.Concern;
import org.rashomon.app.review.ReviewQueue;
import org.rashomon.app.review.ReviewTargets;
import org.rashomon.intake.origin.CopyTracer;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.query.IncidentQuery;
import org.rashomon.model.DocumentId;
import org.rashomon.model.EventType;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Modality;
import org.rashomon.model.Reading;
import org.rashomon.model.SpeechAct;

class ReviewQueueTest {
    private static final DocumentId ARMY = Border.fjordPost().document().id();
    private static final DocumentId MINISTRY = Border.lakeTimes().document().id();

    private final Ledger ledger = Ledger.inMemory(new MovedClock(), new CopyTracer());
    private ReviewQueue queue;

    @BeforeEach
    void record() {
        ledger.record(Border.fjordPost());
        ledger.record(Border.lakeTimes());
        queue = new ReviewQueue(ledger);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Incident strikes() {
        return ledger.incidents().stream()
                .filter(incident -> incident.reports().stream()
                        .anyMatch(report -> report.document().equals(ARMY)))
                .findFirst()
                .orElseThrow();
    }

    private List<Concern> concerns() {
        return queue.look(strikes().id()).orElseThrow().concerns();
    }

    private List<String> words() {
        return concerns().stream().flatMap(concern -> concern.words().stream()).toList();
    }

    @Test
    void aNameThatIsMaskedIsInNoReasonAnyMoreAndInOneAgainWhenItIsNot() {
        assertThat(words()).contains("Foreign Ministry of Sweden");

        LedgerEntry masked =
                ledger.decide(new Operation.Redacted(List.of("Foreign Ministry of Sweden")), "ada", "not to be named");
        assertThat(words()).noneMatch(word -> word.contains("Foreign Ministry of Sweden"));

        ledger.decide(ledger.decisions().undo(masked.sequence()), "ada", "may be named");
        assertThat(words()).contains("Foreign Ministry of Sweden");
    }

    @Test
    void aWithdrawnReportIsHeldTogetherWithNothingAnyMoreAndAgainWhenItIsBack() {
        assertThat(concerns()).extracting(Concern::kind).contains(Concern.Kind.WEAK_LINK);

        ledger.withdraw(MINISTRY, "ada", "retracted by the paper");
        assertThat(concerns()).extracting(Concern::kind).doesNotContain(Concern.Kind.WEAK_LINK);

        ledger.decide(ledger.decisions().undo(ledger.lastLine()), "ada", "it was not");
        assertThat(concerns()).extracting(Concern::kind).contains(Concern.Kind.WEAK_LINK);
    }

    @Test
    void whatIsLeftIsFoundBehindHundredsThatAreAccepted() {
        LocalDate day = LocalDate.of(2029, 1, 1);
        for (int i = 0; i < 640; i++) {
            ledger.record(talks(day.plusDays(i)));
        }
        Incident left = ledger.incidents().stream()
                .filter(incident -> incident.outline().type() == EventType.TALKS)
                .toList()
                .getLast();
        ReviewTargets targets = new ReviewTargets(ledger);
        ledger.decide(
                targets.acceptance(ledger.incidents().stream()
                        .map(Incident::id)
                        .filter(id -> !id.equals(left.id()))
                        .flatMap(id -> targets.claims(id.value()))),
                "Vera",
                "");

        ReviewQueue.First first = queue.first(IncidentQuery.everything(), 30);

        assertThat(first.entries()).extracting(entry -> entry.incident().id()).containsExactly(left.id());
        assertThat(first.isWhole()).isTrue();
        assertThat(ReviewPageMaker.rest(first)).isEmpty();
    }

    @Test
    void thatNotAllWereLookedAtIsSaid() {
        assertThat(ReviewPageMaker.rest(new ReviewQueue.First(List.of(), 600, 8_412)))
                .startsWith("600 of 8,412 incidents were looked at.");
    }

    private static Reading talks(LocalDate day) {
        String text = "Envoys of two villages met about their wells, the Lake Times learned.";
        ReportTeller told = ReportTeller.report("Lake Times", day, "Envoys meet on " + day, text);
        told.in(text)
                .outlet()
                .claim(
                        SpeechAct.ASSERTS,
                        "",
                        "",
                        told.event(
                                EventType.TALKS,
                                "met",
                                Modality.HAPPENED,
                                told.who(List.of(), List.of()),
                                told.facts().on("met", day, day)));
        return told.reading();
    }

    @Test
    void anAcceptanceIsSeenAndAnUndoingOfIt() {
        IncidentId strikes = strikes().id();
        ReviewTargets targets = new ReviewTargets(ledger);
        assertThat(queue.look(strikes).orElseThrow().isAccepted()).isFalse();

        ledger.decide(targets.acceptance(targets.claims(strikes.value())), "Vera", "");
        assertThat(queue.look(strikes).orElseThrow().isAccepted()).isTrue();

        ledger.decide(ledger.decisions().undo(ledger.lastLine()), "Vera", "");
        assertThat(queue.look(strikes).orElseThrow().isAccepted()).isFalse();
    }
}
