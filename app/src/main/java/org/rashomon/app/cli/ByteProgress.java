// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.Optional;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;

/** How many bytes of a long file are read, on standard error: a bar for a person, a plain line now and then for a log. */
final class ByteProgress implements AutoCloseable {
    private static final long TEN_SECONDS = 10_000_000_000L;

    private final Terminal terminal;
    private final String task;
    private final long total;
    private final LongSupplier nanoseconds;
    private final Optional<ProgressBar> bar;
    private long read;
    private long toldAt;

    /**
     * Progress of one task.
     *
     * @param task what is done, as a person would say it
     * @param total bytes there are
     */
    ByteProgress(Terminal terminal, String task, long total, LongSupplier nanoseconds) {
        this.terminal = terminal;
        this.task = task;
        this.total = total;
        this.nanoseconds = nanoseconds;
        this.bar = terminal.screen().errIsTerminal() ? Optional.of(bar()) : Optional.empty();
        this.toldAt = nanoseconds.getAsLong();
    }

    /** More bytes were read. */
    void read(long bytes) {
        read += bytes;
        bar.ifPresent(drawn -> drawn.stepTo(read));
        if (bar.isEmpty() && nanoseconds.getAsLong() - toldAt >= TEN_SECONDS) {
            toldAt = nanoseconds.getAsLong();
            terminal.tell(task + ": " + (read >> 20) + " of " + (total >> 20) + " MB");
        }
    }

    private ProgressBar bar() {
        return Progress.bar(terminal)
                .setTaskName(task)
                .setInitialMax(total)
                .setUnit(" MB", 1 << 20)
                .showSpeed()
                .build();
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
