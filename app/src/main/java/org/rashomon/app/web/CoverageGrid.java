// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.ledger.query.ReadingTally;

/**
 * What was read, outlet by outlet on the timeline's scale: where a row is empty nothing was read, which is not that nothing was told.
 *
 * @param rows outlets, most reports first, the last one for all others where they are many
 */
public record CoverageGrid(List<Row> rows) {
    private static final int ROWS_MOST = 8;
    private static final int LEVELS = 4;

    /** One report alone is not much, wherever it is the most there was. */
    private static final int MOST_LEAST = 6;

    public CoverageGrid {
        rows = List.copyOf(rows);
    }

    /**
     * An outlet.
     *
     * @param outlet its name
     * @param href the list of what it tells of; empty for several outlets
     * @param counts "12 reports, 1 failed"
     * @param told "tells of 5 of these"; empty for several outlets
     * @param cells columns in which it published something that was read
     */
    public record Row(String outlet, String href, String counts, String told, List<Cell> cells) {}

    /** A column in which something was read; the more the higher the level, from 1 to 4. */
    public record Cell(int x, int width, int level, boolean failed, String label) {
        /** For the style sheet. */
        public String classes() {
            return "cell level" + level + (failed ? " failed" : "");
        }
    }

    static CoverageGrid of(Coverage coverage, Views views, TimeScale scale, FilterQuery query) {
        Map<String, String> rowOf = new HashMap<>();
        SortedMap<Integer, String> names = new TreeMap<>();
        Map<String, ReadingTally.Counts> counts = new HashMap<>();
        int outlets = coverage.outlets().size();
        String others = (outlets - ROWS_MOST + 1) + " other outlets";
        for (Coverage.OutletCount outlet : coverage.outlets()) {
            boolean own = outlets <= ROWS_MOST || names.size() < ROWS_MOST - 1;
            String row = own ? outlet.outlet() : others;
            if (!counts.containsKey(row)) {
                names.put(names.size(), row);
            }
            rowOf.put(outlet.outlet(), row);
            counts.merge(row, outlet.counts(), ReadingTally.Counts::and);
        }
        Map<String, SortedMap<Integer, ReadingTally.Counts>> cells = new HashMap<>();
        for (ReadingTally tally : coverage.days()) {
            String row = rowOf.getOrDefault(Coverage.outlet(tally), others);
            tally.published()
                    .map(scale::column)
                    .filter(column -> column >= 0 && column < scale.columns())
                    .ifPresent(column -> cells.computeIfAbsent(row, absent -> new TreeMap<>())
                            .merge(column, tally.counts(), ReadingTally.Counts::and));
        }
        long most = cells.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToLong(ReadingTally.Counts::reports)
                .max()
                .orElse(1);
        Map<String, Long> told = new HashMap<>();
        views.outlets().forEach(tally -> told.put(VisibleText.of(tally.value()), tally.count()));
        List<Row> rows = new ArrayList<>();
        for (String name : names.values()) {
            boolean several = name.equals(others) || name.equals(Coverage.NO_OUTLET);
            rows.add(new Row(
                    name,
                    several ? "" : query.href(Map.of("outlet", name)),
                    counted(counts.get(name)),
                    several ? "" : "tells of " + told.getOrDefault(name, 0L) + " of these",
                    cells(name, cells.getOrDefault(name, new TreeMap<>()), most, scale)));
        }
        return new CoverageGrid(rows);
    }

    private static List<Cell> cells(
            String outlet, SortedMap<Integer, ReadingTally.Counts> columns, long most, TimeScale scale) {
        List<Cell> cells = new ArrayList<>();
        columns.forEach((column, counts) -> cells.add(new Cell(
                scale.x(column),
                scale.width(column),
                level(counts.reports(), most),
                counts.failed() > 0,
                outlet + ", " + scale.label(column) + ": " + counted(counts))));
        return cells;
    }

    private static String counted(ReadingTally.Counts counts) {
        return Words.count(counts.reports(), "report")
                + (counts.failed() > 0 ? ", " + counts.failed() + " failed" : "")
                + (counts.cut() > 0 ? ", " + counts.cut() + " cut" : "");
    }

    private static int level(long reports, long most) {
        double share = Math.log1p(reports) / Math.log1p(Math.max(MOST_LEAST, most));
        return (int) Math.clamp(Math.ceil(LEVELS * share), 1, LEVELS);
    }
}
