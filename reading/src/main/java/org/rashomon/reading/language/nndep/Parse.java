// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

import java.util.ArrayList;
import java.util.List;

/** One sentence on its way through the transitions. */
final class Parse {
    private final Network network;
    private final Tokens tokens;
    private final Configuration configuration;
    private final HiddenLayer hidden;
    private final int[] rounded;
    private final int[] scores;

    /** A sentence before its first step; {@code recent} is not used by others until it has been run. */
    Parse(Network network, Tokens tokens, RecentRows recent) {
        this.network = network;
        this.tokens = tokens;
        this.configuration = new Configuration(tokens.count());
        this.hidden = new HiddenLayer(network.rows(), tokens, recent);
        this.rounded = new int[network.rows().nothing().length];
        this.scores = new int[network.output().size()];
    }

    /** Where only one transition is allowed nothing is scored: the root governs one word, the last that is left. */
    void run() {
        while (!configuration.isFinished()) {
            if (configuration.canReduce()) {
                network.apply(best(), configuration);
            } else if (configuration.canShift()) {
                configuration.shift();
            } else {
                configuration.right(network.rootRelation());
            }
        }
    }

    private int best() {
        int allowed = network.output().size() - (configuration.canShift() ? 0 : 1);
        return network.output().best(hidden.activations(configuration), allowed, rounded, scores);
    }

    /** What each word depends on, once run. */
    List<Dependency> dependencies(Inventory inventory) {
        List<Dependency> found = new ArrayList<>(tokens.count());
        for (int token = 1; token <= tokens.count(); token++) {
            String relation = inventory.relation(configuration.relation(token));
            found.add(new Dependency(configuration.head(token) - 1, relation));
        }
        return found;
    }
}
