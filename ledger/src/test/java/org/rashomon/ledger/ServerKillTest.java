// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL server that is killed (SIGKILL, with all of its processes) while somebody writes loses nothing acknowledged. */
@EnabledIfSystemProperty(named = "kill.server.cycles", matches = "[1-9][0-9]*", disabledReason = "with -Plong")
class ServerKillTest {
    private static final int CYCLES = Integer.getInteger("kill.server.cycles", 0);
    private static final long SEED = Long.getLong("kill.seed", 20310305L);
    private static final int MOST_LINES = 60;
    private static final long MOST_MICROS = 30_000;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Set<Integer> acknowledged = new HashSet<>();
    private int lost;
    private int torn;

    @Test
    void aKilledServerLosesNothingItAcknowledged() throws Exception {
        int port = freePort();
        String place = "postgresql://postgres@localhost:" + port + "/postgres";
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            writeAndKillTheServer(place, port, cycle);
            try (EmbeddedPostgres again = server(port);
                    Ledger ledger = Trial.open(place)) {
                assertThat(again.getPort()).isEqualTo(port);
                lost += (int) acknowledged.stream()
                        .map(Trial::numbered)
                        .filter(reading -> ledger.reading(reading.document().id())
                                .filter(reading::equals)
                                .isEmpty())
                        .count();
                torn += ledger.verify().faults().size();
            }
        }
        tell();
        assertThat(lost).as("acknowledged and lost").isZero();
        assertThat(torn).as("faults found by verify").isZero();
        assertThat(acknowledged).hasSizeGreaterThan(CYCLES);
    }

    private EmbeddedPostgres server(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                // The server of tests does without; what is acknowledged rests on it.
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    private void writeAndKillTheServer(String place, int port, int cycle) throws Exception {
        try (EmbeddedPostgres server = server(port)) {
            assertThat(setting(server, "fsync")).isEqualTo("on");
            Trial.Work most = Trial.ALL_WORK.get(random.nextInt(Trial.ALL_WORK.size()));
            Process writer = Trial.start(place, most, 100_000 * cycle, 100_000);
            StringBuilder heard = Trial.heard(writer, 1 + random.nextInt(MOST_LINES));
            TimeUnit.MICROSECONDS.sleep(random.nextLong(MOST_MICROS));
            killAll(postmaster());
            acknowledged.addAll(Trial.numbers(Trial.said(writer, heard)));
        }
    }

    private static String setting(EmbeddedPostgres server, String name) throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW " + name)) {
            row.next();
            return row.getString(1);
        }
    }

    private ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"), StandardCharsets.UTF_8)
                .getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    /** The one that would start others first. */
    private static void killAll(ProcessHandle postmaster) {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @SuppressWarnings("SystemOut")
    private void tell() {
        System.out.printf(
                Locale.ROOT,
                "servers killed: %d cycles (seed %d), %d acknowledged, %d lost, %d torn%n",
                CYCLES,
                SEED,
                acknowledged.size(),
                lost,
                torn);
    }
}
