// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.rashomon.model.TimeAnchor;
import org.rashomon.model.TimeInterval;
import org.rashomon.model.TimePrecision;
import org.rashomon.model.TimeType;

/** Days, months, years and longer as the calendar names them. */
final class Calendar {
    private final Match match;
    private final Story story;

    Calendar(Match match, Story story) {
        this.match = match;
        this.story = story;
    }

    /** "13 October 2025", "October 13". */
    Optional<Reckoned> dayOfMonth() {
        int day = Lexicon.dayOfMonth(match.needed(WordClass.DAY)).orElseThrow();
        Optional<Story.Anchored> month = monthOf(day);
        if (month.isEmpty()) {
            boolean isPossible = day <= YearMonth.of(2024, monthNumber()).lengthOfMonth();
            return isPossible
                    ? Optional.of(Reckoned.unanchored(
                            String.format(Locale.ROOT, "XXXX-%02d-%02d", monthNumber(), day), TimePrecision.DAY))
                    : Optional.empty();
        }
        return day(month.get(), day)
                .map(date -> withPart(Reckoned.day(date, month.get().anchor())));
    }

    private Reckoned withPart(Reckoned day) {
        return match.word(WordClass.PART)
                .map(part -> day.at(Lexicon.partOfDay(part).orElseThrow()))
                .orElse(day);
    }

    /** "the 20th", of the month told last. */
    Optional<Reckoned> dayAlone() {
        int day = Lexicon.dayOfMonth(match.needed(WordClass.DAY)).orElseThrow();
        return story.reference(Unit.MONTH)
                .flatMap(last -> day(last, day).map(date -> Reckoned.day(date, TimeAnchor.NARRATIVE)));
    }

    /** "October 11-12", "between 11 and 12 October". */
    Optional<Reckoned> dayRange() {
        List<String> days = match.words(WordClass.DAY);
        int first = Lexicon.dayOfMonth(days.get(0)).orElseThrow();
        int last = Lexicon.dayOfMonth(days.get(1)).orElseThrow();
        Optional<Story.Anchored> month = monthOf(last);
        if (first >= last) {
            return Optional.empty();
        }
        if (month.isEmpty()) {
            return Optional.of(Reckoned.unanchored(
                    String.format(Locale.ROOT, "XXXX-%1$02d-%2$02d/XXXX-%1$02d-%3$02d", monthNumber(), first, last),
                    TimePrecision.DAY));
        }
        Optional<LocalDate> from = day(month.get(), first);
        Optional<LocalDate> to = day(month.get(), last);
        return from.isPresent() && to.isPresent()
                ? Optional.of(range(from.get(), to.get(), month.get().anchor()))
                : Optional.empty();
    }

    static Reckoned range(LocalDate from, LocalDate to, TimeAnchor anchor) {
        return new Reckoned(TimeType.DATE, from + "/" + to, TimeInterval.of(from, to), TimePrecision.DAY, anchor);
    }

    /** "August 2021", "in October", "early May". */
    Optional<Reckoned> month() {
        Optional<Story.Anchored> month = monthOf(1);
        if (month.isEmpty()) {
            return Optional.of(
                    Reckoned.unanchored(String.format(Locale.ROOT, "XXXX-%02d", monthNumber()), TimePrecision.MONTH));
        }
        Reckoned whole = month(YearMonth.from(month.get().date()), month.get().anchor());
        return Optional.of(Edge.of(match).of(whole, match.isAfter("since")));
    }

    static Reckoned month(YearMonth month, TimeAnchor anchor) {
        TimeInterval days = TimeInterval.of(month.atDay(1), month.atEndOfMonth());
        return new Reckoned(
                TimeType.DATE,
                yearValue(month.getYear()) + String.format(Locale.ROOT, "-%02d", month.getMonthValue()),
                days,
                TimePrecision.MONTH,
                anchor);
    }

