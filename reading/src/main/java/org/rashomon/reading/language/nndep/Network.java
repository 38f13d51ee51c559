// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

/** The parts of a model that parsing asks, shared by all threads. */
final class Network {
    private final InputRows rows;
    private final OutputLayer output;
    private final int[] transitions;
    private final int relations;
    private final int rootRelation;

    /**
     * A network.
     *
     * @param keptBits the binary logarithm of the number of rows of words that are kept
     */
    Network(Model model, int keptBits) {
        this.relations = model.inventory().relations();
        this.rootRelation = model.inventory().rootRelation();
        this.transitions = Transition.betweenWords(relations, rootRelation);
        this.rows = new InputRows(model, keptBits);
        this.output = new OutputLayer(model.weights(), transitions);
    }

    InputRows rows() {
        return rows;
    }

    /** Chooses between the transitions that are possible between two words, the shift last. */
    OutputLayer output() {
        return output;
    }

    /** Does what the output layer chose. */
    void apply(int chosen, Configuration configuration) {
        Transition.apply(transitions[chosen], relations, configuration);
    }

    int rootRelation() {
        return rootRelation;
    }
}
