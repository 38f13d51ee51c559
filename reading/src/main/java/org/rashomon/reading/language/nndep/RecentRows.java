// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

import java.util.Arrays;

/**
 * The rows of words that were computed last, for one sentence after another. Their arrays are written again and again: a row that is missing
 * costs its computing, and nothing is left to be collected. Not for several threads at a time; grows to
 * 16 MB for each thread that parses.
 */
final class RecentRows {
    private static final int BITS = 12;
    private static final int NONE = -1;

    private final int[] kept = new int[1 << BITS];
    private final int[] lastStep = new int[1 << BITS];
    private final float[][] rows = new float[1 << BITS][];
    private final InputProducts products;
    private final int noWord;
    private int step;

    /**
     * No rows yet.
     *
     * @param noWord the inventory's word for nothing
     */
    RecentRows(InputProducts products, int noWord) {
        this.products = products;
        this.noWord = noWord;
        Arrays.fill(kept, NONE);
    }

    /** Rows that were given before may be written to from now on. */
    void nextStep() {
        step++;
    }

    /** The row of a word of the inventory at a {@link Position}, until the next step; not to be written to. */
    float[] row(int word, int position) {
        int wanted = WordRows.number(word, position);
        int slot = WordRows.hash(wanted, BITS);
        if (kept[slot] != wanted) {
            if (kept[slot] != NONE && lastStep[slot] == step) {
                return products.difference(word, noWord, position);
            }
            kept[slot] = NONE;
            if (rows[slot] == null) {
                rows[slot] = new float[products.hidden()];
            }
            products.difference(word, noWord, position, rows[slot]);
            kept[slot] = wanted;
        }
        lastStep[slot] = step;
        return rows[slot];
    }
}
