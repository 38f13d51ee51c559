// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

/**
 * The hidden units for configurations of one sentence: what stands at each position is summed up and taken to the third power. Not for several
 * threads at a time.
 */
final class HiddenLayer {
    private final InputRows rows;
    private final Tokens tokens;
    private final RecentRows recent;
    private final float[] zeros;
    private final float[] units;
    private final int[] looked = new int[Position.COUNT];
    private final float[][] given = new float[Position.INPUTS][];

    HiddenLayer(InputRows rows, Tokens tokens, RecentRows recent) {
        this.rows = rows;
        this.tokens = tokens;
        this.recent = recent;
        this.zeros = new float[rows.nothing().length];
        this.units = new float[rows.nothing().length];
    }

    /** The activations of the hidden units; the next call writes them anew. */
    float[] activations(Configuration configuration) {
        int count = look(configuration);
        System.arraycopy(rows.nothing(), 0, units, 0, units.length);
        for (int i = 0; i < count; i += Vectors.ROWS) {
            Vectors.add(given, i, units);
        }
        Vectors.cube(units);
        return units;
    }

    /** Collects what is given to the units, filled up with zeros to a multiple of {@link Vectors#ROWS}. */
    private int look(Configuration configuration) {
        configuration.look(looked);
        recent.nextStep();
        int count = 0;
        for (int position = 0; position < Position.COUNT; position++) {
            int token = looked[position];
            if (token == Configuration.NOTHING) {
                continue;
            }
            given[count++] = rows.word(tokens.word(token), position, recent);
            given[count++] = rows.tag(tokens.tag(token), position);
            if (position >= Position.CHILDREN_OF_TOP) {
                given[count++] = rows.relation(configuration.relation(token), position);
            }
        }
        while (count % Vectors.ROWS != 0) {
            given[count++] = zeros;
        }
        return count;
    }
}
