// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.maxent;

import java.util.Arrays;

/** The weights of a model: a row for each feature, in it the tags that the feature speaks for or against. Scores are natural logarithms. */
final class FeatureRows {
    /** In place of the row of a feature that the model has not. */
    static final int NONE = TextTable.ABSENT;

    /** Row {@code r} lies from {@code starts[r]} to {@code starts[r + 1]}. */
    private final int[] starts;

    private final byte[] tags;
    private final double[] weights;

    /** From weights in any order: the row, the tag and the value of each. */
    FeatureRows(int rows, int[] row, byte[] tag, double[] weight) {
        starts = new int[rows + 1];
        for (int r : row) {
            starts[r + 1]++;
        }
        for (int r = 0; r < rows; r++) {
            starts[r + 1] += starts[r];
        }
        tags = new byte[row.length];
        weights = new double[row.length];
        int[] next = Arrays.copyOf(starts, rows);
        for (int i = 0; i < row.length; i++) {
            int at = next[row[i]]++;
            tags[at] = tag[i];
            weights[at] = weight[i];
        }
    }

    /** Adds a row to the scores of all tags; nothing for {@link #NONE}. */
    void addTo(int row, double[] scores) {
        if (row == NONE) {
            return;
        }
        int end = starts[row + 1];
        for (int i = starts[row]; i < end; i++) {
            scores[tags[i]] += weights[i];
        }
    }
}
