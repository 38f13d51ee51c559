// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.rashomon.model.TimeAnchor;
import org.rashomon.model.TimePrecision;

/**
 * What later time expressions are reckoned from: the day of the report, and the last date that the text told. In a report of news a
 * month is the last one before publication; in a narrative of past years it goes on from the last date told.
 */
final class Story {
    private static final int FURTHEST_AHEAD = 6;

    private final Optional<LocalDate> today;
    private final TimeAnchor todayIs;
    private final boolean isNarrative;
    private Optional<LocalDate> day = Optional.empty();
    private Optional<YearMonth> month = Optional.empty();
    private OptionalInt year = OptionalInt.empty();
    private boolean isLate;

    Story(Optional<LocalDate> today, TimeAnchor todayIs, boolean isNarrative) {
        this.today = today;
        this.todayIs = todayIs;
        this.isNarrative = isNarrative;
    }

    /** A date with what it was reckoned from. */
    record Anchored(LocalDate date, TimeAnchor anchor) {
        Anchored plus(Unit unit, int count) {
            return new Anchored(unit.after(date, count), anchor);
        }
    }

    boolean isNarrative() {
        return isNarrative;
    }

    /** The day of publication, or of the dateline when publication is not told. Not for narratives, whose "today" is in the story. */
    Optional<Anchored> today() {
        return today.map(date -> new Anchored(date, todayIs));
    }

    /** The last day told, else the day of the report; of a narrative nothing but the last day told. */
    Optional<Anchored> reference() {
        Optional<Anchored> told = day.map(date -> new Anchored(date, TimeAnchor.NARRATIVE));
        return isNarrative ? told : told.or(this::today);
    }

    /** The last date told that a unit can be counted from: of a year alone no month can. The day of the report when there is none. */
    Optional<Anchored> reference(Unit unit) {
        Optional<LocalDate> told =
                unit == Unit.MONTH ? lastMonth() : lastMonth().or(this::lastYear);
        Optional<Anchored> narrated = told.map(date -> new Anchored(date, TimeAnchor.NARRATIVE));
        return isNarrative ? narrated : narrated.or(this::today);
    }

    private Optional<LocalDate> lastMonth() {
        return day.or(() -> month.map(last -> last.atDay(1)));
    }

    private Optional<LocalDate> lastYear() {
        return year.isPresent() ? Optional.of(LocalDate.of(year.getAsInt(), 1, 1)) : Optional.empty();
    }

    /** True when the last day told was told to be late in that day, so that "dawn" is the next day's. */
    boolean isLate() {
        return isLate;
    }

    /** The year that a month told without one belongs to, with what tells so. */
    Optional<Anchored> monthWithoutYear(int monthOfYear, int dayOfMonth, Tense tense) {
        if (isNarrative) {
            return inNarrative(monthOfYear).map(date -> new Anchored(date, TimeAnchor.NARRATIVE));
        }
        return today.flatMap(date -> inNews(date, monthOfYear, dayOfMonth, tense))
                .map(date -> new Anchored(date, todayIs));
    }

    private Optional<LocalDate> inNarrative(int monthOfYear) {
        if (month.isPresent()) {
            LocalDate last = month.get().atDay(1);
            int ahead = Math.floorMod(monthOfYear - last.getMonthValue(), 12);
            return Optional.of(last.plusMonths(ahead <= FURTHEST_AHEAD ? ahead : ahead - 12));
        }
        return year.isPresent() ? Optional.of(LocalDate.of(year.getAsInt(), monthOfYear, 1)) : Optional.empty();
    }

    private static Optional<LocalDate> inNews(LocalDate today, int monthOfYear, int dayOfMonth, Tense tense) {
        try {
            LocalDate thisYear = LocalDate.of(today.getYear(), monthOfYear, 1);
            LocalDate told = YearMonth.from(thisYear)
                    .atDay(Math.min(dayOfMonth, YearMonth.from(thisYear).lengthOfMonth()));
            if (tense == Tense.FUTURE) {
                return Optional.of(told.isBefore(today.withDayOfMonth(1)) ? thisYear.plusYears(1) : thisYear);
            }
            return Optional.of(told.isAfter(today) ? thisYear.minusYears(1) : thisYear);
        } catch (DateTimeException outOfRange) {
            return Optional.empty();
        }
    }

    /** Remembers a date told. */
    void tell(Reckoned told, boolean late) {
        if (told.interval().from().isEmpty() || told.interval().to().isEmpty()) {
            return;
        }
        LocalDate from = told.interval().from().get();
        LocalDate to = told.interval().to().get();
        if (from.equals(to)
                || (told.precision() == TimePrecision.DAY && from.plusDays(10).isAfter(to))) {
            day = Optional.of(to);
            isLate = late;
            tellMonth(YearMonth.from(to));
        } else if (told.precision() == TimePrecision.MONTH) {
            forgetDay(YearMonth.from(from).equals(YearMonth.from(day.orElse(LocalDate.MIN))));
            tellMonth(YearMonth.from(from));
        } else if (told.precision() == TimePrecision.YEAR) {
            boolean isSameYear = year.isPresent() && year.getAsInt() == from.getYear();
            forgetDay(isSameYear);
            month = isSameYear ? month : Optional.empty();
            year = OptionalInt.of(from.getYear());
        }
    }

    private void tellMonth(YearMonth told) {
        month = Optional.of(told);
        year = OptionalInt.of(told.getYear());
    }

    private void forgetDay(boolean isStillNear) {
        if (!isStillNear && isNarrative) {
            day = Optional.empty();
        }
    }
}
