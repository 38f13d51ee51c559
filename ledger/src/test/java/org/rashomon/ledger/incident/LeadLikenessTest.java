// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.ledger.EventBuilder.event;
import static org.rashomon.ledger.EventBuilder.town;
import static org.rashomon.ledger.ReportBuilder.report;

import org.junit.jupiter.api.Test;
import org.rashomon.model.EventType;
import org.rashomon.model.Place;
import org.rashomon.model.Reading;
import org.rashomon.model.Sector;

class LeadLikenessTest {
    private static final Place BIRCH = town("Birch", "Westmark", "SYL", 40, 20);
    private static final Place OAKPORT = town("Oakport", "Westmark", "SYL", 40.9, 20);

    private static Episode lead(Reading reading) {
        return EpisodeFinder.find(reading, Rulings.none()).stream()
                .filter(episode -> episode.lead().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static LeadLikeness likeness(Reading first, Reading second) {
        Episode one = lead(first);
        Episode other = lead(second);
        return new LeadLikeness(
                one,
                other,
                one.lead().orElseThrow().words(),
                other.lead().orElseThrow().words());
    }

    private static Reading robbery(String input, Place where, String words) {
        return report(input)
                .on("2031-03-03")
                .tells(
                        "A clerk was shot in " + where.name() + " on Sunday.",
                        event(EventType.ARMED_ATTACK, "shot")
                                .to("clerk", "", Sector.CVL)
                                .in(where)
                                .when("Sunday", "2031-03-02"))
                .tells(words)
                .read();
    }

    @Test
    void theTownThatBothNameSpeaksForThem() {
        Reading one = robbery("a.txt", BIRCH, "Pawnbroker Bersonin heard two cars leave.");
        Reading sameTown = robbery("b.txt", BIRCH, "A ferry waited for Rassendyll.");
        Reading otherTown = robbery("c.txt", OAKPORT, "A ferry waited for Rassendyll.");
        assertThat(likeness(one, sameTown).value())
                .isGreaterThan(likeness(one, otherTown).value());
        assertThat(likeness(one, sameTown).link().reasons()).contains("both name Birch", "both tell of 2031-03-02");
    }

    private static Reading strike(String input, String outlet, String by, String party, String on, String side) {
        return report(input)
                .by(outlet)
                .on("2031-03-03")
                .tells(
                        by + " struck " + on + " in Birch on Sunday.",
                        event(EventType.AIR_STRIKE, "struck")
                                .from(by, party, Sector.MIL)
                                .to(on, side, Sector.MIL)
                                .in(BIRCH)
                                .when("Sunday", "2031-03-02"))
                .read();
    }

    @Test
    void twoReportsOfOneOutletOnOneWarAreRatherTwoDeeds() {
        Reading one = strike("a.txt", "Zenda Courier", "Ruritania", "RUR", "Sylvania", "SYL");
        Reading sameOutlet = strike("b.txt", "Zenda Courier", "Ruritania", "RUR", "Sylvania", "SYL");
        Reading otherOutlet = strike("c.txt", "Hentzau Post", "Ruritania", "RUR", "Sylvania", "SYL");
        assertThat(likeness(one, sameOutlet).value())
                .isLessThan(likeness(one, otherOutlet).value());
    }

    @Test
    void swappingTheSidesChangesNothing() {
        double value = likeness(
                        strike("a.txt", "Zenda Courier", "Ruritania", "RUR", "Sylvania", "SYL"),
                        strike("b.txt", "Hentzau Post", "Ruritania", "RUR", "Borduria", "BOR"))
                .value();
        double mirrored = likeness(
                        strike("a.txt", "Zenda Courier", "Sylvania", "SYL", "Ruritania", "RUR"),
                        strike("b.txt", "Hentzau Post", "Sylvania", "SYL", "Borduria", "BOR"))
                .value();
        assertThat(mirrored).isEqualTo(value);
    }

    @Test
    void likenessIsMutual() {
        Reading one = robbery("a.txt", BIRCH, "Pawnbroker Bersonin heard two cars leave.");
        Reading other = robbery("b.txt", OAKPORT, "Rassendyll, a pawnbroker, heard a car.");
        assertThat(likeness(one, other).value()).isEqualTo(likeness(other, one).value());
    }

    private static Reading ofThePolice(String input) {
        return report(input)
                .tells(
                        "Troopers shot a clerk in Birch.",
                        event(EventType.ARMED_ATTACK, "shot")
                                .from("Troopers", "", Sector.MIL)
                                .to("clerk", "", Sector.CVL)
                                .in(BIRCH))
                .read();
    }

    @Test
    void forcesWhoseSideNobodyTellsMakeNoWar() {
        assertThat(lead(ofThePolice("a.txt")).lead().orElseThrow().ofConflict()).isFalse();
        assertThat(lead(strike("b.txt", "Zenda Courier", "Ruritania", "RUR", "Sylvania", "SYL"))
                        .lead()
                        .orElseThrow()
                        .ofConflict())
                .isTrue();
    }

    @Test
    void theDayAtTheHeadOfAReportIsNotThatOfTheDeed() {
        Reading headed = report("a.txt")
                .on("2031-03-05")
                .tells(
                        "5 March 2031 A bomb killed a clerk in Birch.",
                        event(EventType.BOMBING, "bomb").in(BIRCH).when("5 March 2031", "2031-03-05"))
                .read();
        Reading told = report("b.txt")
                .on("2031-03-05")
                .tells(
                        "A bomb killed a clerk in Birch on 4 March.",
                        event(EventType.BOMBING, "bomb").in(BIRCH).when("4 March", "2031-03-04"))
                .read();
        assertThat(lead(headed).traits().days()).isEmpty();
        assertThat(lead(told).traits().days()).hasSize(1);
    }
}
