// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.rashomon.model.RashomonException;

/** As PostgreSQL says it. */
final class PostgresDialect implements Dialect {
    /** "Rash": tells our advisory locks from those of other programs in the same database. */
    static final int LOCKS = 0x52617368;

    @Override
    public String type(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> "text COLLATE \"C\"";
            case NUMBER -> "bigint";
        };
    }

    @Override
    public String isOneOf(String column) {
        return column + " = ANY (?)";
    }

    @Override
    public Object values(Column.Kind kind, Collection<String> values) {
        return switch (kind) {
            case TEXT -> values.toArray(String[]::new);
            case NUMBER -> values.stream().map(Long::valueOf).toArray(Long[]::new);
        };
    }

    @Override
    public String joined(String column) {
        return "string_agg(CAST(" + column + " AS text), ',')";
    }

    @Override
    public List<Addition> additions(Table table) {
        return table == Table.CLAIM_TEXT || table == Table.INCIDENT_TEXT
                ? List.of(new Addition(
                        "words",
                        "tsvector",
                        row -> SearchTerms.vector(row.cells().getLast().orElse(""))))
                : List.of();
    }

    @Override
    public String prefixes(List<String> words) {
        return SearchTerms.prefixes(words);
    }

    @Override
    public String incidentsWithWords() {
        return "SELECT incident FROM incident_text WHERE words @@ CAST(? AS tsquery)";
    }

    /** Whoever waited sees what the one before wrote: at "read committed" every statement looks anew. */
    @Override
    public void lock(Handle db) {
        db.execute("SELECT pg_advisory_xact_lock(?, CAST(CAST('journal' AS regclass) AS oid)::int)", LOCKS);
    }

    @Override
    public RashomonException explained(String where, Throwable thrown) {
        return PostgresFaults.explained(where, thrown);
    }
}
