// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.List;
import java.util.Set;

/**
 * Small words around speech. Lemmas, lower case.
 *
 * @param unsaid where nothing is said though a verb of speech stands there
 * @param tag the few words that tell who says the rest of a sentence
 * @param accordingTo phrases before a speaker whose clause is what he says: "in the words of"
 * @param connectives what joins a sentence to the one before, and is the report's own: "however"
 */
record TellingWords(Unsaid unsaid, Tag tag, List<String> accordingTo, Set<String> connectives) {
    TellingWords {
        accordingTo = List.copyOf(accordingTo);
        connectives = Set.copyOf(connectives);
    }

    /**
     * Where nothing is said.
     *
     * @param carryingOut verbs under which an infinitive is done: "went on to say"
     * @param notYet verbs under which it is not: "failed to say"
     * @param abilities nouns of what may be done and is not: "the right to defend"
     */
    record Unsaid(Set<String> carryingOut, Set<String> notYet, Set<String> abilities) {
        Unsaid {
            carryingOut = Set.copyOf(carryingOut);
            notYet = Set.copyOf(notYet);
            abilities = Set.copyOf(abilities);
        }
    }

    /**
     * A tag's words: "..., the mayor told reporters on Monday", "..., said the mayor".
     *
     * @param hearers verbs whose object is spoken to
     * @param inverted verbs that stand before their speaker
     * @param circumstances what opens words about time and place
     */
    record Tag(Set<String> hearers, Set<String> inverted, Set<String> circumstances) {
        Tag {
            hearers = Set.copyOf(hearers);
            inverted = Set.copyOf(inverted);
            circumstances = Set.copyOf(circumstances);
        }
    }
}
