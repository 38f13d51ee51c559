// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

/**
 * A key of {@link EpisodeKeys} in 64 bits: what it is about (46), whether that is a word (1), and the stretch of time (17). Two keys may be
 * equal by chance; that costs a comparison and no more.
 */
final class SearchKey {
    private static final int SUBJECT_SHIFT = 18;
    private static final long WORD = 1L << (SUBJECT_SHIFT - 1);
    private static final int STRETCHES = 1 << 13;

    /** The lengths of stretches in use differ by it. */
    private static final int LENGTHS = 13;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private SearchKey() {}

    /** Of something that is enough to be compared for. */
    static long of(String name, int days, long stretch) {
        return hash(name) << SUBJECT_SHIFT | time(days, stretch);
    }

    /** Of a word: one alone is not enough. */
    static long ofWord(String word, int days, long stretch) {
        return hash(word) << SUBJECT_SHIFT | WORD | time(days, stretch);
    }

    static boolean isOfWord(long key) {
        return (key & WORD) != 0;
    }

    /** Equal for keys of one word in different stretches. */
    static long subject(long key) {
        return key >>> SUBJECT_SHIFT;
    }

    private static long time(int days, long stretch) {
        return days % LENGTHS * (long) STRETCHES + Math.floorMod(stretch, STRETCHES);
    }

    /** Equal for keys of one subject and kind in different stretches. */
    static long block(long key) {
        return key >>> SUBJECT_SHIFT - 1;
    }

    /** FNV-1a over UTF-16 units, with its bits mixed once more: the upper ones of short words hardly differ. */
    private static long hash(String name) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return hash ^ hash >>> 32;
    }
}
