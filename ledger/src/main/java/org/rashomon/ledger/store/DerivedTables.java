// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The statements on derived tables, and on how far each derivation has come. */
final class DerivedTables {
    /** Rows that a database hands out at a time, where it would else hand out all at once. */
    private static final int ROWS_AT_A_TIME = 1_000;

    private final Dialect dialect;

    DerivedTables(Dialect dialect) {
        this.dialect = dialect;
    }

    static Stage stage(Handle db, Derivation derivation) {
        return db.createQuery("SELECT generation, through FROM derivation WHERE name = ?")
                .bind(0, derivation.name())
                .map((row, context) -> new Stage(row.getLong(1), row.getLong(2)))
                .one();
    }

    void moveOn(Handle db, Derivation derivation, long through) {
        db.execute("UPDATE derivation SET through = ? WHERE name = ?", through, derivation.name());
    }

    void clear(Handle db) {
        for (Table table : Table.values()) {
            db.execute("DELETE FROM " + table.label());
        }
        db.execute("UPDATE derivation SET generation = generation + 1, through = 0");
    }

    void apply(Handle db, Change change) {
        change.removals().forEach(removal -> remove(db, removal));
        new TreeMap<>(change.additions()).forEach((table, rows) -> insert(db, table, rows));
    }

    private void remove(Handle db, Change.Removal removal) {
        Column key = removal.table().key(removal.column());
        db.execute(
                String.format(
                        Locale.ROOT,
                        "DELETE FROM %s WHERE %s",
                        removal.table().label(),
                        dialect.isOneOf(DerivedSchema.quoted(key.name()))),
                values(key, removal.values()));
    }

    private void insert(Handle db, Table table, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Dialect.Addition> additions = dialect.additions(table);
        try (PreparedBatch batch = db.prepareBatch(insertion(table, additions))) {
            for (Row row : rows) {
                bind(batch, table.columns(), row);
                for (int i = 0; i < additions.size(); i++) {
                    batch.bind(
                            table.columns().size() + i, additions.get(i).cell().apply(row));
                }
                batch.add();
            }
            batch.execute();
        }
    }

    private static String insertion(Table table, List<Dialect.Addition> additions) {
        Stream<String> names = Stream.concat(
                table.columns().stream().map(Column::name), additions.stream().map(Dialect.Addition::column));
        Stream<String> marks = Stream.concat(
                table.columns().stream().map(column -> "?"),
                additions.stream().map(each -> "CAST(? AS " + each.type() + ")"));
        return String.format(
                Locale.ROOT,
                "INSERT INTO %s (%s) VALUES (%s)",
                table.label(),
                names.map(DerivedSchema::quoted).collect(Collectors.joining(", ")),
                marks.collect(Collectors.joining(", ")));
    }

    /** A number is bound as one: no database here takes a text for it. */
    private static void bind(PreparedBatch batch, List<Column> columns, Row row) {
        for (int i = 0; i < columns.size(); i++) {
            @Nullable String told = row.cells().get(i).map(Row::storable).orElse(null);
            if (columns.get(i).isNumber()) {
                batch.bind(i, told == null ? null : Long.valueOf(told));
            } else {
                batch.bind(i, told);
            }
        }
    }

    void each(Handle db, Table table, Consumer<Row> taker) {
        db.createQuery(String.format(Locale.ROOT, "SELECT %s FROM %s", names(table), table.label()))
                .setFetchSize(ROWS_AT_A_TIME)
                .map((row, context) -> row(row, table))
                .forEach(taker);
    }

    List<Row> rows(Handle db, Table table, Column key, Collection<String> values) {
        return db.createQuery(String.format(
                        Locale.ROOT,
                        "SELECT %s FROM %s WHERE %s",
                        names(table),
                        table.label(),
                        dialect.isOneOf(DerivedSchema.quoted(key.name()))))
                .bind(0, values(key, values))
                .map((row, context) -> row(row, table))
                .list();
    }

    long count(Handle db, Table table) {
        return db.createQuery("SELECT count(*) FROM " + table.label())
                .mapTo(Long.class)
                .one();
    }

    private Object values(Column key, Collection<String> values) {
        return dialect.values(
                key.kind(),
                values.stream().map(Row::storable).distinct().sorted().toList());
    }

    static String names(Table table) {
        return table.columns().stream()
                .map(Column::name)
                .map(DerivedSchema::quoted)
                .collect(Collectors.joining(", "));
    }

    static Row row(ResultSet row, Table table) throws SQLException {
        return row(row, table.columns().size());
    }

    /** The first {@code columns} cells of a row. */
    static Row row(ResultSet row, int columns) throws SQLException {
        List<Optional<String>> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            cells.add(Optional.ofNullable(row.getString(i)));
        }
        return new Row(cells);
    }
}
