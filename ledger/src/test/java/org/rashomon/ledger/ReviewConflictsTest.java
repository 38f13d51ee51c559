// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.ledger.EventBuilder.event;
import static org.rashomon.ledger.EventBuilder.province;
import static org.rashomon.ledger.ReportBuilder.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.ledger.review.DecisionConflict;
import org.rashomon.ledger.review.Phrase;
import org.rashomon.model.AcceptedClaim;
import org.rashomon.model.Claim;
import org.rashomon.model.ClaimWords;
import org.rashomon.model.Correction;
import org.rashomon.model.EventType;
import org.rashomon.model.GroupClass;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Quantity;
import org.rashomon.model.Reading;
import org.rashomon.model.Sector;

/** Where what a reviewer has decided and the evidence part. */
class ReviewConflictsTest extends Reviewing {
    private void assertOneConflict(long decision, DecisionConflict.Kind kind, String... why) {
        assertThat(ledger.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.entry()).isEqualTo(decision);
            assertThat(conflict.kind()).isEqualTo(kind);
            assertThat(List.of(why))
                    .allSatisfy(words -> assertThat(conflict.why()).contains(words));
        });
    }

    @Test
    void aReadingThatHasComeToAgreeWithTheReviewerIsNoConflict() {
        ledger.record(ministry());
        correct(new Correction.OfType(telling(ministry()), EventType.AIR_STRIKE, EventType.SHELLING));
        ledger.record(ministry("reader 2", EventType.SHELLING));

        assertThat(firstEvent(now(ministry())).type()).isEqualTo(EventType.SHELLING);
        assertThat(firstEvent(now(ministry())).trigger().mention().rule()).isEqualTo("test/told");
        assertThat(ledger.conflicts()).isEmpty();
    }

    @Test
    void aReadingThatSaysAThirdThingIsShownAndTheReviewersWordStands() {
        ledger.record(ministry());
        correct(new Correction.OfType(telling(ministry()), EventType.AIR_STRIKE, EventType.SHELLING));
        ledger.record(ministry("reader 2", EventType.BOMBING));

        assertThat(firstEvent(now(ministry())).type()).isEqualTo(EventType.SHELLING);
        assertThat(ledger.conflicts())
                .containsExactly(new DecisionConflict(
                        2,
                        DecisionConflict.Kind.SAYS_OTHERWISE,
                        "type of \"struck\" in a.txt: air-strike becomes shelling",
                        "it is read as bombing"));
    }

    @Test
    void whatIsNoLongerReadIsShown() {
        ledger.record(ministry());
        correct(new Correction.OfType(telling(ministry()), EventType.AIR_STRIKE, EventType.SHELLING));
        ledger.record(report("a.txt")
                .by("Northern Post")
                .on("2031-03-04")
                .readBy("reader 2")
                .tells(ministry().document().text())
                .read());

        assertOneConflict(2, DecisionConflict.Kind.GONE);
    }

    @Test
    void anAcceptedClaimThatIsReadInAnotherWayIsShown() {
        Reading reading = ministry();
        ledger.record(reading);
        Claim claim = reading.claims().getFirst();
        decide(new Operation.Accepted(
                List.of(new AcceptedClaim(ClaimWords.of(reading.document().id(), claim), Phrase.of(claim)))));
        assertThat(ledger.conflicts()).isEmpty();

        ledger.record(ministry("reader 2", EventType.BOMBING));

        assertThat(ledger.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.why()).contains("bombing"));
    }

    private static Reading raid(String input, String day, String place) {
        return report(input)
                .by(input + " Gazette")
                .on("2031-03-20")
                .tells(
                        "Troops raided a depot in " + place + " on that day and killed 5 guards, " + input
                                + " was told.",
                        event(EventType.RAID, "raided")
                                .from("Troops", "RUR", Sector.MIL)
                                .in(province(place, "SYL"))
                                .when("that day", day)
                                .killed("5", "guards", GroupClass.COMBATANT, new Quantity.Exactly(5)))
                .read();
    }

    @Test
    void tellingsThatAreNotWhereTheReviewerPutsThemAreShown() {
        Reading west = raid("w.txt", "2031-03-03", "Westmark");
        Reading east = raid("e.txt", "2031-03-15", "Eastmark");
        ledger.record(west);
        ledger.record(east);
        decide(new Operation.Merged(List.of(telling(west), telling(east))));
        decide(new Operation.Split(List.of(telling(west)), List.of(telling(east))));

        assertOneConflict(3, DecisionConflict.Kind.NOT_JOINED);
    }

    @Test
    void aLaterReportThatKeepsMergedTellingsApartIsShown() {
        Reading west = raid("w.txt", "2031-03-03", "Westmark");
        Reading east = raid("e.txt", "2031-03-15", "Eastmark");
        ledger.record(west);
        ledger.record(east);
        LedgerEntry merged = decide(new Operation.Merged(List.of(telling(west), telling(east))));
        assertThat(ledger.conflicts()).isEmpty();

        ledger.record(raid("later.txt", "2031-03-15", "Eastmark"));

        assertThat(ledger.incidents()).hasSize(1);
        assertOneConflict(
                merged.sequence(), DecisionConflict.Kind.TOLD_APART, "later.txt", "w.txt", "2031-03-15", "2031-03-03");
    }

    @Test
    void aLaterReportThatJoinsSplitTellingsIsShown() {
        Reading first = raid("first.txt", "2031-03-03", "Westmark");
        Reading second = raid("second.txt", "2031-03-03", "Westmark");
        ledger.record(first);
        ledger.record(second);
        assertThat(ledger.incidents()).hasSize(1);
        LedgerEntry split = decide(new Operation.Split(List.of(telling(first)), List.of(telling(second))));
        assertThat(ledger.incidents()).hasSize(2);
        assertThat(ledger.conflicts()).isEmpty();

        ledger.record(raid("later.txt", "2031-03-03", "Westmark"));

        assertThat(ledger.incidents()).hasSize(2);
        assertOneConflict(split.sequence(), DecisionConflict.Kind.TOLD_AS_ONE, "later.txt");
    }
}
