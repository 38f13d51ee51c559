// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rashomon.model.Place;
import org.rashomon.model.Span;
import org.rashomon.reading.gazetteer.NameKey;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Words that may name a place. Two hits are equal only when they are the same one: hits are keys of the maps that the steps hand on.
 */
final class NameHit {
    /** Of a name borne by more places than this, the least known are not considered. */
    static final int MOST_CANDIDATES = 120;

    private static final int MOST_SHARES = 60;

    private final Sentence sentence;
    private final int first;
    private final int last;
    private final String words;
    private final String key;
    private final List<KnownPlace> known;

    /**
     * A hit.
     *
     * @param sentence where they stand
     * @param first index of the first token
     * @param last index of the last token
     * @param words as written
     * @param known what the gazetteer has under that name, the best known first; empty for a name nobody has heard of
     */
    NameHit(Sentence sentence, int first, int last, String words, List<KnownPlace> known) {
        this.sentence = sentence;
        this.first = first;
        this.last = last;
        this.words = words;
        this.key = NameKey.of(words);
        this.known = List.copyOf(known);
    }

    Sentence sentence() {
        return sentence;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    String words() {
        return words;
    }

    /** The words as a {@link NameKey}. */
    String key() {
        return key;
    }

    List<KnownPlace> known() {
        return known;
    }

    Span span() {
        int begin = sentence.token(first).span().begin();
        return new Span(begin, begin + words.length());
    }

    List<Token> tokens() {
        return sentence.tokens().subList(first, last + 1);
    }

    /** The token some places before the name; 1 is the nearest. */
    Optional<Token> before(int places) {
        return first - places >= 0 ? Optional.of(sentence.token(first - places)) : Optional.empty();
    }

    /** The token some places after the name; 1 is the nearest. */
    Optional<Token> after(int places) {
        return last + places < sentence.size() ? Optional.of(sentence.token(last + places)) : Optional.empty();
    }

    /** The token of the name that governs the others: the one whose head lies outside. */
    Token head() {
        return tokens().stream()
                .filter(token -> token.head() < first || token.head() > last)
                .reduce((one, other) -> other)
                .orElse(sentence.token(last));
    }

    /** How well known the best known place of that name is; 0 when there is none. */
    double prominence() {
        return known.isEmpty() ? 0 : known.getFirst().prominence();
    }

    /** What it may mean before the text is considered, with the share of each, adding up to 1. */
    Map<Place, Double> shares() {
        Map<Place, Double> shares = new LinkedHashMap<>();
        double total = 0;
        for (KnownPlace place : known.stream().limit(MOST_SHARES).toList()) {
            double weight = Math.exp(place.prominence());
            shares.put(place.place(), weight);
            total += weight;
        }
        double all = total;
        shares.replaceAll((place, weight) -> weight / all);
        return shares;
    }

    /** Only in a text that is written in small letters throughout. */
    boolean isLowerCase() {
        return words.chars().noneMatch(Character::isUpperCase);
    }

    boolean isUpperCase() {
        return IntStream.range(0, words.length()).mapToObj(words::charAt).noneMatch(Character::isLowerCase);
    }
}
