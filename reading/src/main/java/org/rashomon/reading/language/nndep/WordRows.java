// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The rows of the words that are met most often: what a word at a place gives to the hidden units beyond what they have when no word stands
 * there. A row is computed when it is asked for and kept in a table of fixed size, where of all rows of one hash the most frequent word's stays;
 * those that do not stay are {@link RecentRows} of whoever asks. Threads share the table without locks: a row has the same numbers whoever
 * computed it.
 */
final class WordRows {
    /** Multiplying by it spreads neighbouring numbers over all bits (Knuth, The Art of Computer Programming, 6.4). */
    private static final int SPREAD = 0x9E3779B9;

    /** A row that is kept, not written to any more. Words are numbered by frequency, so that the lower number is the more frequent one. */
    private static final class Kept {
        private final int wordAndPlace;
        private final float[] row;

        Kept(int wordAndPlace, float[] row) {
            this.wordAndPlace = wordAndPlace;
            this.row = row;
        }
    }

    private final InputProducts products;
    private final int noWord;
    private final AtomicReferenceArray<Kept> table;
    private final int bits;

    /**
     * An empty table.
     *
     * @param noWord the inventory's word for nothing
     * @param bits the binary logarithm of the number of rows that are kept
     */
    WordRows(InputProducts products, int noWord, int bits) {
        this.products = products;
        this.noWord = noWord;
        this.table = new AtomicReferenceArray<>(1 << bits);
        this.bits = bits;
    }

    /** Word and place in one number. */
    static int number(int word, int place) {
        return word * Place.COUNT + place;
    }

    /** So many bits of a number, spread. */
    static int hash(int number, int bits) {
        return number * SPREAD >>> (Integer.SIZE - bits);
    }

    /** Room for rows that do not stay here. */
    RecentRows recent() {
        return new RecentRows(products, noWord);
    }

    /** The row of a word of the inventory at a {@link Place}, until the next step of {@code recent}; not to be written to. */
    float[] row(int word, int place, RecentRows recent) {
        int wanted = number(word, place);
        int hash = hash(wanted, bits);
        Kept kept = table.getAcquire(hash);
        if (kept != null && kept.wordAndPlace == wanted) {
            return kept.row;
        }
        if (kept != null && kept.wordAndPlace < wanted) {
            return recent.row(word, place);
        }
        Kept made = new Kept(wanted, products.difference(word, noWord, place));
        table.setRelease(hash, made);
        return made.row;
    }
}
