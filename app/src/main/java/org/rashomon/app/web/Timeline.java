// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rashomon.model.Incident;
import org.rashomon.model.TimeInterval;

/**
 * Incidents over time, an interval drawn as long as it is told. The drawing shows the latest stretch; what lies before or is not
 * dated is counted.
 *
 * @param bars drawn, earliest first
 * @param ticks of the scale
 * @param height of the drawing, in the units of its width of {@link #WIDTH}
 * @param leftOut "3 undated, 2 before 1 Jan 2025"; empty when all are drawn
 */
public record Timeline(List<Bar> bars, List<Tick> ticks, int height, String leftOut) {
    /** Of the drawing. */
    public static final int WIDTH = 1000;

    private static final int LANE = 14;
    private static final int SCALE = 22;
    private static final int LANES_MOST = 12;
    private static final int BAR_LEAST = 8;
    private static final int GAP = 4;
    private static final int TICKS = 5;
    private static final long DAYS_MOST = 400;
    private static final Timeline NOTHING = new Timeline(List.of(), List.of(), 0, "");

    public Timeline {
        bars = List.copyOf(bars);
        ticks = List.copyOf(ticks);
    }

    /** An incident's days. */
    public record Bar(int x, int y, int width, String href, String label, Look look) {}

    /** How a bar is drawn: filled where accounts part, broken where its first or last day is not told. */
    public record Look(boolean parted, boolean open) {
        /** For the style sheet. */
        public String classes() {
            return "bar" + (parted ? " parted" : "") + (open ? " open" : "");
        }
    }

    /** A day of the scale. */
    public record Tick(int x, String label, String anchor) {}

    static Timeline of(List<Incident> incidents) {
        List<Incident> dated = incidents.stream()
                .filter(incident -> !incident.outline().interval().isUnknown())
                .sorted(Comparator.comparing(Timeline::first).thenComparing(Incident::id))
                .toList();
        if (dated.size() < 2) {
            return NOTHING;
        }
        LocalDate end = dated.stream()
                .map(Timeline::last)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate floor = end.minusDays(DAYS_MOST);
        List<Incident> drawn = dated.stream()
                .filter(incident -> !first(incident).isBefore(floor))
                .toList();
        if (drawn.size() < 2) {
            return NOTHING;
        }
        return new Drawing(first(drawn.getFirst()), end)
                .draw(drawn, leftOut(incidents.size() - dated.size(), dated.size() - drawn.size(), floor));
    }

    private static String leftOut(int undated, int before, LocalDate floor) {
        List<String> parts = new ArrayList<>();
        if (undated > 0) {
            parts.add(undated + " undated");
        }
        if (before > 0) {
            parts.add(before + " begun before " + Words.of(floor));
        }
        return String.join(", ", parts);
    }

    private static boolean isBounded(TimeInterval interval) {
        return interval.from().isPresent() && interval.to().isPresent();
    }

    private static LocalDate first(Incident incident) {
        TimeInterval told = incident.outline().interval();
        return told.from().or(told::to).orElseThrow();
    }

    private static LocalDate last(Incident incident) {
        TimeInterval told = incident.outline().interval();
        return told.to().or(told::from).orElseThrow();
    }

    /** Puts bars into as few lanes as keep them apart. */
    private static final class Drawing {
        private final LocalDate start;
        private final long days;
        private final List<Integer> laneEnds = new ArrayList<>();

        Drawing(LocalDate start, LocalDate end) {
            this.start = start;
            this.days = Math.max(1, ChronoUnit.DAYS.between(start, end) + 1);
        }

        Timeline draw(List<Incident> drawn, String leftOut) {
            List<Bar> bars = drawn.stream().map(this::bar).toList();
            int lanes = Math.max(1, laneEnds.size());
            return new Timeline(bars, ticks(), SCALE + lanes * LANE, leftOut);
        }

        private Bar bar(Incident incident) {
            int x = x(first(incident));
            int width = Math.max(BAR_LEAST, x(last(incident).plusDays(1)) - x);
            int left = Math.min(x, WIDTH - width);
            return new Bar(
                    left,
                    SCALE + lane(left, left + width) * LANE,
                    width,
                    Links.incident(incident.id()),
                    IncidentTitle.of(incident) + ", "
                            + Words.of(incident.outline().interval()),
                    new Look(
                            !Partings.of(incident).isEmpty(),
                            !isBounded(incident.outline().interval())));
        }

        private int lane(int left, int right) {
            for (int lane = 0; lane < laneEnds.size(); lane++) {
                if (laneEnds.get(lane) + GAP <= left) {
                    laneEnds.set(lane, right);
                    return lane;
                }
            }
            if (laneEnds.size() < LANES_MOST) {
                laneEnds.add(right);
            }
            return laneEnds.size() - 1;
        }

        private int x(LocalDate day) {
            return (int) (ChronoUnit.DAYS.between(start, day) * WIDTH / days);
        }

        private List<Tick> ticks() {
            List<Tick> ticks = new ArrayList<>();
            long steps = Math.min(TICKS, days);
            for (int step = 0; step <= steps; step++) {
                LocalDate day = start.plusDays((days - 1) * step / steps);
                String anchor = step == 0 ? "start" : step == steps ? "end" : "middle";
                int x = step == steps ? WIDTH : x(day);
                if (ticks.isEmpty() || !ticks.getLast().label().equals(Words.of(day))) {
                    ticks.add(new Tick(x, Words.of(day), anchor));
                }
            }
            return ticks;
        }
    }
}
