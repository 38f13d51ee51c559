// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.PostgresServer;
import org.rashomon.ledger.store.Row;
import org.rashomon.ledger.store.Table;
import org.rashomon.model.Reading;

/**
 * A process that is killed (SIGKILL) at any moment loses nothing that it said it had. Twenty cycles in every build; {@code -Plong} has
 * more ({@code kill.cycles}).
 */
class KillTest {
    private static final int CYCLES = Integer.getInteger("kill.cycles", 20);
    private static final long SEED = Long.getLong("kill.seed", 20310305L);

    /** A ledger that has become long takes long to check. */
    private static final int CYCLES_OF_A_LEDGER = 10;

    private static final int NUMBERS_OF_A_CYCLE = 100_000;

    /** A writer is killed after some of its lines: none when it has hardly begun, many when it is warm. */
    private static final int MOST_LINES = 45;

    /** And then a while later, so that it dies within a piece of work and not between two. */
    private static final long MOST_MICROS = 30_000;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Map<Trial.Work, Integer> killedAt = new EnumMap<>(Trial.Work.class);
    private int notYetBegun;
    private int acknowledged;
    private int lost;
    private int torn;

    @Test
    void aKilledWriterLosesNothingItAcknowledged() throws Exception {
        for (int begun = 0; begun < CYCLES; begun += CYCLES_OF_A_LEDGER) {
            String place = folder.resolve("killed-" + begun + ".db").toString();
            killAgainAndAgain(place, Math.min(CYCLES_OF_A_LEDGER, CYCLES - begun));
        }
        assertNothingIsLost("file", CYCLES);
    }

    @Test
    void aKilledWriterLosesNothingOnAServer() throws Exception {
        int cycles = Math.max(3, CYCLES / 10);
        killAgainAndAgain(PostgresServer.newAddress(), cycles);
        assertNothingIsLost("server", cycles);
    }

    private void assertNothingIsLost(String kind, int cycles) {
        tell(kind, cycles);
        assertThat(lost).as("acknowledged and lost").isZero();
        assertThat(torn).as("faults found by verify").isZero();
        assertThat(acknowledged).as("acknowledged").isGreaterThan(cycles);
    }

    private void killAgainAndAgain(String place, int cycles) throws Exception {
        List<Integer> known = new ArrayList<>();
        for (int cycle = 0; cycle < cycles; cycle++) {
            known.addAll(writeAndKill(place, cycle));
            check(place, known);
        }
        acknowledged += known.size();
        assertThat(rows(place)).isEqualTo(rowsAfterARebuild(place));
    }

    private List<Integer> writeAndKill(String place, int cycle) throws Exception {
        Trial.Work most = Trial.ALL_WORK.get(random.nextInt(Trial.ALL_WORK.size()));
        int lines = random.nextInt(MOST_LINES);
        Process writer = Trial.start(place, most, NUMBERS_OF_A_CYCLE * cycle, NUMBERS_OF_A_CYCLE);
        List<String> said = Trial.saidBeforeItWasKilled(writer, lines, random.nextLong(MOST_MICROS));
        said.stream()
                .filter(line -> !Character.isDigit(line.charAt(0)))
                .reduce((earlier, later) -> later)
                .ifPresentOrElse(
                        work -> killedAt.merge(Trial.Work.valueOf(work.toUpperCase(Locale.ROOT)), 1, Integer::sum),
                        () -> notYetBegun++);
        return Trial.numbers(said);
    }

    private void check(String place, List<Integer> known) {
        try (Ledger ledger = Trial.open(place)) {
            Map<String, Reading> held = new HashMap<>();
            ledger.readings().forEach(reading -> held.put(reading.document().input(), reading));
            lost += (int) known.stream()
                    .filter(number -> !Trial.numbered(number).equals(held.get(number + ".txt")))
                    .count();
            torn += ledger.verify().faults().size();
        }
    }

    private static Map<Table, List<Row>> rowsAfterARebuild(String place) {
        try (Ledger ledger = Trial.open(place)) {
            ledger.rebuild();
        }
        return rows(place);
    }

    /** Of a ledger whose incidents are made. */
    private static Map<Table, List<Row>> rows(String place) {
        try (Ledger ledger = Trial.open(place)) {
            assertThat(ledger.incidents()).isNotNull();
        }
        Map<Table, List<Row>> rows = new TreeMap<>();
        try (LedgerStore store = Trial.store(place)) {
            for (Table table : Table.values()) {
                List<Row> all = new ArrayList<>();
                store.eachRow(table, all::add);
                rows.put(table, all.stream().sorted().toList());
            }
        }
        return rows;
    }

    @SuppressWarnings("SystemOut")
    private void tell(String kind, int cycles) {
        System.out.printf(
                Locale.ROOT,
                "writers of a %s killed: %d cycles (seed %d), %d acknowledged, %d lost, %d torn; killed before work %d, while %s%n",
                kind,
                cycles,
                SEED,
                acknowledged,
                lost,
                torn,
                notYetBegun,
                killedAt);
    }
}
