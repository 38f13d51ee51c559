// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.ledger.EventBuilder.event;
import static org.rashomon.ledger.EventBuilder.province;
import static org.rashomon.ledger.ReportBuilder.report;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rashomon.ledger.version.Version;
import org.rashomon.model.EventType;
import org.rashomon.model.GroupClass;
import org.rashomon.model.Incident;
import org.rashomon.model.Quantity;
import org.rashomon.model.Reading;
import org.rashomon.model.Sector;

/** One report that changes, through the ledger's front door. */
class VersionsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2031-03-05T10:00:00Z"));
    private static final String ADDRESS = "https://post.example/news/raid";

    private static ReportBuilder raid(String input, String count) {
        return report(input)
                .by("Northern Post")
                .on("2031-03-04")
                .tells(
                        "Troops raided a depot in Westmark on Monday and killed " + count + " guards.",
                        event(EventType.RAID, "raided")
                                .from("Troops", "RUR", Sector.MIL)
                                .in(province("Westmark", "SYL"))
                                .when("Monday", "2031-03-03")
                                .killed(
                                        count,
                                        "guards",
                                        GroupClass.COMBATANT,
                                        new Quantity.Exactly(Integer.parseInt(count))));
    }

    private static Reading first() {
        return raid("first.html", "5").at(ADDRESS).changedOn("2031-03-04").read();
    }

    private static Reading second() {
        return raid("second.html", "7")
                .at(ADDRESS + "/?#top")
                .changedOn("2031-03-05")
                .read();
    }

    private static Reading third() {
        return raid("third.html", "9")
                .at("http://www.post.example/news/raid")
                .changedOn("2031-03-06")
                .read();
    }

    private static Ledger ledger(List<Reading> readings) {
        Ledger ledger = Ledger.inMemory(CLOCK, OwnOrigins.TRACER);
        readings.forEach(ledger::record);
        return ledger;
    }

    @Test
    void theLatestVersionIsInForceInWhateverOrderTheyCome() {
        for (int seed = 0; seed < 6; seed++) {
            List<Reading> shuffled = new ArrayList<>(List.of(first(), second(), third()));
            Collections.shuffle(shuffled, new Random(seed));
            try (Ledger ledger = ledger(shuffled)) {
                assertThat(ledger.readings()).containsExactly(third());
                assertThat(ledger.histories().versions(first().document().id()).stream()
                                .map(Version::document))
                        .containsExactly(
                                first().document().id(),
                                second().document().id(),
                                third().document().id());
                assertThat(ledger.search("guards", 9)).hasSize(1);
                assertThat(ledger.verify().faults()).isEmpty();
            }
        }
    }

    @Test
    void aReportCountsOnceHoweverOftenItChanged() {
        Reading other = raid("other.html", "11").at("https://herald.example/1").read();
        try (Ledger ledger = ledger(List.of(first(), other, second(), third()))) {
            Incident incident = ledger.incidents().getFirst();
            assertThat(incident.standing().corroboration().reports()).isEqualTo(2);
            assertThat(incident.reports()).extracting("input").containsExactlyInAnyOrder("third.html", "other.html");
            assertThat(ledger.summary().documents()).isEqualTo(2);
        }
    }

    @Test
    void anEarlierVersionIsStillThereToBeRead() {
        try (Ledger ledger = ledger(List.of(first(), second()))) {
            assertThat(ledger.reading(first().document().id())).contains(first());
        }
    }

    @Test
    void withoutDatesTheOneLearnedLastIsTheLatest() {
        Reading early = report("x.html").at(ADDRESS).tells("Five were killed.").read();
        Reading late = report("y.html").at(ADDRESS).tells("Seven were killed.").read();
        try (Ledger ledger = ledger(List.of(early, late))) {
            assertThat(ledger.readings()).containsExactly(late);
        }
    }

    @Test
    void aReprintElsewhereIsNoVersion() {
        Reading copy = raid("copy.html", "5")
                .at("https://mirror.example/a", ADDRESS)
                .changedOn("2031-03-09")
                .tells("A line of the mirror's own.")
                .read();
        try (Ledger ledger = ledger(List.of(first(), copy))) {
            assertThat(ledger.readings()).containsExactly(first(), copy);
        }
    }

    @Test
    void aFrontPageIsNoReport() {
        Reading one = report("x.html")
                .at("https://post.example/")
                .tells("Five were killed.")
                .read();
        Reading other = report("y.html")
                .at("https://post.example")
                .tells("A bridge was opened.")
                .read();
        try (Ledger ledger = ledger(List.of(one, other))) {
            assertThat(ledger.readings()).containsExactly(one, other);
        }
    }

    @Test
    void whereACopyOfAnEarlierVersionStandsItStandsOn() {
        Reading copy = raid("copy.html", "5")
                .by("Coast Radio")
                .at("https://radio.example/5")
                .read();
        try (Ledger ledger = ledger(List.of(first(), copy, second()))) {
            assertThat(ledger.readings())
                    .extracting(reading -> reading.document().input())
                    .containsExactly("copy.html", "second.html");
            assertThat(ledger.incidents().getFirst().standing().corroboration().reports())
                    .isEqualTo(2);
            assertThat(ledger.verify().faults()).isEmpty();
        }
    }

    @Test
    void withTheLatestVersionWithdrawnTheOneBeforeIsInForce() {
        try (Ledger ledger = ledger(List.of(first(), second()))) {
            ledger.withdraw(second().document().id(), "A. Reviewer", "a hacked page");
            assertThat(ledger.readings()).containsExactly(first());
            assertThat(ledger.search("guards", 9)).hasSize(1);
            assertThat(ledger.verify().faults()).isEmpty();
        }
    }
}
