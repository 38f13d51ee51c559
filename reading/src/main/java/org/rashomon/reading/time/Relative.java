// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.rashomon.model.TimeAnchor;
import org.rashomon.model.TimeInterval;
import org.rashomon.model.TimePrecision;
import org.rashomon.model.TimeType;

/** Times told by their distance from the day of the report or from a date told before. Nothing to reckon from: no days. */
final class Relative {
    private static final String NO_DAY = "XXXX-XX-XX";

    private final Match match;
    private final Story story;

    Relative(Match match, Story story) {
        this.match = match;
        this.story = story;
    }

    /** "on Saturday", "last Thursday", "Monday night". In news the last one, the day of the report included. */
    Optional<Reckoned> weekday() {
        DayOfWeek wanted = weekday(match.needed(WordClass.WEEKDAY));
        Reckoned day = base().map(base -> Reckoned.day(nearest(base.date(), wanted), base.anchor()))
                .orElseGet(() -> Reckoned.unanchored("XXXX-WXX-" + wanted.getValue(), TimePrecision.DAY));
        return Optional.of(withPart(day));
    }

    /** "Thursday and Friday". */
    Optional<Reckoned> weekdayRange() {
        List<String> told = match.words(WordClass.WEEKDAY);
        DayOfWeek first = weekday(told.get(0));
        DayOfWeek last = weekday(told.get(1));
        Optional<Story.Anchored> base = base();
        if (base.isEmpty()) {
            String value = String.format(Locale.ROOT, "XXXX-WXX-%d/XXXX-WXX-%d", first.getValue(), last.getValue());
            return Optional.of(Reckoned.unanchored(value, TimePrecision.DAY));
        }
        LocalDate to = nearest(base.get().date(), last);
        LocalDate from = to.with(TemporalAdjusters.previousOrSame(first));
        return Optional.of(Calendar.range(from, to, base.get().anchor()));
    }

    /** "at the weekend": the last Saturday and Sunday, those under way included. */
    Optional<Reckoned> weekend() {
        return Optional.of(base().map(base -> {
                    LocalDate sunday = base.date().getDayOfWeek() == DayOfWeek.SATURDAY
                            ? base.date().plusDays(1)
                            : base.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
                    return Calendar.range(sunday.minusDays(1), sunday, base.anchor());
                })
                .orElseGet(() -> Reckoned.unanchored("XXXX-WXX-WE", TimePrecision.DAY)));
    }

    /** "yesterday", "today", "this morning", "last night", "overnight". */
    Optional<Reckoned> dayOffset() {
        Optional<Story.Anchored> base = base();
        if (base.isEmpty()) {
            return Optional.of(withPart(Reckoned.unanchored(NO_DAY, TimePrecision.DAY)));
        }
        LocalDate today = base.get().date();
        TimeAnchor anchor = base.get().anchor();
        if (match.has("overnight")) {
            TimeInterval night = TimeInterval.of(today.minusDays(1), today);
            return Optional.of(
                    new Reckoned(TimeType.TIME, today.minusDays(1) + "TNI", night, TimePrecision.DAY, anchor));
        }
        boolean isBefore = match.has("yesterday", "last");
        Reckoned day = Reckoned.day(today.plusDays(isBefore ? -1 : match.has("tomorrow") ? 1 : 0), anchor);
        return Optional.of(match.has("tonight") ? day.at("TNI") : withPart(day));
    }

    /** "last week", "this year", "the next day", "the previous night". */
    Optional<Reckoned> unitOffset() {
        int offset = match.has("last", "previous", "past", "preceding", "before")
                ? -1
                : match.has("next", "following", "coming", "after") ? 1 : 0;
        boolean isWithinStory = match.has("previous", "preceding", "following", "that", "same", "before", "after")
                || (match.has("the") && match.has("next"));
        Unit unit = match.word(WordClass.UNIT).flatMap(Unit::of).orElse(Unit.DAY);
        if (unit.isWithinDay()) {
            return Optional.empty();
        }
        Optional<Story.Anchored> base = isWithinStory ? inStory(unit) : base(unit);
        if (base.isEmpty()) {
            return Optional.of(withPart(Reckoned.unanchored(blank(unit), unit.precision())));
        }
        Story.Anchored meant = base.get().plus(unit, offset);
        TimeAnchor anchor = isWithinStory ? TimeAnchor.NARRATIVE : meant.anchor();
        return Optional.of(withPart(whole(unit, meant.date(), anchor)));
    }

    /** "the same evening", "that month". */
    Optional<Reckoned> same() {
        return unitOffset();
    }

    /** "the end of the month", "later that year". */
    Optional<Reckoned> edgeOfUnit() {
        return unitOffset().map(whole -> Edge.of(match).of(whole, match.isAfter("since")));
    }

