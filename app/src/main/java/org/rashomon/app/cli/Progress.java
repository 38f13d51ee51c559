// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.rashomon.intake.Intake;
import org.rashomon.intake.Meter;

/** How far a long piece of work is, on standard error: a bar for a person, a plain line now and then for a log. */
interface Progress extends AutoCloseable {
    /** One more document is done. */
    void step();

    /** What the inputs are counted with. */
    Meter meter();

    @Override
    void close();

    /**
     * Progress of reading documents.
     *
     * @param total how many there are
     */
    static Progress ofReading(Terminal terminal, int total) {
        Meter meter = new Meter();
        return terminal.screen().errIsTerminal()
                ? new Bar(terminal, meter, bar(terminal).setInitialMax(total).setUnit(" reports", 1), () -> -1)
                : new PlainLines(terminal, meter, OptionalLong.empty(), System::nanoTime);
    }

    /** Progress of reading inputs: by their bytes where these are known, else by counting reports. */
    static Progress ofInputs(Terminal terminal, List<String> inputs) {
        Meter meter = new Meter();
        OptionalLong bytes = Intake.size(inputs);
        if (!terminal.screen().errIsTerminal()) {
            return new PlainLines(terminal, meter, bytes, System::nanoTime);
        } else if (bytes.isEmpty()) {
            return new Bar(terminal, meter, bar(terminal).setInitialMax(-1).setUnit(" reports", 1), () -> -1);
        }
        ProgressBarBuilder counting = bar(terminal)
                .setInitialMax(bytes.getAsLong())
                .setUnit(" MB", 1 << 20)
                .showSpeed();
        return new Bar(terminal, meter, counting, meter::bytes);
    }

    /** A bar as all commands draw it. */
    static ProgressBarBuilder bar(Terminal terminal) {
        return new ProgressBarBuilder()
                .setTaskName("Reading")
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(
                        terminal.err(), terminal.screen().width() - 1))
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish();
    }

    /** A bar that moves, with the rate and the time that is left. */
    final class Bar implements Progress {
        private final Terminal terminal;
        private final Meter meter;
        private final ProgressBar bar;
        private final LongSupplier position;
        private long done;

        /**
         * A bar.
         *
         * @param position where the bar stands; negative when it counts the steps
         */
        Bar(Terminal terminal, Meter meter, ProgressBarBuilder builder, LongSupplier position) {
            this.terminal = terminal;
            this.meter = meter;
            this.bar = builder.build();
            this.position = position;
        }

        @Override
        public void step() {
            done++;
            long reached = position.getAsLong();
            bar.stepTo(reached < 0 ? done : reached);
            if (reached >= 0) {
                bar.setExtraMessage(" " + done + " reports");
            }
        }

        @Override
        public Meter meter() {
            return meter;
        }

        @Override
        public void close() {
            bar.close();
            PassedOver.tell(terminal, meter);
        }
    }

    /** A line every ten seconds, so that a short run stays silent. */
    final class PlainLines implements Progress {
        private static final long SECOND = 1_000_000_000L;
        private static final long INTERVAL = 10 * SECOND;

        private final Terminal terminal;
        private final Meter meter;
        private final OptionalLong bytes;
        private final LongSupplier nanoseconds;
        private final long begun;
        private long toldAt;
        private int done;

        PlainLines(Terminal terminal, Meter meter, OptionalLong bytes, LongSupplier nanoseconds) {
            this.terminal = terminal;
            this.meter = meter;
            this.bytes = bytes;
            this.nanoseconds = nanoseconds;
            this.begun = nanoseconds.getAsLong();
            this.toldAt = begun;
        }

        @Override
        public void step() {
            done++;
            long now = nanoseconds.getAsLong();
            if (now - toldAt >= INTERVAL) {
                toldAt = now;
                terminal.tell("reports read: " + done + share((now - begun) / SECOND));
            }
        }

        private String share(long seconds) {
            long read = meter.bytes();
            if (bytes.isEmpty() || read == 0) {
                return "";
            }
            long total = Math.max(bytes.getAsLong(), read);
            return String.format(
                    Locale.ROOT,
                    ", %.1f of %.1f MB, %.1f MB/s, %d s left",
                    megabytes(read),
                    megabytes(total),
                    megabytes(read) / seconds,
                    Math.round((double) (total - read) * seconds / read));
        }

        private static double megabytes(long bytes) {
            return (double) bytes / (1 << 20);
        }

        @Override
        public Meter meter() {
            return meter;
        }

        @Override
        public void close() {
            PassedOver.tell(terminal, meter);
        }
    }
}
