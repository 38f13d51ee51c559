// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

/**
 * Finds the transition with the best score. Scores are first computed in whole numbers, since HotSpot makes vector instructions of sums of
 * integers and not of sums of floating-point numbers, whose order it must keep. Only where the error of that leaves more than one transition
 * in question are those computed again in floating point, so that the rounding decides nothing.
 */
final class OutputLayer {
    /** With it rounded activations stay below 2^24, up to where floats have all whole numbers. */
    private static final int LEAST_LARGEST = 128;

    private final int[][] weights;
    private final int largestWeight;
    private final long largestError;

    /** An output layer with a row of weights, in {@link Weights#units}, for each of the transitions to choose from, in their order. */
    OutputLayer(Weights model, int[] transitions) {
        this.weights = new int[transitions.length][model.hidden()];
        int largest = LEAST_LARGEST;
        long error = 1;
        for (int i = 0; i < transitions.length; i++) {
            long sum = 0;
            for (int unit = 0; unit < model.hidden(); unit++) {
                int weight = Weights.units(model.outputWeights()[unit][transitions[i]]);
                weights[i][unit] = weight;
                largest = Math.max(largest, Math.abs(weight));
                sum += Math.abs(weight);
            }
            error = Math.max(error, sum);
        }
        this.largestWeight = largest;
        this.largestError = error;
    }

    /** Transitions to choose from. */
    int size() {
        return weights.length;
    }

    /**
     * The best of the first so many transitions, and the first of equally good ones.
     *
     * @param activations of the hidden units
     * @param rounded room for as many whole numbers
     * @param scores room for as many as there are transitions
     */
    int best(float[] activations, int count, int[] rounded, int[] scores) {
        round(activations, rounded);
        int best = 0;
        for (int i = 0; i < count; i++) {
            scores[i] = Vectors.product(rounded, weights[i]);
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        long least = scores[best] - 2 * largestError;
        return isAlone(best, count, scores, least) ? best : exactlyBest(activations, count, scores, least);
    }

    /** True when no other transition has the least score with which it may still be the best. */
    private static boolean isAlone(int best, int count, int[] scores, long least) {
        for (int i = 0; i < count; i++) {
            if (scores[i] >= least && i != best) {
                return false;
            }
        }
        return true;
    }

    private int exactlyBest(float[] activations, int count, int[] scores, long least) {
        int best = -1;
        double bestScore = 0;
        for (int i = 0; i < count; i++) {
            if (scores[i] < least) {
                continue;
            }
            double score = Vectors.product(activations, weights[i]);
            if (best < 0 || score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    /** In the smallest unit with which no score can exceed the whole numbers; what is rounded off is less than a unit. */
    private void round(float[] activations, int[] rounded) {
        float units = (Integer.MAX_VALUE - largestError) / (Vectors.sumOfSizes(activations) * largestWeight + 1);
        Vectors.round(activations, units, rounded);
    }
}
