// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A row of a derived table. A cell is told as text; a missing one is empty.
 *
 * @param cells in the order of {@link Table#columns}
 */
public record Row(List<Optional<String>> cells) implements Comparable<Row> {
    private static final Comparator<Optional<String>> CELL = Comparator.comparing(cell -> cell.orElse(""));

    public Row {
        cells = List.copyOf(cells);
    }

    /** Cell by cell; a missing one is first. */
    @Override
    public int compareTo(Row other) {
        int shared = Math.min(cells.size(), other.cells.size());
        for (int i = 0; i < shared; i++) {
            int order = CELL.compare(cells.get(i), other.cells.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(cells.size(), other.cells.size());
    }

    /** The cell at a place that is never empty. */
    public String text(int column) {
        return cells.get(column).orElseThrow();
    }

    /** The number at a place that is never empty. */
    public long number(int column) {
        return Long.parseLong(text(column));
    }

    /** Collects cells in the order of the columns. */
    public static final class Cells {
        private final List<Optional<String>> cells = new ArrayList<>();

        public Cells text(String text) {
            cells.add(Optional.of(storable(text)));
            return this;
        }

        public Cells text(Optional<?> value) {
            cells.add(value.map(present -> storable(present.toString())));
            return this;
        }

        public Cells number(long number) {
            cells.add(Optional.of(Long.toString(number)));
            return this;
        }

        public Row row() {
            return new Row(cells);
        }

        /** Databases end a text at a zero and refuse half a surrogate pair; the journal keeps both, as bytes. */
        private static String storable(String text) {
            String wellFormed = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            return wellFormed.replace('\0', '\uFFFD');
        }
    }
}