    /** "the past week", "the next two years", "the last few days". */
    Optional<Reckoned> pastUnits() {
        Unit unit = Unit.of(match.needed(WordClass.UNIT)).orElseThrow();
        Optional<String> count = match.word(WordClass.NUMBER);
        boolean isVague = count.isEmpty()
                && (match.word(WordClass.VAGUE).isPresent()
                        || match.needed(WordClass.UNIT).endsWith("s"));
        int number = count.map(word -> Lexicon.number(word).orElse(1)).orElse(1);
        String value = isVague ? unit.duration("X") : unit.duration(String.valueOf(number));
        Optional<Story.Anchored> base = base();
        if (base.isEmpty()) {
            return Optional.of(Reckoned.duration(value));
        }
        boolean isAhead = match.has("next", "coming", "following");
        LocalDate here = base.get().date();
        Optional<LocalDate> there =
                isVague ? Optional.empty() : Optional.of(unit.after(here, isAhead ? number : -number));
        TimeInterval days =
                isAhead ? new TimeInterval(Optional.of(here), there) : new TimeInterval(there, Optional.of(here));
        TimePrecision precision = isVague ? TimePrecision.VAGUE : unit.precision();
        return Optional.of(new Reckoned(
                TimeType.DURATION, value, days, precision, base.get().anchor()));
    }

    /** "two days later", "a week ago", "three years earlier". */
    Optional<Reckoned> away() {
        Unit unit = Unit.of(match.needed(WordClass.UNIT)).orElseThrow();
        boolean isAgo = match.has("ago", "now");
        boolean isBack = match.has("ago", "earlier", "before", "previously", "prior");
        Optional<Story.Anchored> base = isAgo ? base(unit) : inStory(unit);
        OptionalInt count = match.word(WordClass.NUMBER).map(Lexicon::number).orElse(OptionalInt.empty());
        if (base.isEmpty()) {
            return Optional.of(Reckoned.unanchored(blank(unit), unit.precision()));
        }
        TimeAnchor anchor = isAgo ? base.get().anchor() : TimeAnchor.NARRATIVE;
        LocalDate here = base.get().date();
        if (count.isEmpty()) {
            TimeInterval days = isBack
                    ? new TimeInterval(Optional.empty(), Optional.of(here))
                    : new TimeInterval(Optional.of(here), Optional.empty());
            return Optional.of(new Reckoned(TimeType.DATE, blank(unit), days, TimePrecision.VAGUE, anchor));
        }
        LocalDate there = unit.after(here, isBack ? -count.getAsInt() : count.getAsInt());
        boolean isByTheDay = unit == Unit.WEEK && !isAgo;
        return Optional.of(unit.isWithinDay() || isByTheDay ? Reckoned.day(there, anchor) : whole(unit, there, anchor));
    }

    /** The calendar's day, week, month, year, decade around a day. */
    private static Reckoned whole(Unit unit, LocalDate day, TimeAnchor anchor) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> Reckoned.day(day, anchor);
            case WEEK, FORTNIGHT -> week(day, anchor);
            case MONTH -> Calendar.month(YearMonth.from(day), anchor);
            case YEAR -> Calendar.year(day.getYear(), anchor);
            case DECADE -> decade(day.getYear(), anchor);
            case CENTURY -> century(day.getYear(), anchor);
        };
    }

    private static Reckoned week(LocalDate day, TimeAnchor anchor) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        String value = String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new Reckoned(
                TimeType.DATE, value, TimeInterval.of(monday, monday.plusDays(6)), TimePrecision.WEEK, anchor);
    }

    private static Reckoned decade(int year, TimeAnchor anchor) {
        int told = year > 0 ? year : 1 - year;
        String value = String.format(Locale.ROOT, year > 0 ? "%03d" : "BC%03d", told / 10);
        return years(Math.floorDiv(year, 10) * 10, 10, value, anchor);
    }

    private static Reckoned century(int year, TimeAnchor anchor) {
        int told = year > 0 ? year : 1 - year;
        String value = String.format(Locale.ROOT, year > 0 ? "%02d" : "BC%02d", told / 100);
        return years(Math.floorDiv(year, 100) * 100 + 1, 100, value, anchor);
    }

    private static Reckoned years(int first, int count, String value, TimeAnchor anchor) {
        TimeInterval days = TimeInterval.of(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
        return new Reckoned(TimeType.DATE, value, days, TimePrecision.DECADE, anchor);
    }

    private LocalDate nearest(LocalDate base, DayOfWeek wanted) {
        if (match.has("last")) {
            return base.with(TemporalAdjusters.previous(wanted));
        }
        if (match.has("next")) {
            return base.with(TemporalAdjusters.next(wanted));
        }
        boolean isAhead = story.isNarrative() || match.has("this") || Tense.at(match) == Tense.FUTURE;
        return base.with(isAhead ? TemporalAdjusters.nextOrSame(wanted) : TemporalAdjusters.previousOrSame(wanted));
    }

    private Reckoned withPart(Reckoned day) {
        return match.word(WordClass.PART)
                .map(part -> day.at(Lexicon.partOfDay(part).orElseThrow()))
                .orElse(day);
    }

    /** What "today" and "last week" are reckoned from. */
    private Optional<Story.Anchored> base() {
        return story.isNarrative() ? story.reference() : story.today();
    }

    private Optional<Story.Anchored> base(Unit unit) {
        return story.isNarrative() ? inStory(unit) : story.today();
    }

    private Optional<Story.Anchored> inStory(Unit unit) {
        boolean isShort = unit.isWithinDay() || unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.FORTNIGHT;
        return isShort ? story.reference() : story.reference(unit);
    }

    private static String blank(Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> NO_DAY;
            case WEEK, FORTNIGHT -> "XXXX-WXX";
            case MONTH -> "XXXX-XX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
        };
    }

    private static DayOfWeek weekday(String word) {
        return Lexicon.weekday(word).orElseThrow();
    }
}
