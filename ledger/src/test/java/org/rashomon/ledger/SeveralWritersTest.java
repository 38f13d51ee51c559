// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.ledger.store.PostgresServer;
import org.rashomon.model.LedgerEntry;

/** Several write into one ledger at a time and lose nothing. */
class SeveralWritersTest {
    private static final int WRITERS = Trial.ALL_WORK.size();
    private static final int EACH = 25;

    @TempDir
    Path folder;

    @Test
    void processesThatShareAFileLoseNothing() throws Exception {
        processesLoseNothing(folder.resolve("shared.db").toString());
    }

    @Test
    void processesThatShareAServerLoseNothing() throws Exception {
        processesLoseNothing(PostgresServer.newAddress());
    }

    /** Also the tables are made by whoever comes first; one makes them again and again while others derive. */
    private static void processesLoseNothing(String place) throws Exception {
        List<Process> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.add(Trial.start(place, Trial.ALL_WORK.get(writer), 1000 * writer, EACH));
        }
        for (int writer = 0; writer < WRITERS; writer++) {
            int first = 1000 * writer;
            assertThat(Trial.numbers(Trial.said(writers.get(writer))))
                    .as("acknowledged by writer %d", writer)
                    .isEqualTo(IntStream.range(first, first + EACH).boxed().toList());
        }
        assertHoldsAll(place);
    }

    @Test
    void connectionsOfOneProcessLoseNothing() throws Exception {
        String file = folder.resolve("connections.db").toString();
        String server = PostgresServer.newAddress();
        for (String place : List.of(file, server)) {
            try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
                List<Callable<Integer>> writers = IntStream.range(0, WRITERS)
                        .<Callable<Integer>>mapToObj(writer -> () -> write(place, 1000 * writer))
                        .toList();
                for (Future<Integer> written : threads.invokeAll(writers)) {
                    assertThat(written.get()).isEqualTo(EACH);
                }
            }
            assertHoldsAll(place);
        }
    }

    private static int write(String place, int first) {
        try (Ledger ledger = Trial.open(place)) {
            return (int) IntStream.range(first, first + EACH)
                    .filter(number -> ledger.record(Trial.numbered(number)).changedTheLedger())
                    .count();
        }
    }

    private static void assertHoldsAll(String place) {
        try (Ledger ledger = Trial.open(place)) {
            assertThat(ledger.incidents()).isNotEmpty();
            assertThat(ledger.verify().faults()).isEmpty();
            assertThat(ledger.histories().journal())
                    .extracting(LedgerEntry::sequence)
                    .isEqualTo(IntStream.rangeClosed(1, WRITERS * EACH)
                            .mapToObj(Long::valueOf)
                            .toList());
            for (int writer = 0; writer < WRITERS; writer++) {
                for (int number = 1000 * writer; number < 1000 * writer + EACH; number++) {
                    var reading = Trial.numbered(number);
                    assertThat(ledger.reading(reading.document().id())).contains(reading);
                }
            }
        }
    }
}
