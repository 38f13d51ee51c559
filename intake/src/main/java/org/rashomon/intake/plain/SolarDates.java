// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Dates of the solar calendar by which Iran and Afghanistan count (Solar Hijri): 14 ثور 1403, ۱۴ اردیبهشت ۱۴۰۳ and, on a page in Persian or
 * Pashto, ۱۴۰۳/۰۲/۱۴, all of which are 3 May 2024.
 */
final class SolarDates {
    private static final int FIRST_YEAR = 1300;
    private static final int LAST_YEAR = 1450;
    private static final int MONTHS = 12;
    private static final int LONG_MONTHS = 6;
    private static final int LONG_MONTH = 31;
    private static final int MONTH = 30;
    private static final int YEAR = 365;

    /** A year of reference and its first day. */
    private static final int KNOWN_YEAR = 1400;

    private static final LocalDate KNOWN_DAY = LocalDate.of(2021, 3, 21);

    /** Years of the cycle of 33 that have a day more; so it has been counted in all years that are read here. */
    private static final int CYCLE = 33;

    private static final Set<Integer> LEAP = Set.of(1, 5, 9, 13, 17, 22, 26, 30);
    private static final Set<String> LANGUAGES = Set.of("fa", "ps");
    private static final Map<String, Integer> NAMES = load("solar-months.tsv");

    private SolarDates() {}

    /** A day and the token after its words. */
    record Solar(LocalDate date, int next) {}

    static Optional<Solar> at(DateTokens tokens, int at, String language) {
        return named(tokens, at).or(() -> LANGUAGES.contains(language) ? figures(tokens, at) : Optional.empty());
    }

    private static Optional<Solar> named(DateTokens tokens, int at) {
        boolean isWritten = tokens.isShort(at)
                && at + 2 < tokens.count()
                && tokens.isGap(at + 1)
                && tokens.isGap(at + 2)
                && isYear(tokens, at + 2);
        Integer month = isWritten ? NAMES.get(letters(tokens.words(at + 1))) : null;
        return month == null
                ? Optional.empty()
                : day(tokens.number(at + 2), month, tokens.number(at)).map(day -> new Solar(day, at + 3));
    }

    private static Optional<Solar> figures(DateTokens tokens, int at) {
        boolean isDivided = tokens.isShort(at + 1)
                && tokens.isSeparator(at + 1)
                && tokens.gap(at + 1).equals(tokens.gap(at + 2));
        if (!isDivided || tokens.isGluedBefore(at)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = Optional.empty();
        if (isYear(tokens, at) && tokens.isShort(at + 2)) {
            day = day(tokens.number(at), tokens.number(at + 1), tokens.number(at + 2));
        } else if (tokens.isShort(at) && isYear(tokens, at + 2)) {
            day = day(tokens.number(at + 2), tokens.number(at + 1), tokens.number(at));
        }
        return day.map(found -> new Solar(found, at + 3));
    }

    private static boolean isYear(DateTokens tokens, int at) {
        return tokens.isYear(at, FIRST_YEAR, LAST_YEAR);
    }

    /** The day by the calendar of the world; none where the month has no such day. */
    static Optional<LocalDate> day(int year, int month, int day) {
        boolean isMonth = month >= 1 && month <= MONTHS;
        if (!isMonth || day < 1 || day > length(year, month)) {
            return Optional.empty();
        }
        int before = Math.min(month - 1, LONG_MONTHS) * LONG_MONTH + Math.max(0, month - 1 - LONG_MONTHS) * MONTH;
        return Optional.of(firstDay(year).plusDays(before + day - 1L));
    }

    private static int length(int year, int month) {
        if (month <= LONG_MONTHS) {
            return LONG_MONTH;
        }
        return month < MONTHS || isLeap(year) ? MONTH : MONTH - 1;
    }

    private static LocalDate firstDay(int year) {
        long days = 0;
        for (int each = KNOWN_YEAR; each < year; each++) {
            days += isLeap(each) ? YEAR + 1 : YEAR;
        }
        for (int each = year; each < KNOWN_YEAR; each++) {
            days -= isLeap(each) ? YEAR + 1 : YEAR;
        }
        return KNOWN_DAY.plusDays(days);
    }

    private static boolean isLeap(int year) {
        return LEAP.contains(year % CYCLE);
    }

    /** The Arabic and the Persian forms of two letters are one. */
    private static String letters(String name) {
        return Folding.folded(name).replace('\u064a', '\u06cc').replace('\u0643', '\u06a9');
    }

    private static Map<String, Integer> load(String file) {
        Map<String, Integer> names = new HashMap<>();
        for (String row : TableRows.of(SolarDates.class, file)) {
            String[] cells = row.split("\t", -1);
            if (cells.length != MONTHS + 1) {
                throw new IllegalStateException(file + ": not a language and twelve months: " + row);
            }
            for (int month = 1; month <= MONTHS; month++) {
                for (String name : cells[month].split("\\|")) {
                    names.put(letters(name), month);
                }
            }
        }
        return names;
    }
}
