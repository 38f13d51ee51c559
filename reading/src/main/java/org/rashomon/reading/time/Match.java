// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a pattern fits.
 *
 * @param sentence all words of the sentence
 * @param begin index of the first word
 * @param end index after the last
 * @param parts the words that stand for a class, in order
 */
record Match(List<Word> sentence, int begin, int end, List<Part> parts) {
    private static final Set<String> APPROXIMATELY = Set.of(
            "about",
            "around",
            "approximately",
            "roughly",
            "nearly",
            "almost",
            "over",
            "under",
            "just",
            "only",
            "barely");

    /** A word that stands for a class. */
    record Part(WordClass wordClass, Word word) {}

    Match {
        parts = List.copyOf(parts);
    }

    /** The words of a class, lower case, in order. */
    List<String> words(WordClass wordClass) {
        return parts.stream()
                .filter(part -> part.wordClass() == wordClass)
                .map(part -> part.word().plain())
                .toList();
    }

    Optional<String> word(WordClass wordClass) {
        return words(wordClass).stream().findFirst();
    }

    /** The first word of a class that the pattern cannot match without. */
    String needed(WordClass wordClass) {
        return word(wordClass).orElseThrow(() -> new IllegalStateException("a pattern without " + wordClass));
    }

    /** Whether one of the words stands in it, apart from those of classes. */
    boolean has(String... words) {
        return sentence.subList(begin, end).stream().anyMatch(word -> word.is(words));
    }

    Optional<Word> before() {
        return begin > 0 ? Optional.of(sentence.get(begin - 1)) : Optional.empty();
    }

    Optional<Word> after() {
        return end < sentence.size() ? Optional.of(sentence.get(end)) : Optional.empty();
    }

    boolean isAfter(String... words) {
        return before().filter(word -> word.is(words)).isPresent();
    }

    /** Itself without the prepositions and marks at its ends, which belong to the sentence. */
    Match trimmed() {
        int first = begin;
        int last = end;
        while (first + 1 < last && sentence.get(first).is("on", "in", ",", "-")) {
            first++;
        }
        while (first + 1 < last && sentence.get(last - 1).is(",", "-", "of")) {
            last--;
        }
        return new Match(sentence, first, last, parts);
    }

    /** Itself with the words before it that say how nearly it is meant: "more than three years". */
    Match withApproximation() {
        int first = begin;
        if (first >= 2
                && sentence.get(first - 1).is("than")
                && sentence.get(first - 2).is("more", "less", "fewer", "longer")) {
            first -= 2;
        } else if (first >= 2
                && sentence.get(first - 1).is("least", "most")
                && sentence.get(first - 2).is("at")) {
            first -= 2;
        } else if (first >= 1 && APPROXIMATELY.contains(sentence.get(first - 1).plain())) {
            first -= 1;
        }
        return new Match(sentence, first, end, parts);
    }
}
