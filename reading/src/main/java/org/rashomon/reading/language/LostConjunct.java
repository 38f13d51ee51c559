// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends one class of parsing error: what is said in two verbs, of which the parser hangs the second from the verb of saying: "Radio said a
 * mine killed four farmers and injured six." A verb of violence after "and", without a subject of its own, goes on with the one that is said.
 */
public final class LostConjunct {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN");

    private final Set<String> events;

    /**
     * A repair.
     *
     * @param events verbs that tell events, by lemma
     */
    public LostConjunct(Set<String> events) {
        this.events = Set.copyOf(events);
    }

    List<Token> repaired(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (Token verb : tokens) {
            if (isMisplaced(tokens, verb)) {
                clauseOf(tokens, verb)
                        .ifPresent(said -> mended.set(
                                verb.index(),
                                new Token(
                                        verb.index(),
                                        verb.span(),
                                        verb.text(),
                                        verb.lemma(),
                                        verb.tag(),
                                        new Token.Arc(said, "conj"))));
            }
        }
        return mended;
    }

    private boolean isMisplaced(List<Token> tokens, Token verb) {
        return verb.is("conj")
                && FINITE.contains(verb.tag())
                && events.contains(verb.lemma().toLowerCase(Locale.ROOT))
                && tokens.stream()
                        .noneMatch(child -> child.head() == verb.index()
                                && (child.relation().startsWith("nsubj")
                                        || child.relation().startsWith("aux")))
                && verb.index() > 0
                && tokens.get(verb.index() - 1).lemma().equals("and");
    }

    /** The clause said by the verb above, if one stands between. */
    private static OptionalInt clauseOf(List<Token> tokens, Token verb) {
        return IntStream.range(0, verb.index())
                .filter(i -> tokens.get(i).head() == verb.head()
                        && i > verb.head()
                        && tokens.get(i).is("ccomp")
                        && tokens.get(i).isVerb())
                .reduce((first, second) -> second);
    }
}
