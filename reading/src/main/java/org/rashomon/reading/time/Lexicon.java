// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that time patterns are made of, and what each means. Words are lower case. */
final class Lexicon {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Map<String, Integer> MONTH_ABBREVIATIONS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("sept", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final Map<String, Integer> LARGE = Map.of(
            "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90, "hundred",
            100, "a", 1, "an", 1);
    private static final Set<String> VAGUE =
            Set.of("several", "few", "some", "many", "couple", "dozens", "various", "recent", "successive");
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("morning", "TMO"),
            Map.entry("mornings", "TMO"),
            Map.entry("afternoon", "TAF"),
            Map.entry("evening", "TEV"),
            Map.entry("night", "TNI"),
            Map.entry("nights", "TNI"),
            Map.entry("dawn", "TMO"),
            Map.entry("sunrise", "TMO"),
            Map.entry("daybreak", "TMO"),
            Map.entry("dusk", "TEV"),
            Map.entry("sunset", "TEV"),
            Map.entry("nightfall", "TEV"),
            Map.entry("noon", "T12:00"),
            Map.entry("midday", "T12:00"),
            Map.entry("midnight", "T24:00"));
    private static final Map<String, String> SEASONS =
            Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI");

    private Lexicon() {}

    static boolean isMonthAbbreviation(String word) {
        return MONTH_ABBREVIATIONS.containsKey(word);
    }

    /** 1 to 12. */
    static OptionalInt month(String word) {
        int at = MONTHS.indexOf(word);
        return at >= 0 ? OptionalInt.of(at + 1) : optional(MONTH_ABBREVIATIONS.get(word));
    }

    static Optional<DayOfWeek> weekday(String word) {
        int at = WEEKDAYS.indexOf(word);
        return at >= 0 ? Optional.of(DayOfWeek.of(at + 1)) : Optional.empty();
    }

    /** A count in figures or in words, "a" and "an" being one. */
    static OptionalInt number(String word) {
        if (isFigures(word, 1, 4)) {
            return OptionalInt.of(Integer.parseInt(word));
        }
        int at = SMALL.indexOf(word);
        return at > 0 ? OptionalInt.of(at) : optional(LARGE.get(word));
    }

    static boolean isVagueNumber(String word) {
        return VAGUE.contains(word);
    }

    /** A day of the month, with or without an ending: "11", "11th". */
    static OptionalInt dayOfMonth(String word) {
        String figures = isOrdinalFigure(word) ? word.substring(0, word.length() - 2) : word;
        return isFigures(figures, 1, 2) && Integer.parseInt(figures) >= 1 && Integer.parseInt(figures) <= 31
                ? OptionalInt.of(Integer.parseInt(figures))
                : OptionalInt.empty();
    }

    static boolean isOrdinalFigure(String word) {
        return word.length() > 2
                && isFigures(word.substring(0, word.length() - 2), 1, 2)
                && Set.of("st", "nd", "rd", "th").contains(word.substring(word.length() - 2));
    }

    /** "first", "3rd". */
    static OptionalInt ordinal(String word) {
        int at = ORDINALS.indexOf(word);
        return at >= 0 ? OptionalInt.of(at + 1) : isOrdinalFigure(word) ? dayOfMonth(word) : OptionalInt.empty();
    }

    /** Four figures that can be a year, 1000 to 2100. */
    static OptionalInt year(String word) {
        return isFigures(word, 4, 4) && Integer.parseInt(word) >= 1000 && Integer.parseInt(word) <= 2100
                ? OptionalInt.of(Integer.parseInt(word))
                : OptionalInt.empty();
    }

    /** "1930s": 193. */
    static OptionalInt decade(String word) {
        boolean isDecade = word.length() == 5
                && word.endsWith("0s")
                && year(word.substring(0, 4)).isPresent();
        return isDecade ? OptionalInt.of(Integer.parseInt(word.substring(0, 3))) : OptionalInt.empty();
    }

    /** TIMEX3's token for a part of the day. */
    static Optional<String> partOfDay(String word) {
        return Optional.ofNullable(PARTS.get(word));
    }

    static Optional<String> season(String word) {
        return Optional.ofNullable(SEASONS.get(word));
    }

    /** Hours and minutes, "05:30", "5:30pm"; empty when it is none. */
    static Optional<String> clock(String word) {
        if (word.indexOf(':') < 1) {
            return Optional.empty();
        }
        String figures = word.replaceFirst("(am|pm|hrs|h)$", "");
        int colon = figures.indexOf(':');
        if (!isFigures(figures.substring(0, colon), 1, 2) || !isFigures(figures.substring(colon + 1), 2, 2)) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(figures.substring(0, colon));
        int minute = Integer.parseInt(figures.substring(colon + 1));
        return hour > 24 || minute > 59
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT, "%02d:%02d", word.endsWith("pm") && hour < 12 ? hour + 12 : hour, minute));
    }

    static boolean isFigures(String word, int least, int most) {
        if (word.length() < least || word.length() > most) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static OptionalInt optional(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
