// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.ledger.ReportBuilder.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.model.Reading;

/** A process that is killed in the middle of writing loses nothing that it said it had. */
class KillTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2031-03-05T10:00:00Z"));
    private static final int KILLS = 3;
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 25;

    @TempDir
    Path folder;

    private static Reading numbered(int number) {
        return report(number + ".txt")
                .tells("This is report number " + number + ".")
                .read();
    }

    /** Records readings and acknowledges each on standard output until it is killed. */
    static final class Writer {
        private Writer() {}

        @SuppressWarnings("SystemOut")
        public static void main(String... arguments) {
            int first = Integer.parseInt(arguments[1]);
            try (Ledger ledger = Ledger.open(Path.of(arguments[0]), CLOCK, OwnOrigins.TRACER)) {
                for (int number = first; ; number++) {
                    ledger.record(numbered(number));
                    System.out.println(number);
                }
            }
        }
    }

    @Test
    void aKilledWriterLosesNothingItAcknowledged() throws IOException, InterruptedException {
        Path file = folder.resolve("killed.db");
        List<Integer> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(writeAndKill(file, 1000 * kill));
        }
        try (Ledger ledger = Ledger.open(file, CLOCK, OwnOrigins.TRACER)) {
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * ACKNOWLEDGED_BEFORE_THE_KILL);
            for (int number : acknowledged) {
                assertThat(ledger.reading(numbered(number).document().id())).contains(numbered(number));
            }
            assertThat(ledger.verify().faults()).isEmpty();
        }
    }

    private static List<Integer> writeAndKill(Path file, int first) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        file.toString(),
                        Integer.toString(first))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Integer> acknowledged = new ArrayList<>();
        try (BufferedReader output = writer.inputReader(StandardCharsets.UTF_8)) {
            String line = output.readLine();
            while (line != null && acknowledged.size() < ACKNOWLEDGED_BEFORE_THE_KILL) {
                acknowledged.add(Integer.parseInt(line));
                line = output.readLine();
            }
        } finally {
            writer.destroyForcibly();
        }
        assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return acknowledged;
    }
}
