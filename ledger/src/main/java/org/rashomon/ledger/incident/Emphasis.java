// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.ArrayList;
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
 * How much a report makes of each of its words: the oftener it stands there, the more, and names twice.
 *
 * @param words lower case, each with a number above 0
 */
record Emphasis(Map<String, Double> words) {
    private static final double WEIGHT_OF_A_NAME = 2;
    private static final double WEIGHT_OF_THE_THEATRE = 1.2;

    Emphasis {
        words = Map.copyOf(words);
    }

    /** Of its headline and text. */
    static Emphasis of(Reading reading) {
        String text = reading.document().masthead().title().orElse("") + "\n"
                + reading.document().text();
        Set<String> names = Names.of(text);
        Set<String> theatre = theatre(reading);
        Map<String, Integer> times = new HashMap<>();
        words(text).forEach(word -> times.merge(word, 1, Integer::sum));
        Map<String, Double> words = new HashMap<>();
        times.forEach((word, count) -> words.put(word, (1 + Math.log(count)) * weight(word, names, theatre)));
        return new Emphasis(words);
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
        return Stream.concat(places, sides).flatMap(Emphasis::words).collect(Collectors.toSet());
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
}
