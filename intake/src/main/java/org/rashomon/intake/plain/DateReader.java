// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds full calendar dates in words: figures in the usual orders, months by name in the languages of {@code months.tsv}. */
final class DateReader {
    /** Suffixes of ordinals, folded: 3rd, 1er, 3º, 3-го, 3η. */
    private static final Set<String> ORDINALS = Set.of(
            "st", "nd", "rd", "th", "er", "re", "eme", "e", "o", "a", "go", "ste", "de", "го", "е", "η", "ης", "ja",
            "an", "d");

    private static final Set<String> LINKS =
            Set.of("of", "de", "del", "di", "d", "da", "do", "ta", "y", "g", "г", "р", "m", "the", "թ", "den", "nam");
    private static final Set<String> NUMBERED_MONTHS = Set.of("thang", "thg");
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;
    private static final int OLDEST_SHORT_YEAR = 70;

    private final DateTokens tokens;
    private final DateWriting writing;

    private DateReader(DateTokens tokens, DateWriting writing) {
        this.tokens = tokens;
        this.writing = writing;
    }

    /**
     * A date within words.
     *
     * @param date the day
     * @param begin where its words begin
     * @param end where they end
     */
    record Found(LocalDate date, int begin, int end) {}

    /** All dates, in the order of the words. */
    static List<Found> all(String words, DateWriting writing) {
        if (!mayHoldDate(words)) {
            return List.of();
        }
        DateReader reader = new DateReader(DateTokens.of(words), writing);
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < reader.tokens.count()) {
            Optional<Read> read = reader.at(at);
            if (read.isPresent()) {
                found.add(reader.found(read.get(), at));
                at = read.get().next();
            } else {
                at++;
            }
        }
        return found;
    }

    /** Every date has a year of four digits, or two dividing marks: few lines do, and only these are worth dividing. */
    private static boolean mayHoldDate(String words) {
        int digits = 0;
        int points = 0;
        for (int at = 0; at < words.length(); at++) {
            char unit = words.charAt(at);
            // Some digits take two units.
            boolean isDigit = unit < 0x80 ? unit >= '0' && unit <= '9' : Character.isDigit(unit);
            digits = isDigit ? digits + 1 : 0;
            points += unit == '.' || unit == '/' || unit == '-' ? 1 : 0;
            if (digits == DateTokens.NARROWEST_YEAR || points == 2 || Character.isSurrogate(unit)) {
                return true;
            }
        }
        return false;
    }

    /** A date and the token after it. */
    private record Read(LocalDate date, int next) {}

    private Found found(Read read, int first) {
        return new Found(
                read.date(),
                tokens.all().get(first).begin(),
                tokens.all().get(read.next() - 1).end());
    }

    private Optional<Read> at(int at) {
        return tokens.isNumber(at)
                ? eastAsian(at)
                        .or(() -> yearFirst(at))
                        .or(() -> figures(at))
                        .or(() -> dayFirst(at))
                        .or(() -> solar(at))
                : monthFirst(at);
    }

    /** 2024-05-03, 2024/5/3, 2024. 5. 3.; also 2024 May 3. */
    private Optional<Read> yearFirst(int at) {
        if (!tokens.isYear(at) || tokens.isGluedBefore(at)) {
            return Optional.empty();
        }
        int name = skipLinks(at + 1);
        OptionalInt month = monthName(name);
        if (month.isPresent()) {
            int day = skipMonth(name);
            return tokens.isShort(day) && tokens.isGap(name) && tokens.isGap(day)
                    ? date(tokens.number(at), month.getAsInt(), tokens.number(day), day + 1)
                    : Optional.empty();
        }
        if (!tokens.isShort(at + 1)
                || !tokens.isShort(at + 2)
                || !tokens.isSeparator(at + 1)
                || !tokens.gap(at + 1).equals(tokens.gap(at + 2))) {
            return Optional.empty();
        }
        return date(tokens.number(at), tokens.number(at + 1), tokens.number(at + 2), at + 3);
    }

    /** 2024年5月3日, 2024년 5월 3일. */
    private Optional<Read> eastAsian(int at) {
        boolean isWritten = tokens.isYear(at)
                && tokens.isWord(at + 1, "年", "년")
                && tokens.isShort(at + 2)
                && tokens.isWord(at + 3, "月", "월")
                && tokens.isShort(at + 4)
                && tokens.isWord(at + 5, "日", "일", "号");
        return isWritten
                ? date(tokens.number(at), tokens.number(at + 2), tokens.number(at + 4), at + 6)
                : Optional.empty();
    }

    /** 3.5.2024, 3/5/2024, 3-5-2024; 03.05.24 and 03/05/24. */
    private Optional<Read> figures(int at) {
        if (!tokens.isShort(at) || !tokens.isShort(at + 1) || tokens.isGluedBefore(at) || !tokens.isSeparator(at + 1)) {
            return Optional.empty();
        }
        boolean isSameGap = tokens.gap(at + 1).equals(tokens.gap(at + 2));
        boolean isPoints = tokens.gap(at + 1).equals(".");
        boolean isShortYear = !tokens.gap(at + 1).equals("-") && tokens.isTwoDigits(at + 2) && tokens.isTwoDigits(at);
        if (!isSameGap || !(tokens.isYear(at + 2) || isShortYear)) {
            return Optional.empty();
        }
        int year = tokens.isYear(at + 2) ? tokens.number(at + 2) : century(tokens.number(at + 2));
        int first = tokens.number(at);
        int second = tokens.number(at + 1);
        return switch (order(first, second, isPoints)) {
            case DAY_FIRST -> date(year, second, first, at + 3);
            case MONTH_FIRST -> date(year, first, second, at + 3);
            case UNKNOWN -> Optional.empty();
        };
    }

    /** The web is younger than 1970. */
    private static int century(int year) {
        return year < OLDEST_SHORT_YEAR ? CENTURY + year : CENTURY - 100 + year;
    }

    private DateWriting.Order order(int first, int second, boolean isPoints) {
        // Nobody who writes the month first divides with points.
        if (isPoints || first > MONTHS || first == second) {
            return DateWriting.Order.DAY_FIRST;
        }
        return second > MONTHS ? DateWriting.Order.MONTH_FIRST : writing.order();
    }

    /** 3 May 2024, 3rd of May, 2024, 3. Mai 2024, 3 de mayo del 2024. */
    private Optional<Read> dayFirst(int at) {
        if (!tokens.isShort(at)) {
            return Optional.empty();
        }
        int month = skipLinks(skipOrdinal(at + 1));
        OptionalInt number = tokens.isGap(month) ? monthName(month) : OptionalInt.empty();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int year = skipLinks(skipMonth(month));
        return tokens.isYear(year) && tokens.isGap(year)
                ? date(tokens.number(year), number.getAsInt(), tokens.number(at), year + 1)
                : Optional.empty();
    }

    /** May 3, 2024. */
    private Optional<Read> monthFirst(int at) {
        // Most words are followed by no number; their names need not be looked up.
        if (!tokens.isShort(at + 1) && !tokens.isShort(at + 2)) {
            return Optional.empty();
        }
        OptionalInt month = monthName(at);
        int day = skipMonth(at);
        if (month.isEmpty() || !tokens.isShort(day) || !tokens.isGap(day)) {
            return Optional.empty();
        }
        int year = skipLinks(skipOrdinal(day + 1));
        return tokens.isYear(year) && tokens.isGap(year)
                ? date(tokens.number(year), month.getAsInt(), tokens.number(day), year + 1)
                : Optional.empty();
    }

    /** 14 ثور 1403: of the solar calendar of Iran and Afghanistan. */
    private Optional<Read> solar(int at) {
        return SolarDates.at(tokens, at, writing.language()).map(solar -> new Read(solar.date(), solar.next()));
    }

    private OptionalInt monthName(int at) {
        if (at >= tokens.count() || tokens.all().get(at).isNumber()) {
            return OptionalInt.empty();
        }
        if (isNumberedMonth(at)) {
            return OptionalInt.of(tokens.number(at + 1));
        }
        OptionalInt two = isTwoWordMonth(at)
                ? MonthNames.number(tokens.words(at) + " " + tokens.words(at + 1), writing.language())
                : OptionalInt.empty();
        return two.isPresent() ? two : MonthNames.number(tokens.words(at), writing.language());
    }

    private int skipMonth(int at) {
        return isNumberedMonth(at) || isTwoWordMonth(at) ? at + 2 : at + 1;
    }

    /** Vietnamese counts its months: tháng 5. */
    private boolean isNumberedMonth(int at) {
        return tokens.isShort(at + 1)
                && !tokens.isNumber(at)
                && NUMBERED_MONTHS.contains(Folding.folded(tokens.words(at)));
    }

    private boolean isTwoWordMonth(int at) {
        return at + 1 < tokens.count()
                && MonthNames.opensTwoWords(tokens.words(at))
                && !tokens.isNumber(at + 1)
                && tokens.gap(at + 1).isEmpty()
                && MonthNames.number(tokens.words(at) + " " + tokens.words(at + 1), writing.language())
                        .isPresent();
    }

    private int skipOrdinal(int at) {
        boolean isOrdinal = at < tokens.count()
                && !tokens.all().get(at).isNumber()
                && Set.of("", "-").contains(tokens.all().get(at).gap())
                && ORDINALS.contains(Folding.folded(tokens.words(at)));
        return isOrdinal ? at + 1 : at;
    }

    private int skipLinks(int at) {
        int next = at;
        while (next < tokens.count()
                && !tokens.all().get(next).isNumber()
                && tokens.isGap(next)
                && LINKS.contains(Folding.folded(tokens.words(next)))) {
            next++;
        }
        return next;
    }

    private Optional<Read> date(int year, int month, int day, int next) {
        try {
            return Optional.of(new Read(LocalDate.of(year, month, day), next));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
