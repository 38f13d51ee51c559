// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The numbers of a model. Hidden units are padded with zeros to a multiple of {@link #LANES}, and so are transitions, so that loops over
 * them run in whole vectors.
 */
final class Weights {
    static final int LANES = 16;

    /** In the unit of the last decimal that model files have, weights are whole numbers. */
    static final int UNITS = 10_000;

    /** What a float may be beside the whole number at most, where its own precision is not less. */
    private static final double UNIT_ERROR = 0.05;

    private static final long MOST_NUMBERS = 1 << 30;

    private final int hidden;
    private final int dimensions;
    private final int transitions;
    private final float[] embeddings;
    private final float[][] inputWeights;
    private final float[] bias;
    private final float[][] outputWeights;

    /**
     * Room for a model, all zero; fails on one that has no room in an array.
     *
     * @param names rows of embeddings
     * @param dimensions of an embedding
     * @param hiddenUnits of the one hidden layer
     * @param transitions outputs
     */
    Weights(int names, int dimensions, int hiddenUnits, int transitions) {
        this.hidden = padded(hiddenUnits);
        this.dimensions = dimensions;
        this.transitions = padded(transitions);
        if ((long) names * dimensions > MOST_NUMBERS) {
            throw new IllegalArgumentException(names + " embeddings of " + dimensions + " numbers are too many");
        }
        this.embeddings = new float[names * dimensions];
        this.inputWeights = new float[Position.INPUTS * dimensions][hidden];
        this.bias = new float[hidden];
        this.outputWeights = new float[hidden][this.transitions];
    }

    private static int padded(int size) {
        return (size + LANES - 1) / LANES * LANES;
    }

    /** A weight in ten-thousandths; an {@code IllegalArgumentException} when it has more than four decimals. */
    static int units(float weight) {
        double exact = (double) weight * UNITS;
        double units = Math.rint(exact);
        if (Math.abs(exact - units) > Math.max(UNIT_ERROR, (double) Math.ulp(weight) * UNITS)) {
            throw new IllegalArgumentException("a weight of more than four decimals: " + weight);
        }
        return (int) units;
    }

    /** Hidden units, padded. */
    int hidden() {
        return hidden;
    }

    /** Of an embedding. */
    int dimensions() {
        return dimensions;
    }

    /** Outputs, padded. */
    int transitions() {
        return transitions;
    }

    /** Names x dimensions, one name after the other. */
    float[] embeddings() {
        return embeddings;
    }

    /** A copy of a name's embedding. */
    float[] embedding(int name) {
        return Arrays.copyOfRange(embeddings, name * dimensions, (name + 1) * dimensions);
    }

    /** (Inputs x dimensions) x hidden: what one dimension of one input's embedding gives to each hidden unit. */
    float[][] inputWeights() {
        return inputWeights;
    }

    /** Hidden. */
    float[] bias() {
        return bias;
    }

    /** Hidden x transitions: what a hidden unit gives to each transition. */
    float[][] outputWeights() {
        return outputWeights;
    }

    /** All numbers, in the order of the methods above. */
    List<float[]> rows() {
        List<float[]> rows = new ArrayList<>();
        rows.add(embeddings);
        rows.addAll(Arrays.asList(inputWeights));
        rows.add(bias);
        rows.addAll(Arrays.asList(outputWeights));
        return rows;
    }
}
