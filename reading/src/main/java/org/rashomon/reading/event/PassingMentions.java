// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.Locale;
import java.util.Set;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Tells what a sentence reports from what it only mentions: "talks resumed after the raid", "the men who shelled the port were tried". Codebooks
 * that give a sentence one code, PLOVER's among them, code the former.
 */
final class PassingMentions {
    /**
     * Words of {@code events.yaml}.
     *
     * @param prepositions that join a mention in passing: "after the raid"
     * @param conjunctions that open a clause of such: "after troops raided the camp"
     */
    record Words(Set<String> prepositions, Set<String> conjunctions) {
        Words {
            prepositions = Set.copyOf(prepositions);
            conjunctions = Set.copyOf(conjunctions);
        }
    }

    private final Words words;

    PassingMentions(Words words) {
        this.words = words;
    }

    void mark(EventDraft draft) {
        Token at = draft.head();
        while (at.head() >= 0 && !draft.inPassing) {
            draft.inPassing = isBeside(draft.sentence, at);
            at = draft.sentence.token(at.head());
        }
    }

    private boolean isBeside(Sentence sentence, Token at) {
        return switch (at.relation()) {
            case "acl:relcl" -> true;
            case "advcl" ->
                sentence.children(at).stream()
                        .anyMatch(word ->
                                words.conjunctions().contains(word.text().toLowerCase(Locale.ROOT)));
            case "obl" -> words.prepositions().contains(ArgumentFinder.preposition(sentence, at));
            case "nmod" -> {
                String preposition = ArgumentFinder.preposition(sentence, at);
                yield !preposition.isEmpty() && !preposition.equals("of");
            }
            default -> false;
        };
    }
}
