// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The most telling words of a whole report, each with its weight: what the report makes of it, times how rare it is (the usual tf-idf). Two reports of one happening share people, streets, ages and circumstances that no schema has a column for.
 */
final class ReportWords {
    /** More change no answer and cost memory. */
    private static final int MOST = 64;

    /** As many of the first of two reports that belong together nearly always have two in common. */
    private static final int IN_SIGNATURE = 16;

    /** In the order of their hash codes, then of the words. */
    private final String[] words;

    /** Of the words; their squares add up to 1. */
    private final float[] weights;

    private ReportWords(List<Weighed> kept) {
        double length = Math.sqrt(
                kept.stream().mapToDouble(word -> word.weight() * word.weight()).sum());
        this.words = kept.stream().map(Weighed::word).toArray(String[]::new);
        this.weights = new float[words.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (kept.get(i).weight() / length);
        }
    }

    private record Weighed(String word, double weight) {}

    static ReportWords of(Emphasis emphasis) {
        return new ReportWords(emphasis.words().entrySet().stream()
                .map(word -> new Weighed(word.getKey(), word.getValue() * WordRarity.of(word.getKey())))
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::word))
                .limit(MOST)
                .sorted(IN_ORDER)
                .toList());
    }

    private static final Comparator<Weighed> IN_ORDER = Comparator.comparing(Weighed::word, ReportWords::compare);

    private static int compare(String first, String second) {
        int hashes = Integer.compare(first.hashCode(), second.hashCode());
        return hashes != 0 ? hashes : first.compareTo(second);
    }

    /** From 0, nothing in common, to 1, the same words (the cosine of the two). */
    double likeness(ReportWords other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            int order = compare(words[i], other.words[j]);
            if (order == 0) {
                sum += weights[i] * other.weights[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /** The weightiest words in common, at most so many. */
    List<String> shared(ReportWords other, int most) {
        return byWeight()
                .filter(word -> Arrays.asList(other.words).contains(word))
                .limit(most)
                .toList();
    }

    /** The weightiest words, by which alike reports are found. */
    List<String> signature() {
        return byWeight().limit(IN_SIGNATURE).toList();
    }

    private Stream<String> byWeight() {
        List<Weighed> all = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            all.add(new Weighed(words[i], weights[i]));
        }
        return all.stream()
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::word))
                .map(Weighed::word);
    }
}
