// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.warc;

/**
 * How much of an archive is read twice in search of sound records. Made to be broken, a small archive would have each of its lines tried
 * as the beginning of a record that goes on to the end.
 */
final class SearchBudget {
    private static final long ALWAYS = 1L << 30;
    private static final int TIMES_READ = 8;

    private long readAgain;

    /** Counts {@code bytes} that are going to be read again; true when that is too much for what has been {@code read}. */
    boolean isSpent(long bytes, long read) {
        readAgain += bytes;
        return readAgain > ALWAYS + TIMES_READ * read;
    }
}
