// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

/**
 * The most that one answer may cost.
 *
 * @param page bytes of a page, a feed or a list, before and after decoding
 * @param archive bytes of a WARC, ZIP or gzip file, before and after decoding
 * @param ratio how many times its size an answer may grow to by decoding, looked at beyond the first megabyte
 * @param hops redirects followed
 */
public record Budgets(long page, long archive, int ratio, int hops) {
    /** 32 MB, 8 GB, 200 times, 10 redirects. Pages of news grow to 20 times their gzipped size at most, bombs to 1,000 times. */
    public static Budgets usual() {
        return new Budgets(32L << 20, 8L << 30, 200, 10);
    }
}
