// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.cluster.loopback.Checkpoints;
import org.rashomon.cluster.loopback.LoopbackCluster;
import org.rashomon.cluster.loopback.Settings;
import org.rashomon.cluster.loopback.SubmittedJob;
import org.rashomon.ledger.store.PostgresServer;

/**
 * A cluster of processes that are killed while they work gives the ledger that one machine gives: three task managers, the job manager; then
 * the job is stopped with a savepoint, and goes on from it.
 */
class KillTest {
    private static final int KILLS = 3;
    private static final int ARTICLES_IN_A_FILE = 25;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Settings SETTINGS = new Settings(
            2,
            1,
            "1500m",
            Duration.ofMillis(500),
            Duration.ofSeconds(6),
            Map.of("state.backend.type", "rocksdb", "taskmanager.memory.managed.size", "256m"));

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void whateverIsKilledTheLedgerIsTheSame() throws IOException {
        Path news = Files.createDirectory(folder.resolve("news"));
        String address = PostgresServer.newAddress();
        List<String> endless = List.of("--ledger", address, "--input", news.toString(), "--every", "1");
        try (LoopbackCluster cluster = LoopbackCluster.start(folder.resolve("cluster"), SETTINGS)) {
            int files = 0;
            publish(news, files++);
            SubmittedJob job = cluster.submit(ClusterJob.class, endless);
            job.awaitRunning(PATIENCE);
            job.awaitCheckpoints(1, PATIENCE);
            for (int kill = 0; kill < KILLS; kill++) {
                publish(news, files++);
                int inTheMidst = 1 + kill * ARTICLES_IN_A_FILE;
                job.await("lines", PATIENCE, () -> LedgerServer.lines(address) >= inTheMidst);
                killATaskManager(cluster, job, kill % 2);
            }
            publish(news, files++);
            killTheJobManager(cluster, job);
            publish(news, files);
            String savepoint = job.stopWithSavepoint(PATIENCE);
            cluster.resume(savepoint, ClusterJob.class, endless.subList(0, 4)).awaitFinished(PATIENCE);
        }

        LedgerContents.at(address).untimed().assertIs(OneMachine.ledgerOf(news).untimed());
    }

    /** Files appear whole. */
    private void publish(Path news, int number) throws IOException {
        Path written = folder.resolve(number + ".jsonl");
        Files.write(written, Inputs.lines(ARTICLES_IN_A_FILE, number));
        Files.move(written, news.resolve(number + ".jsonl"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void killATaskManager(LoopbackCluster cluster, SubmittedJob job, int index) {
        int starts = cluster.taskManagerStarts(index);
        cluster.killTaskManager(index);
        // It takes seconds until there is another process to run its tasks.
        job.await("a loss", PATIENCE, () -> !job.runsWhole());
        cluster.awaitWhole(PATIENCE);
        job.awaitRunning(PATIENCE);
        assertThat(cluster.taskManagerStarts(index)).isEqualTo(starts + 1);
    }

    private static void killTheJobManager(LoopbackCluster cluster, SubmittedJob job) {
        job.awaitCheckpoints(1, PATIENCE);
        cluster.killJobManager();
        // Whoever answers from here on is another leader, and counts from nothing.
        job.await("a recovery", PATIENCE, () -> restored(job) > 0);
        job.awaitRunning(PATIENCE);
        assertThat(cluster.jobManagerStarts()).isEqualTo(2);
    }

    private static int restored(SubmittedJob job) {
        return job.checkpoints().map(Checkpoints::restored).orElse(0);
    }
}
