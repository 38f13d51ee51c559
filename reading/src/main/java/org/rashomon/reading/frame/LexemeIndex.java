// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rashomon.reading.language.Token;

/**
 * Lexemes by their own words: at a token only those are tried whose own word stands there.
 *
 * @param <T> what a lexeme is a word of
 */
public final class LexemeIndex<T> {
    /**
     * A lexeme and what it is a word of.
     *
     * @param place among all, from 0
     */
    public record Entry<T>(int place, Lexeme lexeme, T of) {}

    private final Map<String, List<Entry<T>>> byKey = new HashMap<>();
    private int size;

    /** Adds a lexeme after those that were added before. */
    public void add(Lexeme lexeme, T of) {
        byKey.computeIfAbsent(lexeme.key(), absent -> new ArrayList<>()).add(new Entry<>(size++, lexeme, of));
    }

    /** Those that {@link Lexeme#match} may find at a token, in the order in which they were added. */
    public List<Entry<T>> at(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        String text = token.text().toLowerCase(Locale.ROOT);
        List<Entry<T>> byLemma = byKey.getOrDefault(lemma, List.of());
        if (lemma.equals(text)) {
            return byLemma;
        }
        List<Entry<T>> byText = byKey.getOrDefault(text, List.of());
        return byText.isEmpty() ? byLemma : byLemma.isEmpty() ? byText : merged(byLemma, byText);
    }

    private List<Entry<T>> merged(List<Entry<T>> some, List<Entry<T>> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparingInt(Entry::place))
                .toList();
    }
}
