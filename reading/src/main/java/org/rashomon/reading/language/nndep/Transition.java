// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

import java.util.stream.IntStream;

/**
 * What can be done next, and how the outputs of the network are numbered: an arc to the left for each relation, an arc to the right for each
 * relation, and last the shift.
 */
final class Transition {
    private Transition() {}

    /** All transitions, for so many relations. */
    static int count(int relations) {
        return 2 * relations + 1;
    }

    /** Those between two words, the shift last: any arc but those that only the root can govern. */
    static int[] betweenWords(int relations, int rootRelation) {
        return IntStream.range(0, count(relations))
                .filter(transition -> transition != rootRelation && transition != relations + rootRelation)
                .toArray();
    }

    /** Does it. */
    static void apply(int transition, int relations, Configuration configuration) {
        if (transition < relations) {
            configuration.left(transition);
        } else if (transition < 2 * relations) {
            configuration.right(transition - relations);
        } else {
            configuration.shift();
        }
    }
}
