// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements that make the derived tables, from {@link Table}. */
final class DerivedSchema {
    /**
     * Raised when derived tables change their form; those of an older version are made again from the journal, which never changes its.
     * The journal itself is version 1.
     */
    static final int VERSION = 6;

    private DerivedSchema() {}

    /**
     * All tables, their indexes, and the derivations at their beginning.
     *
     * @param ending what stands after each table's columns
     */
    static List<String> statements(Dialect dialect, String ending) {
        List<String> statements = new ArrayList<>();
        for (Table table : Table.values()) {
            statements.add(table(table, dialect, ending));
            table.indexes().forEach(columns -> statements.add(index(table, columns)));
        }
        statements.add(String.format(
                Locale.ROOT,
                "CREATE TABLE derivation (name %1$s PRIMARY KEY, generation %2$s NOT NULL, through %2$s NOT NULL)%3$s",
                dialect.type(Column.Kind.TEXT),
                dialect.type(Column.Kind.NUMBER),
                ending));
        for (Derivation derivation : Derivation.values()) {
            statements.add("INSERT INTO derivation VALUES ('" + derivation.name() + "', 0, 0)");
        }
        return statements;
    }

    private static String table(Table table, Dialect dialect, String ending) {
        Stream<String> told = table.columns().stream().map(column -> column(column, dialect));
        Stream<String> added =
                dialect.additions(table).stream().map(each -> quoted(each.column()) + " " + each.type() + " NOT NULL");
        return String.format(
                Locale.ROOT,
                "CREATE TABLE %s (%s)%s",
                table.label(),
                Stream.concat(told, added).collect(Collectors.joining(", ")),
                ending);
    }

    private static String column(Column column, Dialect dialect) {
        return quoted(column.name()) + " " + dialect.type(column.kind()) + (column.optional() ? "" : " NOT NULL");
    }

    private static String index(Table table, List<String> columns) {
        return String.format(
                Locale.ROOT,
                "CREATE INDEX %1$s_by_%2$s ON %1$s (%3$s)",
                table.label(),
                columns.getFirst(),
                columns.stream().map(DerivedSchema::quoted).collect(Collectors.joining(", ")));
    }

    static String quoted(String column) {
        return '"' + column + '"';
    }
}
