// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How much a text makes of each of its words: the oftener it stands there, the more.
 *
 * @param words lower case, each with a number above 0
 */
record Emphasis(Map<String, Double> words) {
    Emphasis {
        words = Map.copyOf(words);
    }

    /**
     * Of each word by how often it stands there.
     *
     * @param weight by which a word counts; 0 leaves it out
     */
    static Emphasis of(String text, ToDoubleFunction<String> weight) {
        Map<String, Integer> times = new HashMap<>();
        words(text).forEach(word -> times.merge(word, 1, Integer::sum));
        Map<String, Double> words = new HashMap<>();
        times.forEach((word, count) -> {
            double emphasis = (1 + Math.log(count)) * weight.applyAsDouble(word);
            if (emphasis > 0) {
                words.put(word, emphasis);
            }
        });
        return new Emphasis(words);
    }

    /** Runs of letters and digits, lower case. */
    static Stream<String> words(String text) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                if (i > begin) {
                    words.add(text.substring(begin, i).toLowerCase(Locale.ROOT));
                }
                begin = i + 1;
            }
        }
        return words.stream();
    }
}
