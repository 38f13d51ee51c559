// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is done to derived tables in one transaction: first rows go, then rows come.
 *
 * @param removals which go
 * @param additions which come, by table
 */
public record Change(List<Removal> removals, Map<Table, List<Row>> additions) {
    /**
     * All rows of a table that have one of {@code values} in a column.
     *
     * @param column one of the table's {@link Table#keys}
     */
    public record Removal(Table table, String column, Set<String> values) {
        public Removal {
            table.key(column);
            values = Set.copyOf(values);
        }
    }

    public Change {
        removals = List.copyOf(removals);
        additions = Map.copyOf(additions);
    }

    /** Nothing is done. */
    public static Change none() {
        return new Change(List.of(), Map.of());
    }

    /** Collects a change. */
    public static final class Builder {
        private final List<Removal> removals = new ArrayList<>();
        private final Map<Table, List<Row>> additions = new EnumMap<>(Table.class);

        public Builder remove(Table table, String column, Collection<String> values) {
            if (!values.isEmpty()) {
                removals.add(new Removal(table, column, new TreeSet<>(values)));
            }
            return this;
        }

        public Builder add(Table table, Row row) {
            additions.computeIfAbsent(table, absent -> new ArrayList<>()).add(row);
            return this;
        }

        public Builder add(Change more) {
            removals.addAll(more.removals);
            more.additions.forEach((table, rows) -> additions
                    .computeIfAbsent(table, absent -> new ArrayList<>())
                    .addAll(rows));
            return this;
        }

        public Change change() {
            return new Change(removals, additions);
        }
    }
}
