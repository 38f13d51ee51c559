// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.rashomon.model.ByteContent;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;
import org.sqlite.SQLiteConfig;

/**
 * A ledger in one SQLite file: write-ahead log, {@code synchronous=FULL}, so that a line appended is on the disk. Several processes may
 * open the file; their transactions wait for each other.
 */
public final class SqliteStore implements LedgerStore {
    private static final int BUSY_MILLIS = 30_000;

    private final String where;
    private final Connection connection;
    private final Handle handle;

    private SqliteStore(String where, Connection connection, Handle handle) {
        this.where = where;
        this.connection = connection;
        this.handle = handle;
    }

    /**
     * Opens the ledger in {@code file}, which is made when it is not there.
     *
     * @throws RashomonException with code {@code LEDGER_BROKEN} and a message that names the file
     */
    public static SqliteStore open(Path file) {
        if (Files.isDirectory(file)) {
            throw new RashomonException(ProblemCode.LEDGER_BROKEN, file + " is a folder, not a ledger");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new RashomonException(
                    ProblemCode.LEDGER_BROKEN,
                    String.format(Locale.ROOT, "no ledger can be made in %s: no such folder", folder));
        }
        return connect(file.toString(), "jdbc:sqlite:" + file.toAbsolutePath());
    }

    public static SqliteStore inMemory() {
        return connect("the ledger in memory", "jdbc:sqlite::memory:");
    }

    private static SqliteStore connect(String where, String address) {
        Connection connection = null;
        try {
            connection = config().createConnection(address);
            Handle handle = Jdbi.create(connection).open();
            SqliteSchema.prepare(handle, where);
            return new SqliteStore(where, connection, handle);
        } catch (SQLException | JdbiException refused) {
            closeQuietly(connection);
            throw SqliteFaults.explained(where, refused);
        } catch (RashomonException foreign) {
            closeQuietly(connection);
            throw foreign;
        }
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return config;
    }

    private static void closeQuietly(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException nothingLeftToLose) {
            // Every line is on the disk since it was appended, and a failure to open is told by who found it.
        }
    }

    @Override
    public boolean append(JournalLine line, DocumentRows rows) {
        return inTransaction(db -> {
            if (lastSequence(db) + 1 != line.sequence()) {
                return false;
            }
            insert(db, line);
            deleteRows(db, rows.document());
            rows.rows().forEach((table, ofTable) -> insert(db, table, ofTable));
            return true;
        });
    }

    private static void insert(Handle db, JournalLine line) {
        db.createUpdate("INSERT INTO journal (sequence, recorded_at, author, operation, payload, reason, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .bind(0, line.sequence())
                .bind(1, line.note().recordedAt())
                .bind(2, line.note().author())
                .bind(3, line.operation())
                .bind(4, line.payload().toArray())
                .bind(5, line.note().reason())
                .bind(6, line.hash())
                .execute();
    }

    /** The search table has no index by document, so a new document must not make it look. */
    private static void deleteRows(Handle db, String document) {
        boolean known = db.createQuery("SELECT count(*) FROM document WHERE id = ?")
                        .bind(0, document)
                        .mapTo(Long.class)
                        .one()
                > 0;
        if (known) {
            for (Table table : Table.values()) {
                if (table.isOfOneDocument()) {
                    db.createUpdate(String.format(
                                    Locale.ROOT, "DELETE FROM %s WHERE %s = ?", table.label(), table.documentColumn()))
                            .bind(0, document)
                            .execute();
                }
            }
        }
    }

    private static void insert(Handle db, Table table, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String names = table.columns().stream().map(SqliteStore::quoted).collect(Collectors.joining(", "));
        String marks = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
        try (PreparedBatch batch = db.prepareBatch(
                String.format(Locale.ROOT, "INSERT INTO %s (%s) VALUES (%s)", table.label(), names, marks))) {
            for (Row row : rows) {
                for (int i = 0; i < row.cells().size(); i++) {
                    batch.bind(i, row.cells().get(i));
                }
                batch.add();
            }
            batch.execute();
        }
    }

    private static String quoted(String column) {
        return '"' + column + '"';
    }

    @Override
    public List<JournalLine> journal(long sequence) {
        return inTransaction(db -> db.createQuery("SELECT sequence, recorded_at, author, operation, payload, reason,"
                        + " hash FROM journal WHERE sequence > ? ORDER BY sequence")
                .bind(0, sequence)
                .map((row, context) -> line(row))
                .list());
    }

    private static JournalLine line(ResultSet row) throws SQLException {
        return new JournalLine(
                row.getLong("sequence"),
                new JournalLine.Note(row.getString("author"), row.getString("recorded_at"), row.getString("reason")),
                row.getString("operation"),
                ByteContent.of(row.getBytes("payload")),
                row.getString("hash"));
    }

    @Override
    public long lastSequence() {
        return inTransaction(SqliteStore::lastSequence);
    }

    private static long lastSequence(Handle db) {
        return db.createQuery("SELECT coalesce(max(sequence), 0) FROM journal")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public void replace(Map<Table, List<Row>> rows, long through) {
        inTransaction(db -> {
            Map<Table, List<Row>> inOrder = new EnumMap<>(Table.class);
            inOrder.putAll(rows);
            inOrder.forEach((table, ofTable) -> {
                db.execute("DELETE FROM " + table.label());
                insert(db, table, ofTable);
            });
            db.execute("UPDATE derivation SET through = ?", through);
            return through;
        });
    }

    @Override
    public long replacedThrough() {
        return inTransaction(db -> db.createQuery("SELECT through FROM derivation")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<Row> rows(Table table) {
        String names = table.columns().stream().map(SqliteStore::quoted).collect(Collectors.joining(", "));
        return inTransaction(db -> db
                .createQuery(String.format(Locale.ROOT, "SELECT %s FROM %s", names, table.label()))
                .map((row, context) -> row(row, table))
                .stream()
                .sorted()
                .toList());
    }

    private static Row row(ResultSet row, Table table) throws SQLException {
        List<Optional<String>> cells = new ArrayList<>();
        for (int i = 1; i <= table.columns().size(); i++) {
            cells.add(Optional.ofNullable(row.getString(i)));
        }
        return new Row(cells);
    }

    @Override
    public List<Row> search(List<String> words, int limit) {
        if (words.isEmpty()) {
            return List.of();
        }
        String query = words.stream()
                .map(word -> '"' + word.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(" "));
        return inTransaction(
                db -> db.createQuery("SELECT document, claim, text FROM claim_text WHERE claim_text MATCH ?"
                                + " ORDER BY rank, document, claim LIMIT ?")
                        .bind(0, query)
                        .bind(1, limit)
                        .map((row, context) -> row(row, Table.CLAIM_TEXT))
                        .list());
    }

    @Override
    public List<String> damage() {
        return inTransaction(db -> db.createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
                .filter(line -> !line.equals("ok"))
                .toList());
    }

    @Override
    public void close() {
        handle.close();
        // Jdbi leaves a connection that it was given to its giver; the last one to close folds the write-ahead log into
        // the file.
        closeQuietly(connection);
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        try {
            return handle.inTransaction(work::apply);
        } catch (JdbiException failed) {
            throw SqliteFaults.explained(where, failed);
        }
    }
}
