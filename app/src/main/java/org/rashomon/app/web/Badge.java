// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import org.rashomon.app.words.Words;
import org.rashomon.model.IncidentState;
import org.rashomon.model.Labels;

/**
 * How the accounts of an incident stand: a word and the name of its sign, never colour alone.
 *
 * @param sign which icon
 * @param word the state
 * @param meaning in a sentence
 */
public record Badge(String sign, String word, String meaning) {
    static Badge of(IncidentState state) {
        return new Badge(Labels.of(state), Words.of(state), meaning(state));
    }

    private static String meaning(IncidentState state) {
        return switch (state) {
            case ONE_ORIGIN -> "All that is told goes back to one origin.";
            case SEVERAL_ORIGINS -> "Several independent origins tell it, and none was found to contradict another.";
            case CONTESTED -> "Accounts contradict each other, or one denies what another says.";
            case ADMITTED -> "A party says that it did it itself.";
        };
    }
}
