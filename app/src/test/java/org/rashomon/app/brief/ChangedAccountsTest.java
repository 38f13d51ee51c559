// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rashomon.app.watch.Change;
import org.rashomon.app.watch.IncidentComparison;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Claim;
import org.rashomon.model.ClaimWords;
import org.rashomon.model.Correction;
import org.rashomon.model.DocumentId;
import org.rashomon.model.FigureWords;
import org.rashomon.model.Incident;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Party;
import org.rashomon.model.Quantity;
import org.rashomon.model.Reading;
import org.rashomon.model.Sector;

/** What speakers say anew is a change of their accounts; what a reviewer sets right is none. */
class ChangedAccountsTest {
    private final InventedNews news = new InventedNews();
    private Reading first;

    @BeforeEach
    void report() {
        news.at("2026-02-10T12:00:00Z");
        first = news.report(
                "Post",
                "2026-02-08",
                "Gunmen attacked a convoy in Khost on Saturday and killed five guards, the Afghan defence ministry said.");
        news.at("2026-02-25T12:00:00Z");
    }

    @AfterEach
    void close() {
        news.close();
    }

    private Incident incident() {
        assertThat(news.ledger().incidents()).hasSize(1);
        return news.ledger().incidents().getFirst();
    }

    private void correct(Correction correction) {
        news.ledger().decide(new Operation.Corrected(correction), "editor", "misread");
    }

    private void correctTheNumber() {
        CasualtyFigure five = first.events().stream()
                .flatMap(event -> event.figures().stream())
                .findFirst()
                .orElseThrow();
        correct(new Correction.OfQuantity(
                new FigureWords(document(), five.mention().span()), five.quantity(), new Quantity.Exactly(15)));
    }

    private DocumentId document() {
        return first.document().id();
    }

    private void theMinistryCountsNine() {
        news.report(
                "Post",
                "2026-02-24",
                "The Afghan defence ministry said gunmen who attacked a convoy in Khost on 7 February killed nine guards.");
    }

    @Test
    void aCorrectedNumberIsNoOtherFigureOfItsSpeaker() {
        Incident before = incident();
        correctTheNumber();
        assertThat(IncidentComparison.between(before, incident())).isEmpty();
    }

    @Test
    void aCorrectedSpeakerIsNobodyNew() {
        Incident before = incident();
        Claim claim = first.claims().getFirst();
        ActorMention ministry = claim.attribution().speaker().mention().orElseThrow();
        correct(new Correction.OfSpeaker(
                ClaimWords.of(document(), claim),
                ministry.mention().span(),
                Optional.of(ministry.actor()),
                Optional.of(new Actor(
                        Optional.of("The Front"),
                        Optional.of(new Party("FRONT")),
                        Optional.of(Sector.REB),
                        ActorKind.GROUP))));
        assertThat(incident().accounts().getFirst().speaker().name()).isEqualTo("The Front");
        assertThat(IncidentComparison.between(before, incident())).isEmpty();
    }

    @Test
    void whatIsSaidAnewIsComparedWithWhatWasReallySaidBefore() {
        Incident before = incident();
        correctTheNumber();
        theMinistryCountsNine();
        List<Change> changes = IncidentComparison.between(before, incident());
        assertThat(changes)
                .filteredOn(Change.RevisedFigure.class::isInstance)
                .singleElement()
                .satisfies(change -> {
                    Change.RevisedFigure revised = (Change.RevisedFigure) change;
                    assertThat(revised.now().figure().quantity()).isEqualTo(new Quantity.Exactly(9));
                    assertThat(revised.before()).isEmpty();
                });
    }

    @Test
    void aBriefTellsNoCorrectionAsAChangeOfMind() {
        correctTheNumber();
        news.report(
                "Times",
                "2026-02-24",
                "Villagers said gunmen who attacked a convoy in Khost on 7 February killed guards of the convoy.");
        assertThat(MarkdownBrief.of(news.brief())).doesNotContain("before: “five");
    }
}
