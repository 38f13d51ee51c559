// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

/** A class of words in a time pattern, written there in capitals. */
enum WordClass {
    /** "October", "Oct.". */
    MONTH,
    /** "11", "11th". */
    DAY,
    /** "first", "3rd". */
    ORDINAL,
    /** "2025". */
    YEAR,
    /** "3", "three", "a". */
    NUMBER,
    /** "several", "few". */
    VAGUE,
    /** "day", "days". */
    UNIT,
    /** "days". */
    UNITS,
    /** "Saturday". */
    WEEKDAY,
    /** "morning", "midnight". */
    PART,
    /** "winter". */
    SEASON,
    /** "1930s". */
    DECADE,
    /** "05:30". */
    CLOCK,
    /** 1 to 24, of hours. */
    HOUR,
    /** "2025-10-13". */
    ISO;

    /** The class under which its words are asked for: plural units are units. */
    WordClass asked() {
        return this == UNITS ? UNIT : this;
    }

    boolean holds(Word word) {
        String plain = word.plain();
        return switch (this) {
            case MONTH -> Lexicon.month(plain).isPresent();
            case DAY -> Lexicon.dayOfMonth(plain).isPresent();
            case ORDINAL -> Lexicon.ordinal(plain).isPresent();
            case YEAR -> Lexicon.year(plain).isPresent();
            case NUMBER -> Lexicon.number(plain).isPresent();
            case VAGUE -> Lexicon.isVagueNumber(plain);
            case UNIT -> Unit.of(plain).isPresent();
            case UNITS -> Unit.of(plain).isPresent() && plain.endsWith("s");
            case WEEKDAY -> Lexicon.weekday(plain).isPresent();
            case PART -> Lexicon.partOfDay(plain).isPresent();
            case SEASON -> Lexicon.season(plain).isPresent();
            case DECADE -> Lexicon.decade(plain).isPresent();
            case CLOCK -> Lexicon.clock(plain).isPresent();
            case HOUR -> Lexicon.isFigures(plain, 1, 2) && Integer.parseInt(plain) <= 24;
            case ISO -> plain.length() == 10 && plain.charAt(4) == '-' && plain.charAt(7) == '-';
        };
    }
}
