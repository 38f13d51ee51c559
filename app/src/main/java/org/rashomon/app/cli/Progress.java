// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a long piece of work is, on standard error: a bar for a person, a plain line now and then for a log. */
interface Progress extends AutoCloseable {
    /** One more document is done. */
    void step();

    @Override
    void close();

    /**
     * Progress of reading documents.
     *
     * @param total how many there are; 0 when nobody knows
     */
    static Progress ofReading(Terminal terminal, int total) {
        return terminal.screen().errIsTerminal()
                ? new Bar(terminal, total)
                : new PlainLines(terminal, total, System::nanoTime);
    }

    /** A bar that moves. */
    final class Bar implements Progress {
        private final ProgressBar bar;

        Bar(Terminal terminal, int total) {
            this.bar = new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setInitialMax(total == 0 ? -1 : total)
                    .setUnit(" reports", 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(
                            terminal.err(), terminal.screen().width() - 1))
                    .setUpdateIntervalMillis(200)
                    .clearDisplayOnFinish()
                    .build();
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line every ten seconds, so that a short run stays silent. */
    final class PlainLines implements Progress {
        private static final long INTERVAL = 10_000_000_000L;

        private final Terminal terminal;
        private final int total;
        private final LongSupplier nanoseconds;
        private long toldAt;
        private int done;

        PlainLines(Terminal terminal, int total, LongSupplier nanoseconds) {
            this.terminal = terminal;
            this.total = total;
            this.nanoseconds = nanoseconds;
            this.toldAt = nanoseconds.getAsLong();
        }

        @Override
        public void step() {
            done++;
            long now = nanoseconds.getAsLong();
            if (now - toldAt >= INTERVAL) {
                toldAt = now;
                terminal.tell("reports read: " + done + (total == 0 ? "" : " of " + total));
            }
        }

        @Override
        public void close() {}
    }
}
