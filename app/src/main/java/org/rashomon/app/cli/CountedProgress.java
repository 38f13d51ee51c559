// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.Optional;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;

/** How many of a known number are done, on standard error: a bar for a person, a line every ten seconds for a log. */
final class CountedProgress implements AutoCloseable {
    private static final long TEN_SECONDS = 10_000_000_000L;

    private final Terminal terminal;
    private final String task;
    private final long total;
    private final LongSupplier nanoseconds;
    private final Optional<ProgressBar> bar;
    private long done;
    private long toldAt;

    /**
     * Progress of one task.
     *
     * @param task what is done, as a person would say it
     * @param total how many there are
     */
    CountedProgress(Terminal terminal, String task, long total, LongSupplier nanoseconds) {
        this.terminal = terminal;
        this.task = task;
        this.total = total;
        this.nanoseconds = nanoseconds;
        this.bar = terminal.screen().errIsTerminal()
                ? Optional.of(Progress.bar(terminal)
                        .setTaskName(task)
                        .setInitialMax(total)
                        .build())
                : Optional.empty();
        this.toldAt = nanoseconds.getAsLong();
    }

    /** One more is done. */
    void step() {
        done++;
        bar.ifPresent(drawn -> drawn.stepTo(done));
        if (bar.isEmpty() && nanoseconds.getAsLong() - toldAt >= TEN_SECONDS) {
            toldAt = nanoseconds.getAsLong();
            terminal.tell(task + ": " + done + " of " + total);
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
