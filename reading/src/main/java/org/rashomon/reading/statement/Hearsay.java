// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Labels;
import org.rashomon.model.SpeechAct;
import org.rashomon.reading.language.Token;

/**
 * Words by which somebody other than the outlet says so, and no word tells who. Lemmas, by the label of the act.
 *
 * @param adverbs "reportedly"
 * @param passives verbs that say it of their subject when nobody is told to do so: "is believed to have fled"
 * @param nouns with what is said as their clause: "amid reports that"
 */
record Hearsay(Map<String, Set<String>> adverbs, Map<String, Set<String>> passives, Map<String, Set<String>> nouns) {
    Hearsay {
        adverbs = Map.copyOf(adverbs);
        passives = Map.copyOf(passives);
        nouns = Map.copyOf(nouns);
    }

    /** The act among {@code words} that a token's lemma does. */
    static Optional<SpeechAct> act(Map<String, Set<String>> words, Token token) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().contains(token.lemma()))
                .map(entry -> Labels.parse(SpeechAct.class, entry.getKey()))
                .findFirst();
    }
}
