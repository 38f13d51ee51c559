// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.model.EventMention;
import org.rashomon.model.Reading;

/**
 * The words by which a report is compared with others. All of it is told by the report itself.
 *
 * @param whole of headline and text, names twice
 * @param opening of the headline and where the text begins, where a report says what its news is
 * @param ordinary of what is neither a name nor a number: all reports of one desk share such words, whatever happened
 */
record Vocabulary(ReportWords whole, ReportWords opening, ReportWords ordinary) {
    private static final double WEIGHT_OF_A_NAME = 2;
    private static final double WEIGHT_OF_THE_THEATRE = 1.2;

    /** Some five sentences. */
    private static final int LETTERS_OF_AN_OPENING = 700;

    static Vocabulary of(Reading reading) {
        String title = reading.document().masthead().title().orElse("") + "\n";
        String text = title + reading.document().text();
        Set<String> names = Names.of(text);
        Set<String> theatre = theatre(reading);
        String opening = text.substring(0, Math.min(text.length(), title.length() + LETTERS_OF_AN_OPENING));
        return new Vocabulary(
                ReportWords.of(Emphasis.of(text, word -> weight(word, names, theatre))),
                ReportWords.of(Emphasis.of(opening, word -> weight(word, names, theatre))),
                ReportWords.of(Emphasis.of(text, word -> isOrdinary(word, names, theatre) ? 1 : 0)));
    }

    private static double weight(String word, Set<String> names, Set<String> theatre) {
        if (theatre.contains(word)) {
            return WEIGHT_OF_THE_THEATRE;
        }
        return names.contains(word) ? WEIGHT_OF_A_NAME : 1;
    }

    private static boolean isOrdinary(String word, Set<String> names, Set<String> theatre) {
        return !names.contains(word) && !theatre.contains(word) && !Character.isDigit(word.charAt(0));
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
}
