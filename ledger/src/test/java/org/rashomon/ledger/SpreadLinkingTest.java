// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rashomon.ledger.incident.Compared;
import org.rashomon.ledger.incident.ComparedEdition;
import org.rashomon.ledger.incident.Comparer;
import org.rashomon.ledger.incident.Comparer.Edition;
import org.rashomon.ledger.incident.Sought;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Reading;
import org.rashomon.model.Telling;
import org.rashomon.model.TellingWords;

/** Comparisons that many make, in any order, give the tables that the ledger makes by itself. */
class SpreadLinkingTest {
    private static final int REPORTS = 60;
    private static final int COMPARERS = 3;

    private static List<Reading> war(long seed) {
        return WarReports.of(seed, REPORTS);
    }

    @Test
    void linesThatAreComparedInAnyOrderGiveTheSameTables() {
        for (long seed = 0; seed < 3; seed++) {
            try (Ledger ledger = WarReports.ledger()) {
                war(seed).forEach(ledger::record);
                Crew crew = new Crew(ledger, seed);
                crew.follow();
                crew.link();
                assertIsAsByItself(ledger);
            }
        }
    }

    @Test
    void readingsThatChangeMeanwhileAndDecisionsAreComparedAnew() {
        try (Ledger ledger = WarReports.ledger()) {
            Random random = new Random(5);
            Crew crew = new Crew(ledger, 5);
            List<Reading> readings = war(5);
            for (Reading reading : readings) {
                ledger.record(reading);
                if (random.nextInt(4) == 0) {
                    ledger.record(WarReports.withoutItsFirstClaim(
                            readings.get(random.nextInt(readings.indexOf(reading) + 1))));
                }
                if (random.nextInt(9) == 0) {
                    ledger.withdraw(reading.document().id(), "A. Reviewer", "a test");
                }
                if (random.nextInt(6) == 0) {
                    crew.follow();
                }
                if (random.nextInt(6) == 0) {
                    crew.link();
                }
            }
            ledger.decide(together(ledger), "A. Reviewer", "one attack");
            crew.follow();
            crew.link();
            assertIsAsByItself(ledger);
        }
    }

    @Test
    void whatNobodyComparedTheLedgerComparesItself() {
        try (Ledger ledger = WarReports.ledger()) {
            war(6).forEach(ledger::record);
            long through = ledger.spreadLinking().link(REPORTS / 2, (after, last) -> Optional.empty());
            assertThat(through).isEqualTo(REPORTS / 2);
            Crew crew = new Crew(ledger, 6);
            crew.follow();
            crew.link();
            assertIsAsByItself(ledger);
        }
    }

    private static void assertIsAsByItself(Ledger ledger) {
        assertThat(ledger.spreadLinking().linkedThrough()).isEqualTo(ledger.lastLine());
        assertThat(ledger.verify().faults()).isEmpty();
        assertThat(ledger.incidents()).hasSizeGreaterThan(REPORTS / 8);
    }

    private static Operation together(Ledger ledger) {
        List<TellingWords> firsts = new ArrayList<>();
        for (int end : List.of(0, ledger.incidents().size() - 1)) {
            Telling telling =
                    ledger.incidents().get(end).accounts().getFirst().tellings().getFirst();
            firsts.add(TellingWords.of(telling.document(), telling.event()));
        }
        return new Operation.Merged(firsts);
    }

    /** Those who compare, with what is filed in a memory of their own. */
    private static final class Crew {
        private final SpreadLinking linking;
        private final Random random;
        private final List<Comparer> comparers = new ArrayList<>();
        private final Map<Long, List<Comparer.Found>> filed = new HashMap<>();
        private final List<ComparedEdition> compared = new ArrayList<>();
        private long followed;

        /** A document to be compared, with what was filed before it came. */
        private record Task(Edition document, List<Comparer.Found> found) {}

        Crew(Ledger ledger, long seed) {
            this.linking = ledger.spreadLinking();
            this.random = new Random(seed);
            for (int i = 0; i < COMPARERS; i++) {
                comparers.add(linking.comparer(10 * (i + 1)));
            }
        }

        private Comparer anyone() {
            return comparers.get(random.nextInt(COMPARERS));
        }

        /** Files in the order of lines, each document in the place of its earlier edition, and compares in any order. */
        void follow() {
            List<Task> tasks = new ArrayList<>();
            for (SpreadLinking.Line line : linking.lines(followed, REPORTS * REPORTS)) {
                line.documents().forEach(document -> tasks.add(task(new Edition(document, line.number()))));
                followed = line.number();
            }
            Collections.shuffle(tasks, random);
            tasks.forEach(task -> compared.add(anyone().compare(task.document(), task.found())));
        }

        private Task task(Edition document) {
            List<Comparer.Found> found = new ArrayList<>();
            filed.values()
                    .forEach(under ->
                            under.removeIf(before -> before.of().document().equals(document.document())));
            List<Sought> its = anyone().sought(document);
            its.forEach(sought -> sought.asked().forEach(key -> found.addAll(filed.getOrDefault(key, List.of()))));
            its.forEach(sought -> sought.filed()
                    .forEach(key -> filed.computeIfAbsent(key, absent -> new ArrayList<>())
                            .add(new Comparer.Found(key, document, sought.episode()))));
            Collections.shuffle(found, random);
            return new Task(document, found);
        }

        void link() {
            linking.link(
                    followed,
                    (after, through) -> Optional.of(Compared.of(compared.stream()
                            .filter(each -> each.edition().line() > after
                                    && each.edition().line() <= through)
                            .toList())));
        }
    }
}
