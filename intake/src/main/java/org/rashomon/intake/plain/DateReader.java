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
            Set.of("of", "de", "del", "di", "d", "da", "do", "ta", "y", "g", "г", "р", "m", "the", "թ", "den");
    private static final int NARROWEST_YEAR = 4;
    private static final int LONGEST_GAP = 3;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;

    private final List<DateToken> tokens;
    private final DateWriting writing;

    private DateReader(List<DateToken> tokens, DateWriting writing) {
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
        DateReader reader = new DateReader(DateToken.all(words), writing);
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < reader.tokens.size()) {
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

    /** Every date has a year of four digits, or two points: few lines do, and only these are worth dividing. */
    private static boolean mayHoldDate(String words) {
        int digits = 0;
        int points = 0;
        for (int at = 0; at < words.length(); at++) {
            char unit = words.charAt(at);
            // Some digits take two units.
            boolean isDigit = unit < 0x80 ? unit >= '0' && unit <= '9' : Character.isDigit(unit);
            digits = isDigit ? digits + 1 : 0;
            points += unit == '.' ? 1 : 0;
            if (digits == NARROWEST_YEAR || points == 2 || Character.isSurrogate(unit)) {
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
                tokens.get(first).begin(),
                tokens.get(read.next() - 1).end());
    }

    private Optional<Read> at(int at) {
        if (tokens.get(at).isNumber() && !isYear(at) && !isShort(at)) {
            return Optional.empty();
        }
        return tokens.get(at).isNumber()
                ? eastAsian(at).or(() -> yearFirst(at)).or(() -> figures(at)).or(() -> dayFirst(at))
                : monthFirst(at);
    }

    /** 2024-05-03, 2024/5/3, 2024. 5. 3.; also 2024 May 3. */
    private Optional<Read> yearFirst(int at) {
        if (!isYear(at) || isGluedBefore(at)) {
            return Optional.empty();
        }
        int name = skipLinks(at + 1);
        OptionalInt month = monthName(name);
        if (month.isPresent()) {
            int day = skipMonth(name);
            return isShort(day) && isGap(name) && isGap(day)
                    ? date(number(at), month.getAsInt(), number(day), day + 1)
                    : Optional.empty();
        }
        if (!isShort(at + 1)
                || !isShort(at + 2)
                || !isSeparator(at + 1)
                || !gap(at + 1).equals(gap(at + 2))) {
            return Optional.empty();
        }
        return date(number(at), number(at + 1), number(at + 2), at + 3);
    }

    /** 2024年5月3日, 2024년 5월 3일. */
    private Optional<Read> eastAsian(int at) {
        boolean isWritten = isYear(at)
                && isWord(at + 1, "年", "년")
                && isShort(at + 2)
                && isWord(at + 3, "月", "월")
                && isShort(at + 4)
                && isWord(at + 5, "日", "일", "号");
        return isWritten ? date(number(at), number(at + 2), number(at + 4), at + 6) : Optional.empty();
    }

    /** 3.5.2024, 3/5/2024, 3-5-2024; 03.05.24 with points alone. */
    private Optional<Read> figures(int at) {
        if (!isShort(at) || !isShort(at + 1) || isGluedBefore(at) || !isSeparator(at + 1)) {
            return Optional.empty();
        }
        boolean isSameGap = gap(at + 1).equals(gap(at + 2));
        boolean isPoints = gap(at + 1).equals(".");
        if (!isSameGap || !(isYear(at + 2) || isPoints && isTwoDigits(at + 2) && isTwoDigits(at))) {
            return Optional.empty();
        }
        int year = isYear(at + 2) ? number(at + 2) : CENTURY + number(at + 2);
        int first = number(at);
        int second = number(at + 1);
        return switch (order(first, second, isPoints)) {
            case DAY_FIRST -> date(year, second, first, at + 3);
            case MONTH_FIRST -> date(year, first, second, at + 3);
            case UNKNOWN -> Optional.empty();
        };
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
        if (!isShort(at)) {
            return Optional.empty();
        }
        int month = skipLinks(skipOrdinal(at + 1));
        OptionalInt number = isGap(month) ? monthName(month) : OptionalInt.empty();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int year = skipLinks(skipMonth(month));
        return isYear(year) && isGap(year)
                ? date(number(year), number.getAsInt(), number(at), year + 1)
                : Optional.empty();
    }

    /** May 3, 2024. */
    private Optional<Read> monthFirst(int at) {
        // Most words are followed by no number; their names need not be looked up.
        if (!isShort(at + 1) && !isShort(at + 2)) {
            return Optional.empty();
        }
        OptionalInt month = monthName(at);
        int day = skipMonth(at);
        if (month.isEmpty() || !isShort(day) || !isGap(day)) {
            return Optional.empty();
        }
        int year = skipLinks(skipOrdinal(day + 1));
        return isYear(year) && isGap(year)
                ? date(number(year), month.getAsInt(), number(day), year + 1)
                : Optional.empty();
    }

    private OptionalInt monthName(int at) {
        if (at >= tokens.size() || tokens.get(at).isNumber()) {
            return OptionalInt.empty();
        }
        OptionalInt two = isTwoWordMonth(at)
                ? MonthNames.number(words(at) + " " + words(at + 1), writing.language())
                : OptionalInt.empty();
        return two.isPresent() ? two : MonthNames.number(words(at), writing.language());
    }

    private int skipMonth(int at) {
        return isTwoWordMonth(at) ? at + 2 : at + 1;
    }

    private boolean isTwoWordMonth(int at) {
        return at + 1 < tokens.size()
                && !tokens.get(at + 1).isNumber()
                && gap(at + 1).equals(" ")
                && MonthNames.number(words(at) + " " + words(at + 1), writing.language())
                        .isPresent();
    }

    private int skipOrdinal(int at) {
        boolean isOrdinal = at < tokens.size()
                && !tokens.get(at).isNumber()
                && Set.of("", "-").contains(tokens.get(at).gap())
                && ORDINALS.contains(Folding.folded(words(at)));
        return isOrdinal ? at + 1 : at;
    }

    private int skipLinks(int at) {
        int next = at;
        while (next < tokens.size()
                && !tokens.get(next).isNumber()
                && isGap(next)
                && LINKS.contains(Folding.folded(words(next)))) {
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

    private boolean isYear(int at) {
        return at < tokens.size()
                && words(at).length() == NARROWEST_YEAR
                && number(at) >= FIRST_YEAR
                && number(at) < LAST_YEAR;
    }

    private boolean isShort(int at) {
        return at < tokens.size() && tokens.get(at).isNumber() && words(at).length() <= 2;
    }

    private boolean isTwoDigits(int at) {
        return isShort(at) && words(at).length() == 2;
    }

    private boolean isWord(int at, String... either) {
        return at < tokens.size()
                && !tokens.get(at).isNumber()
                && Set.of(either).stream().anyMatch(words(at)::startsWith);
    }

    /** One mark between figures; blanks after it do not count. */
    private boolean isSeparator(int at) {
        return Set.of("-", "/", ".").contains(gap(at));
    }

    /** True when a figure belongs to a longer row of figures, as in a telephone number or a version. */
    private boolean isGluedBefore(int at) {
        return at > 0 && tokens.get(at - 1).isNumber() && isSeparator(at);
    }

    private boolean isGap(int at) {
        if (at >= tokens.size()) {
            return false;
        }
        String gap = tokens.get(at).gap();
        return gap.length() <= LONGEST_GAP && gap.chars().allMatch(DateReader::isGapMark);
    }

    private static boolean isGapMark(int unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || ".,/-–'’،".indexOf(unit) >= 0;
    }

    private String gap(int at) {
        return at < tokens.size() ? tokens.get(at).gap().strip() : "";
    }

    private String words(int at) {
        return tokens.get(at).words();
    }

    private int number(int at) {
        return tokens.get(at).value();
    }
}
