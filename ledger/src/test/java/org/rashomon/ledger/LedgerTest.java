// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.ledger.EventBuilder.event;
import static org.rashomon.ledger.EventBuilder.province;
import static org.rashomon.ledger.ReportBuilder.body;
import static org.rashomon.ledger.ReportBuilder.report;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.model.EventType;
import org.rashomon.model.GroupClass;
import org.rashomon.model.Incident;
import org.rashomon.model.Modality;
import org.rashomon.model.Quantity;
import org.rashomon.model.Reading;
import org.rashomon.model.Sector;
import org.rashomon.model.SpeechAct;
import org.rashomon.model.Telling;

/** The ledger through its front door. */
class LedgerTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2031-03-05T10:00:00Z"));

    @TempDir
    Path folder;

    private static Ledger inMemory() {
        return Ledger.inMemory(CLOCK, OwnOrigins.TRACER);
    }

    /** Four reports of invented wars, two of them of one strike. */
    private static List<Reading> reports() {
        return List.of(
                ministryReport(),
                rivalReport(),
                report("c.txt")
                        .by("Coast Radio")
                        .on("2031-06-01")
                        .tells(
                                "Gunmen ambushed a patrol in Eastreach on Sunday, killing 11 soldiers.",
                                event(EventType.ARMED_ATTACK, "ambushed")
                                        .from("Gunmen", "", Sector.UAF)
                                        .to("patrol", "RUR", Sector.MIL)
                                        .in(province("Eastreach", "RUR"))
                                        .when("Sunday", "2031-06-01")
                                        .killed("11", "soldiers", GroupClass.COMBATANT, new Quantity.Exactly(11)))
                        .read(),
                report("d.txt")
                        .by("Hill Times")
                        .tells(
                                "There were attacks on Ruritania.",
                                event(EventType.ARMED_ATTACK, "attacks")
                                        .to("Ruritania", "RUR", Sector.GOV)
                                        .told(Modality.ONGOING))
                        .read());
    }

    static Reading ministryReport() {
        return report("a.txt")
                .by("Northern Post")
                .on("2031-03-04")
                .says(
                        body("The Defence Ministry", "Defence Ministry of Ruritania", "RUR", Sector.GOV),
                        SpeechAct.ASSERTS,
                        "The Defence Ministry said the army struck seven camps of the Front in Westmark on Monday and killed"
                                + " more than 80 fighters.",
                        event(EventType.AIR_STRIKE, "struck")
                                .from("army", "RUR", Sector.MIL)
                                .to("camps of the Front", "FRONT", Sector.REB)
                                .in(province("Westmark", "SYL"))
                                .when("Monday", "2031-03-03")
                                .killed("more than 80", "fighters", GroupClass.COMBATANT, new Quantity.MoreThan(80)))
                .read();
    }

    static Reading rivalReport() {
        return report("b.txt")
                .by("Sylvania Herald")
                .on("2031-03-04")
                .says(
                        body("The governor's office", "Governor of Westmark", "SYL", Sector.GOV),
                        SpeechAct.ACCUSES,
                        "The governor's office said Ruritanian jets bombed Westmark on Monday and killed 17 civilians.",
                        event(EventType.AIR_STRIKE, "bombed")
                                .from("Ruritanian jets", "RUR", Sector.MIL)
                                .in(province("Westmark", "SYL"))
                                .when("Monday", "2031-03-03")
                                .killed("17", "civilians", GroupClass.CIVILIAN, new Quantity.Exactly(17)))
                .read();
    }

    @Test
    void addingTheSameTwiceChangesNothing() {
        try (Ledger ledger = inMemory()) {
            reports().forEach(ledger::record);
            List<Incident> incidents = ledger.incidents();
            var entries = ledger.histories().journal();

            assertThat(reports().stream().map(ledger::record)).allMatch(Recording.AlreadyThere.class::isInstance);
            assertThat(ledger.histories().journal()).isEqualTo(entries);
            assertThat(ledger.incidents()).isEqualTo(incidents);
        }
    }

    @Test
    void theOrderOfDocumentsDoesNotMatter() {
        Set<Set<Set<Telling>>> answers = new java.util.HashSet<>();
        for (int seed = 0; seed < 12; seed++) {
            List<Reading> shuffled = new ArrayList<>(reports());
            Collections.shuffle(shuffled, new Random(seed));
            try (Ledger ledger = inMemory()) {
                shuffled.forEach(ledger::record);
                answers.add(
                        ledger.incidents().stream().map(LedgerTest::tellings).collect(Collectors.toSet()));
            }
        }
        assertThat(answers).hasSize(1);
        assertThat(answers.iterator().next()).hasSize(2);
    }

    private static Set<Telling> tellings(Incident incident) {
        return incident.accounts().stream()
                .flatMap(account -> account.tellings().stream())
                .collect(Collectors.toSet());
    }

    @Test
    void anIncidentKeepsItsNameAsTheLedgerGrows() {
        try (Ledger ledger = inMemory()) {
            ledger.record(ministryReport());
            var name = ledger.incidents().getFirst().id();
            reports().forEach(ledger::record);
            assertThat(tellings(ledger.incident(name).orElseThrow())).hasSize(2);
        }
    }

    @Test
    void latestIncidentsComeFirst() {
        try (Ledger ledger = inMemory()) {
            reports().forEach(ledger::record);
            assertThat(ledger.incidents().stream()
                            .map(incident -> incident.outline().type()))
                    .containsExactly(EventType.ARMED_ATTACK, EventType.AIR_STRIKE);
        }
    }

    @Test
    void aNewReaderVersionReplacesTheReadingAndKeepsTheOldOne() {
        try (Ledger ledger = inMemory()) {
            ledger.record(ministryReport());
            Reading again = report("a.txt")
                    .by("Northern Post")
                    .on("2031-03-04")
                    .readBy("reader 2")
                    .tells(ministryReport().document().text())
                    .read();
            assertThat(ledger.record(again))
                    .isEqualTo(new Recording.NewReading(again.document().id(), 2, "reader 1"));
            assertThat(ledger.reading(again.document().id())).contains(again);
            assertThat(ledger.histories().journal()).hasSize(2);
            assertThat(ledger.verify().faults()).isEmpty();
        }
    }

    @Test
    void theSameTextAtAnotherOutletIsOneMoreReportAndNoMoreOrigins() {
        try (Ledger ledger = inMemory()) {
            ledger.record(ministryReport());
            Reading reprint = reprintOf(ministryReport());
            assertThat(ledger.record(reprint)).isInstanceOf(Recording.Reprinted.class);
            assertThat(ledger.record(reprint)).isInstanceOf(Recording.AlreadyThere.class);

            Incident incident = ledger.incidents().getFirst();
            assertThat(incident.standing().corroboration().reports()).isEqualTo(2);
            assertThat(incident.standing().corroboration().origins()).hasSize(1);
            assertThat(incident.reports()).extracting("input").containsExactly("a.txt", "copy.txt");
        }
    }

    private static Reading reprintOf(Reading reading) {
        return report("copy.txt")
                .by("Copy & Paste")
                .tells(reading.document().text())
                .read();
    }

    @Test
    void aWithdrawnDocumentStaysWithdrawnWhenReadAgain() {
        try (Ledger ledger = inMemory()) {
            Reading reading = ministryReport();
            ledger.record(reading);
            assertThat(ledger.withdraw(reading.document().id(), "A. Reviewer", "satire"))
                    .isPresent();
            assertThat(ledger.record(reading)).isInstanceOf(Recording.AlreadyThere.class);
            assertThat(ledger.incidents()).isEmpty();
            assertThat(ledger.histories().journal()).hasSize(2);
            assertThat(ledger.verify().faults()).isEmpty();
        }
    }

    @Test
    void whatWasRecordedIsThereAfterReopening() {
        Path file = folder.resolve("a.db");
        List<Incident> incidents;
        try (Ledger ledger = Ledger.open(file, CLOCK, OwnOrigins.TRACER)) {
            reports().forEach(ledger::record);
            incidents = ledger.incidents();
        }
        try (Ledger ledger = Ledger.open(file, CLOCK, OwnOrigins.TRACER)) {
            assertThat(ledger.readings()).isEqualTo(reports());
            assertThat(ledger.incidents()).isEqualTo(incidents);
            Verification verification = ledger.verify();
            assertThat(verification.faults()).isEmpty();
            assertThat(verification.checked().entries()).isEqualTo(4);
            assertThat(verification.checked().documents()).isEqualTo(4);
            assertThat(verification.checked().quotes()).isGreaterThan(20);
        }
    }

    @Test
    void twoProgramsMayWriteOneFile() {
        Path file = folder.resolve("b.db");
        try (Ledger first = Ledger.open(file, CLOCK, OwnOrigins.TRACER);
                Ledger second = Ledger.open(file, CLOCK, OwnOrigins.TRACER)) {
            first.record(reports().get(0));
            second.record(reports().get(1));
            first.record(reports().get(2));
            assertThat(second.readings()).hasSize(3);
            assertThat(first.incidents()).isEqualTo(second.incidents());
            assertThat(first.verify().faults()).isEmpty();
        }
    }

    @Test
    void claimsAreFoundByTheirWords() {
        try (Ledger ledger = inMemory()) {
            reports().forEach(ledger::record);
            assertThat(ledger.search("17 civilians", 10))
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.document())
                            .isEqualTo(rivalReport().document().id()));
            assertThat(ledger.search("\"; DROP TABLE journal --", 10)).isEmpty();
            assertThat(ledger.search("  ", 10)).isEmpty();
        }
    }

    @Test
    void theSummaryCounts() {
        try (Ledger ledger = inMemory()) {
            reports().forEach(ledger::record);
            LedgerSummary summary = ledger.summary();
            assertThat(summary.documents()).isEqualTo(4);
            assertThat(summary.claims()).isEqualTo(4);
            assertThat(summary.events()).isEqualTo(4);
            assertThat(summary.incidents()).isEqualTo(2);
        }
    }
}
