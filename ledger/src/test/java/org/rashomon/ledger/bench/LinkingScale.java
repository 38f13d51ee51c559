// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.OwnOrigins;
import org.rashomon.model.Reading;

/** How long it takes to record and to link {@link GeneratedWar} in a ledger on disk, from a thousand mentions to as many as asked for. */
public final class LinkingScale {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2041-01-01T00:00:00Z"));
    private static final int REPORTS_AT_ONCE = 256;
    private static final double NANOS = 1e9;
    private static final double MEGA = 1e6;

    private LinkingScale() {}

    /** The file, then the number of mentions to go to. */
    @SuppressWarnings("SystemOut")
    public static void main(String... arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        long most = Long.parseLong(arguments[1]);
        System.out.println(
                "| mentions | reports | incidents | record s | link s | s per 1,000 mentions, last step | kept in memory MB | file MB |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        GeneratedWar war = new GeneratedWar(1);
        Progress progress = new Progress();
        try (Ledger ledger = Ledger.open(file, CLOCK, OwnOrigins.TRACER)) {
            for (long goal = 1000; goal <= most; goal *= 10) {
                progress.go(ledger, war, goal);
                System.out.println(progress.row(ledger, file));
            }
        }
    }

    private static final class Progress {
        private long mentions;
        private long reports;
        private double recording;
        private double linking;
        private double perThousand;

        void go(Ledger ledger, GeneratedWar war, long goal) {
            long before = mentions;
            double secondsBefore = recording + linking;
            while (mentions < goal) {
                long begin = System.nanoTime();
                for (int i = 0; i < REPORTS_AT_ONCE && mentions < goal; i++) {
                    Reading reading = war.next();
                    ledger.record(reading);
                    mentions += reading.events().size();
                    reports++;
                }
                long recorded = System.nanoTime();
                ledger.link();
                recording += (recorded - begin) / NANOS;
                linking += (System.nanoTime() - recorded) / NANOS;
                System.err.printf(Locale.ROOT, "%,d of %,d mentions, %.0f s%n", mentions, goal, recording + linking);
            }
            perThousand = (recording + linking - secondsBefore) / (mentions - before) * 1000;
        }

        /** What a full collection of garbage leaves. */
        private static long kept() {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }

        String row(Ledger ledger, Path file) throws IOException {
            return String.format(
                    Locale.ROOT,
                    "| %,d | %,d | %,d | %.1f | %.1f | %.2f | %.0f | %.0f |",
                    mentions,
                    reports,
                    ledger.summary().incidents(),
                    recording,
                    linking,
                    perThousand,
                    kept() / MEGA,
                    Files.size(file) / MEGA);
        }
    }
}
