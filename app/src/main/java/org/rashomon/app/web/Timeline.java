// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.rashomon.app.holdings.Coverage;
import org.rashomon.app.holdings.FilterQuery;
import org.rashomon.app.holdings.Views;
import org.rashomon.app.words.Words;
import org.rashomon.ledger.query.DayTally;
import org.rashomon.ledger.query.IncidentSummary;
import org.rashomon.ledger.query.Tally;
import org.rashomon.model.TimeInterval;

/**
 * When incidents are told to have been, and below it when reports that tell of them were published, on one scale. Few are drawn as bars, one
 * each; many as piles.
 *
 * @param bars one for each incident, as long as the days told; empty where they are too many
 * @param piles how many were, or may have been, in each column; empty where bars are drawn
 * @param published how many of them are told of in reports of each column
 * @param scale the marks of both
 * @param leftOut "3 undated, 2 begun before 1 Jan 2025"; empty when all are drawn
 */
public record Timeline(
        List<Bar> bars, List<Pile> piles, List<Pile> published, List<TimeScale.Tick> scale, String leftOut) {
    /** So many are drawn one by one. */
    static final int BARS_MOST = 60;

    /** Of the drawing of piles. */
    public static final int PILE_HEIGHT = 72;

    /** Of a lane of bars. */
    public static final int LANE = 22;

    static final Timeline NOTHING = new Timeline(List.of(), List.of(), List.of(), List.of(), "");

    public Timeline {
        bars = List.copyOf(bars);
        piles = List.copyOf(piles);
        published = List.copyOf(published);
        scale = List.copyOf(scale);
    }

    /** An incident's days. */
    public record Bar(int x, int lane, int width, String href, String label, Look look) {}

    /** How a bar is drawn: filled where accounts part, broken where its first or last day is not told. */
    public record Look(boolean parted, boolean open) {
        /** For the style sheet. */
        public String classes() {
            return "bar" + (parted ? " parted" : "") + (open ? " open" : "");
        }
    }

    /**
     * A column of the scale.
     *
     * @param heights of its parts
     * @param label in words
     * @param href the list of those that may be in it
     */
    public record Pile(int x, int width, Heights heights, String label, String href) {}

    /** Of the parts of a pile, from the bottom up: parted and sure to be in it, sure to be in it, possibly in it. */
    public record Heights(int parted, int sure, int possible) {}

    /** How many lanes of bars there are. */
    public int lanes() {
        return bars.stream().mapToInt(Bar::lane).max().orElse(-1) + 1;
    }

    public boolean isEmpty() {
        return bars.isEmpty() && piles.isEmpty();
    }

    /** Of a set of incidents on a scale; {@code drawn} are all of them where they are few. */
    static Timeline of(Views views, List<IncidentSummary> drawn, TimeScale scale, FilterQuery query) {
        return new Timeline(
                drawn.isEmpty() ? List.of() : Bars.of(drawn, scale),
                drawn.isEmpty() ? piles(views.days(), scale, query) : List.of(),
                published(views.published(), scale),
                scale.ticks(),
                leftOut(drawn.isEmpty() ? views.days() : toldDays(views.days()), scale));
    }

    /** As bars are drawn: what is open to one side stands at the day that is told. */
    private static List<DayTally> toldDays(List<DayTally> days) {
        return days.stream()
                .map(tally -> new DayTally(
                        new TimeInterval(
                                tally.days().from().or(() -> tally.days().to()),
                                tally.days().to().or(() -> tally.days().from())),
                        tally.incidents(),
                        tally.parted()))
                .toList();
    }

    /** The scale of a set of incidents and of what was read; empty where nothing has a date. */
    static Optional<TimeScale> scale(Views views, Coverage coverage, TimeInterval asked) {
        List<LocalDate> days = new ArrayList<>(trimmed(views.days()));
        views.published().forEach(tally -> days.add(LocalDate.parse(tally.value())));
        if (days.isEmpty()) {
            coverage.firstPublished().ifPresent(days::add);
            coverage.lastPublished().ifPresent(days::add);
        }
        Optional<LocalDate> first = days.stream().min(LocalDate::compareTo).map(day -> later(day, asked.from()));
        Optional<LocalDate> last = days.stream().max(LocalDate::compareTo).map(day -> earlier(day, asked.to()));
        return first.flatMap(from -> last.map(to -> TimeScale.over(from, to.isBefore(from) ? from : to)));
    }

    private static LocalDate later(LocalDate day, Optional<LocalDate> bound) {
        return bound.filter(day::isBefore).orElse(day);
    }

    private static LocalDate earlier(LocalDate day, Optional<LocalDate> bound) {
        return bound.filter(day::isAfter).orElse(day);
    }

    /** The first and the last day without the few that lie so far off that most of the scale would be empty. */
    private static List<LocalDate> trimmed(List<DayTally> tallies) {
        List<DayTally> bounded =
                tallies.stream().filter(tally -> isBounded(tally.days())).toList();
        if (bounded.isEmpty()) {
            return List.of();
        }
        List<LocalDate> firsts = new ArrayList<>();
        List<LocalDate> lasts = new ArrayList<>();
        for (DayTally tally : bounded) {
            // A crowd tells no more about the ends than some of it.
            int weight = (int) Math.min(20, tally.incidents());
            for (int i = 0; i < weight; i++) {
                firsts.add(tally.days().from().orElseThrow());
                lasts.add(tally.days().to().orElseThrow());
            }
        }
        firsts.sort(null);
        lasts.sort(null);
        int off = firsts.size() / 20;
        LocalDate first = firsts.getFirst();
        LocalDate last = lasts.getLast();
        LocalDate mostFirst = firsts.get(off);
        LocalDate mostLast = lasts.get(lasts.size() - 1 - off);
        boolean isFar =
                last.toEpochDay() - first.toEpochDay() > 2 * (mostLast.toEpochDay() - mostFirst.toEpochDay()) + 14;
        return isFar ? List.of(mostFirst, mostLast) : List.of(first, last);
    }

    static boolean isBounded(TimeInterval interval) {
        return interval.from().isPresent() && interval.to().isPresent();
    }

    private static List<Pile> piles(List<DayTally> days, TimeScale scale, FilterQuery query) {
        long[] parted = new long[scale.columns()];
        long[] sure = new long[scale.columns()];
        long[] possible = new long[scale.columns()];
        for (DayTally tally : days) {
            if (!tally.days().isUnknown()) {
                int first = tally.days().from().map(scale::column).orElse(0);
                int last = tally.days().to().map(scale::column).orElse(scale.columns() - 1);
                for (int column = Math.max(0, first); column <= Math.min(last, scale.columns() - 1); column++) {
                    if (isBounded(tally.days()) && first == last) {
                        parted[column] += tally.parted();
                        sure[column] += tally.incidents() - tally.parted();
                    } else {
                        possible[column] += tally.incidents();
                    }
                }
            }
        }
        long most = IntStream.range(0, scale.columns())
                .mapToLong(column -> parted[column] + sure[column] + possible[column])
                .max()
                .orElse(1);
        return IntStream.range(0, scale.columns())
                .filter(column -> parted[column] + sure[column] + possible[column] > 0)
                .mapToObj(column -> new Pile(
                        scale.x(column),
                        scale.width(column),
                        new Heights(
                                height(parted[column], most),
                                height(sure[column], most),
                                height(possible[column], most)),
                        scale.label(column) + ": " + Words.count(parted[column] + sure[column], "incident")
                                + (parted[column] > 0 ? ", in " + parted[column] + " accounts part" : "")
                                + (possible[column] > 0 ? "; " + possible[column] + " more may have been then" : ""),
                        between(scale, column, query)))
                .toList();
    }

    private static List<Pile> published(List<Tally> published, TimeScale scale) {
        long[] told = new long[scale.columns()];
        for (Tally tally : published) {
            int column = scale.column(LocalDate.parse(tally.value()));
            if (column >= 0 && column < told.length) {
                told[column] += tally.count();
            }
        }
        long most = IntStream.range(0, told.length)
                .mapToLong(column -> told[column])
                .max()
                .orElse(1);
        return IntStream.range(0, told.length)
                .filter(column -> told[column] > 0)
                .mapToObj(column -> new Pile(
                        scale.x(column),
                        scale.width(column),
                        new Heights(0, height(told[column], most) / 2, 0),
                        scale.label(column) + ": reports tell of " + Words.count(told[column], "incident"),
                        ""))
                .toList();
    }

    private static int height(long count, long most) {
        return count == 0 ? 0 : (int) Math.max(1, count * PILE_HEIGHT / Math.max(1, most));
    }

    private static String between(TimeScale scale, int column, FilterQuery query) {
        return query.href(Map.of(
                "from", scale.begin(column).toString(), "to", scale.end(column).toString()));
    }

    private static String leftOut(List<DayTally> days, TimeScale scale) {
        List<String> parts = new ArrayList<>();
        add(parts, count(days, TimeInterval::isUnknown), "undated");
        add(
                parts,
                count(days, interval -> !interval.isUnknown() && !isBounded(interval)),
                "without a first or a last day");
        add(
                parts,
                count(
                        days,
                        interval -> isBounded(interval)
                                && interval.to().orElseThrow().isBefore(scale.start())),
                "before " + Words.of(scale.start()));
        add(
                parts,
                count(
                        days,
                        interval -> isBounded(interval)
                                && interval.from().orElseThrow().isAfter(scale.end(scale.columns() - 1))),
                "after " + Words.of(scale.end(scale.columns() - 1)));
        return String.join(", ", parts);
    }

    private static long count(List<DayTally> days, Predicate<TimeInterval> which) {
        return days.stream()
                .filter(tally -> which.test(tally.days()))
                .mapToLong(DayTally::incidents)
                .sum();
    }

    private static void add(List<String> parts, long count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }
}
