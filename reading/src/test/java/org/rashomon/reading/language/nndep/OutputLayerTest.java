// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class OutputLayerTest {
    private static final int HIDDEN = 64;
    private static final int TRANSITIONS = 20;

    @RepeatedTest(200)
    void theBestIsTheOneThatExactArithmeticNames(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Weights weights = weights(random);
        float[] activations = activations(random, Math.pow(10, random.nextInt(9) - 4));

        assertThat(best(weights, activations)).isEqualTo(exactlyBest(weights, activations));
    }

    @Test
    void ofEquallyGoodOnesTheFirstIsChosen() {
        Weights weights = weights(new Random(1));
        for (float[] unit : weights.outputWeights()) {
            unit[3] = 0.5f;
            unit[9] = 0.5f;
        }
        float[] activations = new float[HIDDEN];
        activations[5] = 2;

        assertThat(best(weights, activations)).isEqualTo(3);
    }

    @Test
    void unitsThatAreAllZeroLeaveTheFirst() {
        assertThat(best(weights(new Random(1)), new float[HIDDEN])).isZero();
    }

    private static int best(Weights weights, float[] activations) {
        OutputLayer output =
                new OutputLayer(weights, IntStream.range(0, TRANSITIONS).toArray());
        return output.best(activations, TRANSITIONS, new int[HIDDEN], new int[TRANSITIONS]);
    }

    private static Weights weights(Random random) {
        Weights weights = new Weights(1, 1, HIDDEN, TRANSITIONS);
        for (float[] unit : weights.outputWeights()) {
            for (int i = 0; i < TRANSITIONS; i++) {
                unit[i] = (random.nextInt(9_001) - 4_500) / 10_000f;
            }
        }
        return weights;
    }

    private static float[] activations(Random random, double scale) {
        float[] activations = new float[HIDDEN];
        for (int i = 0; i < HIDDEN; i++) {
            activations[i] = (float) (scale * Math.pow(random.nextGaussian(), 3));
        }
        return activations;
    }

    private static int exactlyBest(Weights weights, float[] activations) {
        int best = 0;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < TRANSITIONS; i++) {
            double score = 0;
            for (int unit = 0; unit < HIDDEN; unit++) {
                score += activations[unit] * (double) weights.outputWeights()[unit][i];
            }
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }
}
