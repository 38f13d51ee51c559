// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.app.words.Words;

/**
 * Time in columns of equal width.
 *
 * @param unit what a column stands for
 * @param start the first day of the first column
 * @param columns how many
 */
public record TimeScale(Unit unit, LocalDate start, int columns) {
    /** Of a drawing. */
    public static final int WIDTH = 1000;

    private static final int TICKS = 5;
    private static final int DAYS_MOST = 120;
    private static final int WEEKS_MOST = 120;
    private static final int MONTHS_MOST = 180;
    private static final int YEARS_MOST = 200;

    /** What a column stands for. */
    public enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR;

        LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        private ChronoUnit length() {
            return switch (this) {
                case DAY -> ChronoUnit.DAYS;
                case WEEK -> ChronoUnit.WEEKS;
                case MONTH -> ChronoUnit.MONTHS;
                case YEAR -> ChronoUnit.YEARS;
            };
        }
    }

    /** The finest that has room for all days from the first to the last; the last years of more than there is room for. */
    static TimeScale over(LocalDate first, LocalDate last) {
        Unit unit = ChronoUnit.DAYS.between(first, last) < DAYS_MOST
                ? Unit.DAY
                : ChronoUnit.WEEKS.between(first, last) < WEEKS_MOST
                        ? Unit.WEEK
                        : ChronoUnit.MONTHS.between(first, last) < MONTHS_MOST ? Unit.MONTH : Unit.YEAR;
        LocalDate end = unit.start(last);
        LocalDate start = unit.start(first);
        if (unit == Unit.YEAR && start.plusYears(YEARS_MOST).isBefore(end)) {
            start = end.minusYears(YEARS_MOST);
        }
        return new TimeScale(unit, start, Math.toIntExact(unit.length().between(start, end)) + 1);
    }

    /** In which column a day stands: less than 0 or {@link #columns} and more where it is off the scale. */
    int column(LocalDate day) {
        return Math.toIntExact(unit.length().between(start, unit.start(day)));
    }

    LocalDate begin(int column) {
        return start.plus(column, unit.length());
    }

    LocalDate end(int column) {
        return begin(column + 1).minusDays(1);
    }

    /** Where a day begins, whatever a column stands for. */
    int at(LocalDate day) {
        long days = ChronoUnit.DAYS.between(start, begin(columns));
        return (int) (ChronoUnit.DAYS.between(start, day) * WIDTH / days);
    }

    int x(int column) {
        return (int) Math.round((double) column * WIDTH / columns);
    }

    /** How wide a column is drawn, with a little room to the next. */
    int width(int column) {
        int width = x(column + 1) - x(column);
        return width > 3 ? width - 1 : Math.max(1, width);
    }

    /** "24 Feb 2026", "23 Feb – 1 Mar 2026", "Feb 2026", "2026". */
    String label(int column) {
        return switch (unit) {
            case DAY -> Words.of(begin(column));
            case WEEK -> Words.between(begin(column), end(column));
            case MONTH -> Words.monthOf(begin(column));
            case YEAR -> Integer.toString(begin(column).getYear());
        };
    }

    /** A mark of the scale. */
    public record Tick(int x, String label, String anchor) {}

    List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        int steps = Math.min(TICKS, columns);
        for (int step = 0; step < steps; step++) {
            int column = steps == 1 ? 0 : (columns - 1) * step / (steps - 1);
            boolean last = step == steps - 1 && step > 0;
            String anchor = step == 0 ? "start" : last ? "end" : "middle";
            int x = step == 0 ? 0 : last ? WIDTH : x(column) + width(column) / 2;
            String label = unit == Unit.WEEK ? Words.of(begin(column)) : label(column);
            ticks.add(new Tick(x, label, anchor));
        }
        return ticks;
    }
}
