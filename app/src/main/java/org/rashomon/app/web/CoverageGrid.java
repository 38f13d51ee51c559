// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.app.holdings.Coverage;
import org.rashomon.app.holdings.FilterQuery;
import org.rashomon.app.holdings.Views;
import org.rashomon.app.words.Words;
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
    public record Row(String outlet, String href, String counts, String told, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A column in which something was read; the more the higher the level, from 1 to 4. */
    public record Cell(int x, int width, int level, boolean failed, String label) {
        /** For the style sheet. */
        public String classes() {
            return "cell level" + level + (failed ? " failed" : "");
        }
    }

    /** What one row counts: in all, and by column of the scale. */
    private record Draft(String label, ReadingTally.Counts all, SortedMap<Integer, ReadingTally.Counts> columns) {
        Draft and(ReadingTally.Counts more) {
            return new Draft(label, all.and(more), columns);
        }
    }

    /** The row of all outlets that have none of their own; no outlet's name is blank. */
    private static final String OTHERS = " ";

    static CoverageGrid of(Coverage coverage, Views views, TimeScale scale, FilterQuery query) {
        Map<String, Long> told = new HashMap<>();
        views.outlets().forEach(tally -> told.put(tally.value(), tally.count()));
        Map<String, Draft> drafts = drafts(coverage, scale);
        long most = drafts.values().stream()
                .flatMap(draft -> draft.columns().values().stream())
                .mapToLong(ReadingTally.Counts::reports)
                .max()
                .orElse(1);
        List<Row> rows = new ArrayList<>();
        drafts.forEach((name, draft) -> {
            boolean isOne = !name.isBlank();
            rows.add(new Row(
                    draft.label(),
                    isOne ? query.href(Map.of("outlet", name)) : "",
                    counted(draft.all()),
                    isOne ? "tells of " + told.getOrDefault(name, 0L) + " of these" : "",
                    cells(draft, most, scale)));
        });
        return new CoverageGrid(rows);
    }

    /** The outlets of most reports by their names, and all others together. */
    private static Map<String, Draft> drafts(Coverage coverage, TimeScale scale) {
        int outlets = coverage.outlets().size();
        int own = outlets <= ROWS_MOST ? outlets : ROWS_MOST - 1;
        Map<String, Draft> byRow = new LinkedHashMap<>();
        Map<String, String> rowOf = new HashMap<>();
        for (Coverage.OutletCount outlet : coverage.outlets()) {
            boolean isOne = rowOf.size() < own;
            String row = isOne ? outlet.name() : OTHERS;
            String label = isOne ? outlet.label() : (outlets - own) + " other outlets";
            rowOf.put(outlet.name(), row);
            byRow.merge(row, new Draft(label, outlet.counts(), new TreeMap<>()), (one, other) -> one.and(other.all()));
        }
        for (ReadingTally tally : coverage.days()) {
            String row = rowOf.getOrDefault(Coverage.outlet(tally), OTHERS);
            tally.published()
                    .map(scale::column)
                    .filter(column -> column >= 0 && column < scale.columns())
                    .ifPresent(column -> byRow.computeIfPresent(row, (name, draft) -> {
                        draft.columns().merge(column, tally.counts(), ReadingTally.Counts::and);
                        return draft;
                    }));
        }
        return byRow;
    }

    private static List<Cell> cells(Draft draft, long most, TimeScale scale) {
        List<Cell> cells = new ArrayList<>();
        draft.columns()
                .forEach((column, counts) -> cells.add(new Cell(
                        scale.x(column),
                        scale.width(column),
                        level(counts.reports(), most),
                        counts.failed() > 0,
                        draft.label() + ", " + scale.label(column) + ": " + counted(counts))));
        return cells;
    }

    private static String counted(ReadingTally.Counts counts) {
        return Words.count(counts.reports(), "report")
                + (counts.failed() > 0 ? ", " + counts.failed() + " failed" : "")
                + (counts.cut() > 0 ? ", " + counts.cut() + " cut" : "");
    }

    private static int level(long reports, long most) {
        double share = Math.log1p((double) reports) / Math.log1p((double) Math.max(MOST_LEAST, most));
        return (int) Math.clamp(Math.ceil(LEVELS * share), 1, LEVELS);
    }
}
