// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.rashomon.model.ByteContent;

/** The journal's statements. */
final class JournalTable {
    private static final String COLUMNS = "sequence, recorded_at, author, operation, payload, reason, hash";
    private static final String LINES = "SELECT " + COLUMNS + " FROM journal WHERE ";

    private final Dialect dialect;

    JournalTable(Dialect dialect) {
        this.dialect = dialect;
    }

    long last(Handle db) {
        return db.createQuery("SELECT coalesce(max(sequence), 0) FROM journal")
                .mapTo(Long.class)
                .one();
    }

    List<JournalLine> after(Handle db, long sequence, int most) {
        return db.createQuery(LINES + "sequence > ? ORDER BY sequence LIMIT ?")
                .bind(0, sequence)
                .bind(1, most)
                .map((row, context) -> line(row))
                .list();
    }

    List<JournalLine> numbered(Handle db, Collection<Long> sequences) {
        List<String> numbers = sequences.stream().map(String::valueOf).toList();
        return db.createQuery(LINES + dialect.isOneOf("sequence") + " ORDER BY sequence")
                .bind(0, dialect.values(Column.Kind.NUMBER, numbers))
                .map((row, context) -> line(row))
                .list();
    }

    void insert(Handle db, JournalLine line) {
        db.createUpdate("INSERT INTO journal (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?)")
                .bind(0, line.sequence())
                .bind(1, line.note().recordedAt())
                .bind(2, line.note().author())
                .bind(3, line.operation())
                .bind(4, line.payload().toArray())
                .bind(5, line.note().reason())
                .bind(6, line.hash())
                .execute();
    }

    private static JournalLine line(ResultSet row) throws SQLException {
        return new JournalLine(
                row.getLong("sequence"),
                new JournalLine.Note(row.getString("author"), row.getString("recorded_at"), row.getString("reason")),
                row.getString("operation"),
                ByteContent.of(row.getBytes("payload")),
                row.getString("hash"));
    }
}
