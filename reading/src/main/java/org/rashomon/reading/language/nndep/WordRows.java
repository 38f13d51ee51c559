// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The rows of the words that are met most often: what a word at a position gives to the hidden units beyond what they have when no word stands
 * there. A row is computed when it is asked for and kept in a table of fixed size, where of all rows of one hash the most frequent word's stays;
 * those that do not stay are {@link RecentRows} of whoever asks. Threads share the table without locks: a row has the same numbers whoever
 * computed it.
 */
final class WordRows {
    /** Multiplying by it spreads neighbouring numbers over all bits (Knuth, The Art of Computer Programming, 6.4). */
    private static final int SPREAD = 0x9E3779B9;

    /** A row that is kept, not written to any more. Words are numbered by frequency, so that the lower number is the more frequent one. */
    private static final class Kept {
        private final int wordAndPosition;
        private final float[] row;

        Kept(int wordAndPosition, float[] row) {
            this.wordAndPosition = wordAndPosition;
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

    /** Word and position in one number. */
    static int number(int word, int position) {
        return word * Position.COUNT + position;
    }

    /** So many bits of a number, spread. */
    static int hash(int number, int bits) {
        return number * SPREAD >>> (Integer.SIZE - bits);
    }

    /** Room for rows that do not stay here. */
    RecentRows recent() {
        return new RecentRows(products, noWord);
    }

    /** The row of a word of the inventory at a {@link Position}, until the next step of {@code recent}; not to be written to. */
    float[] row(int word, int position, RecentRows recent) {
        int wanted = number(word, position);
        int hash = hash(wanted, bits);
        Kept kept = table.getAcquire(hash);
        if (kept != null && kept.wordAndPosition == wanted) {
            return kept.row;
        }
        if (kept != null && kept.wordAndPosition < wanted) {
            return recent.row(word, position);
        }
        Kept made = new Kept(wanted, products.difference(word, noWord, position));
        table.setRelease(hash, made);
        return made.row;
    }
}
