// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

import java.util.Arrays;

/** Computes what a name gives to the hidden units when it stands at an input. */
final class InputProducts {
    private final Weights weights;

    InputProducts(Weights weights) {
        this.weights = weights;
    }

    /** Adds to the hidden units what a name gives at an input. */
    void add(int name, int input, float[] hidden) {
        addProduct(weights.embedding(name), input, hidden);
    }

    /** What a name gives at an input beyond what another one gives: a row, hidden units long. */
    float[] difference(int name, int other, int input) {
        return difference(name, other, input, new float[weights.hidden()]);
    }

    /** The same, in an array that is no longer needed. */
    float[] difference(int name, int other, int input, float[] row) {
        float[] embedding = weights.embedding(name);
        int begin = other * weights.dimensions();
        for (int i = 0; i < embedding.length; i++) {
            embedding[i] -= weights.embeddings()[begin + i];
        }
        Arrays.fill(row, 0);
        addProduct(embedding, input, row);
        return row;
    }

    /** The rows of several names that follow each other. */
    float[][] differences(int first, int count, int other, int input) {
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = difference(first + i, other, input);
        }
        return rows;
    }

    /** Hidden units, padded. */
    int hidden() {
        return weights.hidden();
    }

    private void addProduct(float[] embedding, int input, float[] hidden) {
        Vectors.addProducts(embedding, weights.inputWeights(), input * weights.dimensions(), hidden);
    }
}
