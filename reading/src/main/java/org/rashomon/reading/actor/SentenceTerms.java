// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.util.List;
import java.util.Optional;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * A sentence with the names and words of the packs in it.
 *
 * @param sentence where
 * @param matches in order, none overlapping
 * @param lexicon for the small words
 */
record SentenceTerms(Sentence sentence, List<TermMatch> matches, ActorLexicon lexicon) {
    SentenceTerms {
        matches = List.copyOf(matches);
    }

    Optional<TermMatch> at(Token token) {
        return matches.stream().filter(match -> match.covers(token.index())).findFirst();
    }

    /** Those wholly within a range of tokens. */
    List<TermMatch> within(int begin, int end) {
        return matches.stream()
                .filter(match -> begin <= match.begin() && match.end() <= end)
                .toList();
    }

    boolean is(SmallWord kind, Token token) {
        return lexicon.is(kind, token);
    }

    /** "Taliban-linked", "Iran-backed": a name that tells nothing about the side of what it modifies. */
    boolean isDetached(TermMatch match) {
        int after = match.end();
        boolean hyphen =
                after + 1 < sentence.size() && isHyphen(sentence.token(after).text());
        return hyphen && is(SmallWord.DETACHED, sentence.token(after + 1));
    }

    private static boolean isHyphen(String text) {
        return text.length() == 1 && Character.getType(text.charAt(0)) == Character.DASH_PUNCTUATION;
    }
}