    /** "2025-10-13". */
    Optional<Reckoned> isoDay() {
        try {
            return Optional.of(Reckoned.day(LocalDate.parse(match.needed(WordClass.ISO)), TimeAnchor.ITSELF));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** "2021", "late 2008". */
    Optional<Reckoned> year() {
        int year = Lexicon.year(match.needed(WordClass.YEAR)).orElseThrow();
        return Optional.of(Edge.of(match).of(year(year, TimeAnchor.ITSELF), match.isAfter("since")));
    }

    static Reckoned year(int year, TimeAnchor anchor) {
        TimeInterval days = TimeInterval.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return new Reckoned(TimeType.DATE, yearValue(year), days, TimePrecision.YEAR, anchor);
    }

    /** TIMEX3's value of a year of the proleptic calendar: "2021", "BC0264". */
    private static String yearValue(int year) {
        return year > 0 ? String.format(Locale.ROOT, "%04d", year) : String.format(Locale.ROOT, "BC%04d", 1 - year);
    }

    /** "264 BC". In the proleptic calendar of {@link LocalDate} 1 BC is the year 0. */
    Optional<Reckoned> yearBeforeChrist() {
        OptionalInt number = Lexicon.number(match.needed(WordClass.NUMBER));
        if (number.isEmpty() || number.getAsInt() < 1) {
            return Optional.empty();
        }
        int year = 1 - number.getAsInt();
        TimeInterval days = TimeInterval.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        String value = String.format(Locale.ROOT, "BC%04d", number.getAsInt());
        Optional<String> month = match.word(WordClass.MONTH);
        if (month.isPresent()) {
            YearMonth told = YearMonth.of(year, monthNumber());
            value += String.format(Locale.ROOT, "-%02d", monthNumber());
            days = TimeInterval.of(told.atDay(1), told.atEndOfMonth());
        }
        TimePrecision precision = month.isPresent() ? TimePrecision.MONTH : TimePrecision.YEAR;
        return Optional.of(new Reckoned(TimeType.DATE, value, days, precision, TimeAnchor.ITSELF));
    }

    /** "the 1930s". */
    Optional<Reckoned> decade() {
        int decade = Lexicon.decade(match.needed(WordClass.DECADE)).orElseThrow();
        TimeInterval days = TimeInterval.of(LocalDate.of(decade * 10, 1, 1), LocalDate.of(decade * 10 + 9, 12, 31));
        Reckoned whole =
                new Reckoned(TimeType.DATE, String.valueOf(decade), days, TimePrecision.DECADE, TimeAnchor.ITSELF);
        return Optional.of(Edge.of(match).of(whole, match.isAfter("since")));
    }

    /** "the 19th century": 1801 to 1900. */
    Optional<Reckoned> century() {
        int century = Lexicon.ordinal(match.needed(WordClass.ORDINAL)).orElseThrow();
        boolean isBefore = match.has("bc", "bce");
        int first = isBefore ? 1 - century * 100 : (century - 1) * 100 + 1;
        TimeInterval days = TimeInterval.of(LocalDate.of(first, 1, 1), LocalDate.of(first + 99, 12, 31));
        String value = (isBefore ? "BC" : "") + String.format(Locale.ROOT, "%02d", century - 1);
        return Optional.of(new Reckoned(TimeType.DATE, value, days, TimePrecision.DECADE, TimeAnchor.ITSELF));
    }

    /** "the spring of 2011", "last summer". Seasons of the north: spring begins in March, winter ends in February. */
    Optional<Reckoned> season() {
        String season = Lexicon.season(match.needed(WordClass.SEASON)).orElseThrow();
        Optional<Story.Anchored> told = yearTold().or(() -> base().map(this::shifted));
        if (told.isEmpty()) {
            return Optional.of(Reckoned.unanchored("XXXX-" + season, TimePrecision.SEASON));
        }
        int year = told.get().date().getYear();
        int begins = 3 * (List.of("SP", "SU", "FA", "WI").indexOf(season) + 1);
        YearMonth first = YearMonth.of(year, begins);
        TimeInterval days = TimeInterval.of(first.atDay(1), first.plusMonths(2).atEndOfMonth());
        return Optional.of(new Reckoned(
                TimeType.DATE,
                yearValue(year) + "-" + season,
                days,
                TimePrecision.SEASON,
                told.get().anchor()));
    }

    private Optional<Story.Anchored> base() {
        return story.isNarrative() ? story.reference(Unit.YEAR) : story.today();
    }

    private Story.Anchored shifted(Story.Anchored last) {
        int years = match.has("last", "previous") ? -1 : match.has("next", "following") ? 1 : 0;
        return last.plus(Unit.YEAR, years);
    }

    private Optional<Story.Anchored> monthOf(int day) {
        Optional<Story.Anchored> told =
                yearTold().map(year -> new Story.Anchored(year.date().withMonth(monthNumber()), year.anchor()));
        return told.or(() -> story.monthWithoutYear(monthNumber(), day, Tense.at(match)));
    }

    private Optional<Story.Anchored> yearTold() {
        return match.word(WordClass.YEAR)
                .map(year ->
                        new Story.Anchored(LocalDate.of(Lexicon.year(year).orElseThrow(), 1, 1), TimeAnchor.ITSELF));
    }

    private int monthNumber() {
        return Lexicon.month(match.needed(WordClass.MONTH)).orElseThrow();
    }

    private static Optional<LocalDate> day(Story.Anchored month, int day) {
        YearMonth found = YearMonth.from(month.date());
        return day <= found.lengthOfMonth() ? Optional.of(found.atDay(day)) : Optional.empty();
    }
}
