// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.Set;

/**
 * Nouns that no list of actors knows, as speakers. Words are lemmas.
 *
 * @param documents what people say in writing: "the report said"
 * @param bodies without a sector of their own: "the coalition said"
 * @param people whom no list gives a part to play: "the beekeeper said"
 * @param counted by number alone: "some called it a farce", "one of the nurses called it a farce"
 * @param groups of people, who speak together: "a group of doctors"
 * @param never what says nothing, whatever the verb: "the evidence suggests"
 */
record SpeakerWords(
        Set<String> documents,
        Set<String> bodies,
        Set<String> people,
        Set<String> counted,
        Set<String> groups,
        Set<String> never) {
    SpeakerWords {
        documents = Set.copyOf(documents);
        bodies = Set.copyOf(bodies);
        people = Set.copyOf(people);
        counted = Set.copyOf(counted);
        groups = Set.copyOf(groups);
        never = Set.copyOf(never);
    }
}
