// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.apache.flink.api.common.functions.MapFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.cluster.capture.Captured;
import org.rashomon.cluster.form.FormType;
import org.rashomon.ledger.store.JournalLine;
import org.rashomon.ledger.store.Table;

/** What the job writes is what one machine writes from the same inputs: every row of every table. */
class SameLedgerTest {
    private static final int ARTICLES = 90;
    private static final int FAULTS = 20;

    @TempDir
    private static Path folder;

    /** Made when it is first asked for, once for all tests. */
    private static final class Expected {
        static final LedgerContents LEDGER = make();

        private static LedgerContents make() {
            Inputs.write(folder, ARTICLES, 3);
            return OneMachine.ledgerOf(folder);
        }
    }

    @Test
    void theInputsHaveCopiesAndVersions() {
        assertThat(Expected.LEDGER.journal())
                .hasSizeGreaterThan(ARTICLES)
                .extracting(JournalLine::operation)
                .contains("recorded", "reprinted");
        assertThat(Expected.LEDGER.tables().get(Table.DOCUMENT))
                .hasSizeLessThan(Expected.LEDGER.journal().size());
    }

    @ParameterizedTest
    @CsvSource({"1, hashmap", "2, rocksdb", "5, hashmap"})
    void anyParallelismGivesTheSameRows(int parallelism, String state, @TempDir Path checkpoints) throws Exception {
        LedgerContents expected = Expected.LEDGER;

        String address = new LocalJob(parallelism, state, checkpoints).run(folder, UnaryOperator.identity());

        LedgerContents.at(address).assertIs(expected);
    }

    @Test
    void aJobThatFailsAgainAndAgainGivesTheSameRows(@TempDir Path checkpoints) throws Exception {
        LedgerContents expected = Expected.LEDGER;
        Faulty.LEFT.set(FAULTS);

        String address = new LocalJob(2, "hashmap", checkpoints)
                .run(folder, captures -> captures.map(new Faulty()).returns(FormType.ofRecord(Captured.class)));

        assertThat(Faulty.LEFT).hasValue(0);
        LedgerContents.at(address).assertIs(expected);
    }

    /** Fails at every seventh capture, so many times in all; what it lets pass meanwhile is not undone. */
    private static final class Faulty implements MapFunction<Captured, Captured> {
        private static final long serialVersionUID = 1;
        private static final int EVERY = 7;
        private static final AtomicInteger LEFT = new AtomicInteger();
        private static final AtomicInteger SEEN = new AtomicInteger();

        @Override
        public Captured map(Captured captured) {
            if (SEEN.incrementAndGet() % EVERY == 0 && LEFT.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("a fault of the test");
            }
            return captured;
        }
    }

    @Test
    void aServerThatCutsAllConnectionsGivesTheSameRows(@TempDir Path checkpoints) throws Exception {
        LedgerContents expected = Expected.LEDGER;
        AtomicBoolean isDone = new AtomicBoolean();
        // Not in the common pool: Flink starts in it, and here it may have one thread.
        ExecutorService saboteur = Executors.newSingleThreadExecutor();
        Future<Integer> cuts = saboteur.submit(() -> cutUntil(isDone));
        saboteur.shutdown();

        String address = new LocalJob(2, "rocksdb", checkpoints).run(folder, UnaryOperator.identity());
        isDone.set(true);

        assertThat(cuts.get()).isPositive();
        LedgerContents.at(address).assertIs(expected);
    }

    /** Every two seconds, in the midst of whatever is being written; gives how many connections were cut. */
    private static int cutUntil(AtomicBoolean isDone) throws InterruptedException, SQLException {
        int cut = 0;
        for (int tenths = 0; !isDone.get(); tenths++) {
            Thread.sleep(100);
            if (tenths % 20 == 19 && tenths < 200) {
                cut += LedgerServer.cutAllOthers();
            }
        }
        return cut;
    }
}
