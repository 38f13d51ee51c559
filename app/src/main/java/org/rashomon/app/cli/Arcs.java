// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Span;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Ways through the dependency tree, as text: {@code said --ccomp--> killed --nsubj:pass--> militants}. */
final class Arcs {
    private final List<Sentence> sentences;

    Arcs(List<Sentence> sentences) {
        this.sentences = List.copyOf(sentences);
    }

    /** The way from one passage's top word to another's; empty when they stand in different sentences or have the same top. */
    Optional<String> between(Span from, Span to) {
        return sentences.stream()
                .filter(sentence -> sentence.span().contains(from)
                        && sentence.span().contains(new Span(to.begin(), to.begin() + 1)))
                .findFirst()
                .flatMap(sentence -> top(sentence, from)
                        .flatMap(first -> top(sentence, to)
                                .filter(last -> !last.equals(first))
                                .map(last -> way(sentence, first, last))));
    }

    /** The word of a passage that hangs from a word outside it. */
    private static Optional<Token> top(Sentence sentence, Span span) {
        List<Token> inside = sentence.tokensWithin(span);
        return inside.stream()
                .filter(token -> sentence.head(token)
                        .filter(head -> head.span().begin() >= span.begin()
                                && head.span().end() <= span.end())
                        .isEmpty())
                .filter(token -> !token.is("punct"))
                .findFirst();
    }

    private static String way(Sentence sentence, Token from, Token to) {
        List<Token> up = ancestors(sentence, from);
        List<Token> down = ancestors(sentence, to);
        Token joint = up.stream().filter(down::contains).findFirst().orElse(up.getLast());
        StringBuilder way = new StringBuilder(from.text());
        for (Token token : up.subList(0, up.indexOf(joint))) {
            Token head = sentence.head(token).orElseThrow();
            way.append(" <--").append(token.relation()).append("-- ").append(head.text());
        }
        List<Token> below = new ArrayList<>(down.subList(0, Math.max(0, down.indexOf(joint))));
        Collections.reverse(below);
        below.forEach(token ->
                way.append(" --").append(token.relation()).append("--> ").append(token.text()));
        return way.toString();
    }

    /** The word itself, its head, and so on to the root. */
    private static List<Token> ancestors(Sentence sentence, Token token) {
        List<Token> found = new ArrayList<>(List.of(token));
        Optional<Token> head = sentence.head(token);
        while (head.isPresent() && !found.contains(head.get())) {
            found.add(head.get());
            head = sentence.head(head.get());
        }
        return found;
    }
}
