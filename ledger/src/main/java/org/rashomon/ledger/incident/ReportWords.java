// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.model.EventMention;
import org.rashomon.model.Reading;

/**
 * The most telling words of a whole report, each with its weight: the oftener it stands there and the rarer it is in the news, the more, and
 * names twice (the usual tf-idf). Two reports of one happening share people, streets, ages and circumstances that no schema has a column for.
 */
final class ReportWords {
    /** More change no answer and cost memory. */
    private static final int MOST = 64;

    /** As many of the first of two reports that belong together nearly always have two in common. */
    private static final int IN_SIGNATURE = 16;

    private static final double WEIGHT_OF_A_NAME = 2;
    private static final double WEIGHT_OF_THE_THEATRE = 1.2;

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

    static ReportWords of(Reading reading) {
        String text = reading.document().masthead().title().orElse("") + "\n"
                + reading.document().text();
        Set<String> names = Names.of(text);
        Set<String> theatre = theatre(reading);
        Map<String, Integer> times = new HashMap<>();
        words(text).forEach(word -> times.merge(word, 1, Integer::sum));
        List<Weighed> all = new ArrayList<>();
        times.forEach((word, count) -> {
            double often = 1 + Math.log(count);
            all.add(new Weighed(word, often * WordRarity.of(word) * weight(word, names, theatre)));
        });
        all.sort(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::word));
        return new ReportWords(all.stream().limit(MOST).sorted(IN_ORDER).toList());
    }

    private static double weight(String word, Set<String> names, Set<String> theatre) {
        if (theatre.contains(word)) {
            return WEIGHT_OF_THE_THEATRE;
        }
        return names.contains(word) ? WEIGHT_OF_A_NAME : 1;
    }

    /** The names of places and sides, which all reports of one conflict share, and which are compared as what they are. */
    private static Set<String> theatre(Reading reading) {
        Stream<String> places =
                reading.places().stream().map(place -> place.mention().text());
        Stream<String> sides = reading.events().stream()
                .map(EventMention::participants)
                .flatMap(sidesOf -> Stream.concat(sidesOf.initiators().stream(), sidesOf.recipients().stream()))
                .filter(actor -> actor.actor().party().isPresent())
                .map(actor -> actor.mention().text());
        return Stream.concat(places, sides).flatMap(ReportWords::words).collect(Collectors.toSet());
    }

    private static final Comparator<Weighed> IN_ORDER = Comparator.comparing(Weighed::word, ReportWords::compare);

    private static int compare(String first, String second) {
        int hashes = Integer.compare(first.hashCode(), second.hashCode());
        return hashes != 0 ? hashes : first.compareTo(second);
    }

    /** Runs of letters and digits, lower case. */
    private static Stream<String> words(String text) {
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
