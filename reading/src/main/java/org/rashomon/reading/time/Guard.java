// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import java.util.Set;

/** What must hold around a match, so that ordinary words and plain numbers are no times. */
enum Guard {
    /** Nothing. */
    NONE,
    /** Its first word is written with a capital. */
    CAPITAL,
    /** A word before it that times stand after. */
    PREPOSITION,
    /** A number that reads as a year: after a preposition, or not counting the noun after it. */
    YEAR,
    /** A month's name with a capital, for "may" and "march" are words too. */
    CAPITAL_MONTH,
    /** A month's name that is an ordinary word too, only after a preposition; other months when capitalised. */
    MONTH,
    /** No noun after it. */
    NO_NOUN_AFTER,
    /** After "for", "in" or "of", where a bare plural tells how long. */
    BARE_PLURAL,
    /** Its last word is a noun, and no "of" follows: "the fall of the city". */
    SEASON,
    /** A day of the month by its number alone, "the 5th", not followed by what it would count. */
    ORDINAL_DAY,
    /** Its last word in the singular. */
    SINGULAR,
    /** Not "a second attack": the word second only as a unit after a figure. */
    COUNTED;

    private static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "since",
            "of",
            "by",
            "until",
            "till",
            "from",
            "to",
            "during",
            "before",
            "after",
            "through",
            "between",
            "around",
            "about",
            "throughout",
            "early",
            "late",
            "mid",
            "on",
            "circa",
            "as",
            "for",
            "within",
            "at",
            "over",
            "past");
    private static final Set<String> ORDINARY = Set.of("may", "march", "second", "mar", "sun", "sat");

    boolean allows(Match match) {
        Word first = match.sentence().get(match.begin());
        Word last = match.sentence().get(match.end() - 1);
        return switch (this) {
            case NONE -> true;
            case CAPITAL -> first.isCapitalised();
            case PREPOSITION -> isAfterPreposition(match);
            case YEAR -> isYear(match);
            case CAPITAL_MONTH ->
                match.parts().stream()
                        .filter(part -> part.wordClass() == WordClass.MONTH)
                        .allMatch(part ->
                                part.word().isCapitalised() && !part.word().isTagged("MD"));
            case MONTH -> isMonth(match);
            case NO_NOUN_AFTER ->
                match.after().filter(word -> word.isTagged("NN")).isEmpty();
            case BARE_PLURAL -> match.isAfter("for", "in", "within", "after", "of", "over");
            case SEASON ->
                last.isTagged("NN")
                        && match.after().filter(word -> word.is("of")).isEmpty();
            case ORDINAL_DAY ->
                Lexicon.isOrdinalFigure(last.plain())
                        && match.after()
                                .filter(word -> word.isTagged("NN") || word.isTagged("JJ") || word.is("-"))
                                .isEmpty();
            case SINGULAR -> !last.plain().endsWith("s");
            case COUNTED ->
                !last.is("second") && match.after().filter(word -> word.is("-")).isEmpty();
        };
    }

    private static boolean isAfterPreposition(Match match) {
        return match.before()
                .filter(word -> PREPOSITIONS.contains(word.plain()))
                .isPresent();
    }

    private static boolean isYear(Match match) {
        boolean countsNoun = match.after().filter(word -> word.isTagged("NNS")).isPresent();
        boolean isMoney = match.isAfter("$", "#", ".", "no", "number", "%", "\u20ac", "\u00a3", "rs");
        boolean isDecimal = match.after()
                .filter(word -> word.is("%", "-", "percent", "per", "km", "kg", "feet", "metres", "meters", "rupees"))
                .isPresent();
        boolean isAddress = match.isAfter("at")
                || match.after().filter(word -> word.is("block", "blocks")).isPresent();
        int year = Lexicon.year(match.needed(WordClass.YEAR)).orElse(0);
        boolean isLikely = year >= 1900
                && year <= 2050
                && match.after().filter(word -> word.isTagged("NN")).isEmpty();
        boolean hasPlace =
                isAfterPreposition(match) || match.isAfter("the", "(", "and", ",", "or", "-", "year", ";", "/");
        return !countsNoun && !isMoney && !isDecimal && !isAddress && (isLikely || hasPlace);
    }

    private static boolean isMonth(Match match) {
        Word month = match.sentence().get(match.begin());
        boolean isCapital = month.isCapitalised();
        boolean isVerb = month.isTagged("MD") || month.isTagged("VB");
        boolean isOrdinary = ORDINARY.contains(month.plain());
        return isCapital && !(isOrdinary && (isVerb || !isAfterPreposition(match)));
    }
}
