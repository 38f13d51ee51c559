// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.ledger.incident.Cluster;
import org.rashomon.ledger.incident.IncidentLinker;
import org.rashomon.ledger.incident.TellingId;
import org.rashomon.model.Incident;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Reading;
import org.rashomon.model.Telling;
import org.rashomon.model.TellingWords;

/** Reports that come one by one give the incidents of all at once. */
class OnlineLinkingTest {
    private static final int REPORTS = 150;

    private static List<Reading> war(long seed) {
        return WarReports.of(seed, REPORTS);
    }

    private static Set<Set<TellingId>> incidents(Ledger ledger) {
        return ledger.incidents().stream()
                .map(OnlineLinkingTest::tellings)
                .map(OnlineLinkingTest::names)
                .collect(Collectors.toSet());
    }

    private static Stream<Telling> tellings(Incident incident) {
        return incident.accounts().stream().flatMap(account -> account.tellings().stream());
    }

    private static Set<Set<TellingId>> atOnce(Collection<Reading> readings) {
        return IncidentLinker.link(readings).stream()
                .map(Cluster::tellings)
                .map(List::stream)
                .map(OnlineLinkingTest::names)
                .collect(Collectors.toSet());
    }

    private static Set<TellingId> names(Stream<Telling> tellings) {
        return tellings.map(TellingId::of).collect(Collectors.toSet());
    }

    @Test
    void anyOrderOfArrivalGivesTheIncidentsOfAllAtOnce() {
        for (long seed = 0; seed < 4; seed++) {
            List<Reading> readings = new ArrayList<>(war(seed));
            Set<Set<TellingId>> expected = atOnce(readings);
            assertThat(expected).hasSizeGreaterThan(REPORTS / 4);
            Random random = new Random(seed);
            Collections.shuffle(readings, random);
            try (Ledger ledger = WarReports.ledger()) {
                for (Reading reading : readings) {
                    ledger.record(reading);
                    if (random.nextInt(3) == 0) {
                        ledger.link();
                    }
                }
                assertThat(incidents(ledger)).as("seed %d", seed).isEqualTo(expected);
            }
        }
    }

    @Test
    void whatIsWithdrawnLeavesTheIncidentsOfTheRest() {
        List<Reading> readings = war(7);
        List<Reading> rest = new ArrayList<>(readings);
        Random random = new Random(7);
        try (Ledger ledger = WarReports.ledger()) {
            readings.forEach(ledger::record);
            ledger.link();
            for (int i = 0; i < REPORTS / 3; i++) {
                Reading gone = rest.remove(random.nextInt(rest.size()));
                ledger.withdraw(gone.document().id(), "A. Reviewer", "a test");
                if (i % 4 == 0) {
                    ledger.link();
                }
            }
            assertThat(incidents(ledger)).isEqualTo(atOnce(rest));
        }
    }

    @Test
    void linkingThatIsBehindTheJournalTakesWhatWasWithdrawnMeanwhile() {
        List<Reading> readings = war(8);
        try (Ledger ledger = WarReports.ledger()) {
            readings.subList(0, REPORTS / 2).forEach(ledger::record);
            ledger.link();
            readings.subList(REPORTS / 2, REPORTS).forEach(ledger::record);
            readings.subList(REPORTS / 3, REPORTS / 2)
                    .forEach(gone -> ledger.withdraw(gone.document().id(), "A. Reviewer", "a test"));
            boolean isBehind = true;
            while (isBehind) {
                isBehind = ledger.linkSome();
            }
            List<Reading> rest = new ArrayList<>(readings);
            rest.removeAll(readings.subList(REPORTS / 3, REPORTS / 2));
            assertThat(incidents(ledger)).isEqualTo(atOnce(rest));
        }
    }

    @Test
    void anotherReadingOfAReportGivesTheIncidentsOfThatReading() {
        List<Reading> readings = war(9);
        List<Reading> shorter =
                readings.stream().map(WarReports::withoutItsFirstClaim).toList();
        try (Ledger ledger = WarReports.ledger()) {
            readings.forEach(ledger::record);
            ledger.link();
            shorter.forEach(ledger::record);
            assertThat(incidents(ledger)).isEqualTo(atOnce(shorter));
            readings.forEach(ledger::record);
            assertThat(incidents(ledger)).isEqualTo(atOnce(readings));
        }
    }

    @Test
    void whatAReviewerPutsTogetherIsTogetherUntilThatIsUndone() {
        try (Ledger ledger = WarReports.ledger()) {
            war(3).forEach(ledger::record);
            Set<Set<TellingId>> before = incidents(ledger);
            Incident one = ledger.incidents().getFirst();
            Incident other = ledger.incidents().getLast();
            ledger.decide(new Operation.Merged(List.of(words(one), words(other))), "A. Reviewer", "one attack");
            Set<TellingId> both = Stream.of(one, other)
                    .flatMap(incident -> tellings(incident).limit(1))
                    .map(TellingId::of)
                    .collect(Collectors.toSet());
            assertThat(before).noneSatisfy(incident -> assertThat(incident).containsAll(both));
            assertThat(incidents(ledger))
                    .anySatisfy(incident -> assertThat(incident).containsAll(both));
            assertThat(ledger.conflicts()).isEmpty();
            ledger.decide(new Operation.Undone(lastEntry(ledger)), "A. Reviewer", "no");
            assertThat(incidents(ledger)).isEqualTo(before);
        }
    }

    @Test
    void whatAReviewerPutsApartIsApartUntilThatIsUndone() {
        try (Ledger ledger = WarReports.ledger()) {
            war(4).forEach(ledger::record);
            Set<Set<TellingId>> before = incidents(ledger);
            Incident several = ledger.incidents().stream()
                    .filter(incident -> incident.reports().size() > 2)
                    .findFirst()
                    .orElseThrow();
            List<TellingWords> first = ofReport(several, 0);
            List<TellingWords> rest = IntStream.range(1, several.reports().size())
                    .mapToObj(report -> ofReport(several, report))
                    .flatMap(List::stream)
                    .toList();
            ledger.decide(new Operation.Split(first, rest), "A. Reviewer", "two attacks");
            Set<TellingId> whole = names(tellings(several));
            assertThat(incidents(ledger)).doesNotContain(whole);
            assertThat(ledger.conflicts()).isEmpty();
            ledger.decide(new Operation.Undone(lastEntry(ledger)), "A. Reviewer", "no");
            assertThat(incidents(ledger)).isEqualTo(before);
        }
    }

    private static TellingWords words(Incident incident) {
        Telling first = tellings(incident).findFirst().orElseThrow();
        return TellingWords.of(first.document(), first.event());
    }

    private static List<TellingWords> ofReport(Incident incident, int report) {
        return tellings(incident)
                .filter(telling ->
                        telling.document().equals(incident.reports().get(report).document()))
                .map(telling -> TellingWords.of(telling.document(), telling.event()))
                .distinct()
                .sorted()
                .toList();
    }

    private static long lastEntry(Ledger ledger) {
        return ledger.histories().journal().getLast().sequence();
    }
}
