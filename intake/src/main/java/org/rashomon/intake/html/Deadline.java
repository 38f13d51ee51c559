// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.Duration;
import java.util.Locale;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;

/**
 * The time that one page may take. No step can be stopped from outside; the parser is asked whenever it reads on, the steps after it
 * between one and the next. In between {@link PageBudget} bounds what a step can cost.
 */
final class Deadline {
    static final Duration USUAL = Duration.ofSeconds(20);

    private final long end;
    private final Duration time;

    private Deadline(Duration time) {
        this.time = time;
        this.end = System.nanoTime() + time.toNanos();
    }

    static Deadline after(Duration time) {
        return new Deadline(time);
    }

    /** Fails when the time is over, with the step that was reached. */
    void check(String step) {
        if (isOver()) {
            throw new RashomonException(
                    ProblemCode.READING_FAILED,
                    String.format(Locale.ROOT, "took longer than %d s, while %s", time.toSeconds(), step));
        }
    }

    private boolean isOver() {
        return System.nanoTime() - end > 0;
    }

    /** Reads a page until the time is over. */
    Reader reader(String page) {
        return new FilterReader(new StringReader(page)) {
            private long read;

            @Override
            public int read(char[] into, int offset, int length) throws IOException {
                if (isOver()) {
                    check("parsing character " + read + " of " + page.length());
                }
                int count = super.read(into, offset, length);
                read += Math.max(0, count);
                return count;
            }
        };
    }
}
