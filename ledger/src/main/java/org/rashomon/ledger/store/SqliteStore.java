// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
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

    private static final String LINES =
            "SELECT sequence, recorded_at, author, operation, payload, reason, hash FROM journal";

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

    /** A ledger in a file of the database's own, beyond what it keeps in memory; gone when closed. */
    public static SqliteStore temporary() {
        return connect("a temporary ledger", "jdbc:sqlite:");
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
    public boolean append(JournalLine line, Change change) {
        return inTransaction(db -> {
            long before = line.sequence() - 1;
            if (lastSequence(db) != before || through(db, Derivation.DOCUMENTS) != before) {
                return false;
            }
            insert(db, line);
            apply(db, change);
            moveOn(db, Derivation.DOCUMENTS, line.sequence());
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

    @Override
    public List<JournalLine> journal(long sequence, int most) {
        return ask(db -> db.createQuery(LINES + " WHERE sequence > ? ORDER BY sequence LIMIT ?")
                .bind(0, sequence)
                .bind(1, most)
                .map((row, context) -> line(row))
                .list());
    }

    @Override
    public List<JournalLine> lines(Collection<Long> sequences) {
        if (sequences.isEmpty()) {
            return List.of();
        }
        return ask(db -> db.createQuery(LINES + " WHERE sequence IN (<sequences>) ORDER BY sequence")
                .bindList("sequences", new ArrayList<>(sequences))
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
        return ask(SqliteStore::lastSequence);
    }

    private static long lastSequence(Handle db) {
        return db.createQuery("SELECT coalesce(max(sequence), 0) FROM journal")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public boolean derive(Derivation derivation, long from, long through, Change change) {
        return inTransaction(db -> {
            if (through(db, derivation) != from) {
                return false;
            }
            apply(db, change);
            moveOn(db, derivation, through);
            return true;
        });
    }

    @Override
    public long derivedThrough(Derivation derivation) {
        return ask(db -> through(db, derivation));
    }

    private static long through(Handle db, Derivation derivation) {
        return db.createQuery("SELECT through FROM derivation WHERE name = ?")
                .bind(0, derivation.name())
                .mapTo(Long.class)
                .one();
    }

    private static void moveOn(Handle db, Derivation derivation, long through) {
        db.execute("UPDATE derivation SET through = ? WHERE name = ?", through, derivation.name());
    }

    @Override
    public void clear(Derivation derivation) {
        inTransaction(db -> {
            for (Table table : Table.values()) {
                if (table.derivation() == derivation) {
                    db.execute("DELETE FROM " + table.label());
                }
            }
            moveOn(db, derivation, 0);
            return derivation;
        });
    }

    private static void apply(Handle db, Change change) {
        change.removals().forEach(removal -> remove(db, removal));
        new TreeMap<>(change.additions()).forEach((table, rows) -> insert(db, table, rows));
    }

    private static void remove(Handle db, Change.Removal removal) {
        Table table = removal.table();
        try (PreparedBatch batch = db.prepareBatch(
                String.format(Locale.ROOT, "DELETE FROM %s WHERE %s = ?", table.label(), quoted(removal.column())))) {
            removal.values().stream()
                    .sorted()
                    .forEach(value -> batch.bind(0, cell(table.key(removal.column()), Optional.of(value)))
                            .add());
            batch.execute();
        }
    }

    private static void insert(Handle db, Table table, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Column> columns = table.columns();
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (PreparedBatch batch = db.prepareBatch(
                String.format(Locale.ROOT, "INSERT INTO %s (%s) VALUES (%s)", table.label(), names(table), marks))) {
            for (Row row : rows) {
                for (int i = 0; i < columns.size(); i++) {
                    batch.bind(i, cell(columns.get(i), row.cells().get(i)));
                }
                batch.add();
            }
            batch.execute();
        }
    }

    /** A number is bound as one: the tables are strict. */
    private static @Nullable Object cell(Column column, Optional<String> told) {
        if (told.isEmpty()) {
            return null;
        }
        return column.isNumber() ? (Object) Long.valueOf(told.get()) : told.get();
    }

    private static String names(Table table) {
        return table.columns().stream()
                .map(Column::name)
                .map(SqliteStore::quoted)
                .collect(Collectors.joining(", "));
    }

    private static String quoted(String column) {
        return '"' + column + '"';
    }

    @Override
    public void eachRow(Table table, Consumer<Row> taker) {
        ask(db -> {
            db.createQuery(String.format(Locale.ROOT, "SELECT %s FROM %s", names(table), table.label()))
                    .map((row, context) -> row(row, table))
                    .forEach(taker);
            return table;
        });
    }

    @Override
    public List<Row> rows(Table table, String column, Collection<String> values) {
        Column key = table.key(column);
        if (values.isEmpty()) {
            return List.of();
        }
        return ask(db -> db
                .createQuery(String.format(
                        Locale.ROOT,
                        "SELECT %s FROM %s WHERE %s IN (<values>)",
                        names(table),
                        table.label(),
                        quoted(column)))
                .bindList(
                        "values",
                        values.stream()
                                .distinct()
                                .map(value -> cell(key, Optional.of(value)))
                                .toList())
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
    public long count(Table table) {
        return ask(db -> db.createQuery("SELECT count(*) FROM " + table.label())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<Row> search(List<String> words, int limit) {
        if (words.isEmpty()) {
            return List.of();
        }
        String query = words.stream()
                .map(word -> '"' + word.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(" "));
        return ask(db -> db.createQuery("""
                        SELECT document, claim, claim_text."text" FROM claim_search
                        JOIN claim_text ON claim_text.rowid = claim_search.rowid
                        WHERE claim_search MATCH ? ORDER BY claim_search.rank, document, claim LIMIT ?""")
                .bind(0, query)
                .bind(1, limit)
                .map((row, context) -> row(row, Table.CLAIM_TEXT))
                .list());
    }

    @Override
    public List<String> damage() {
        return ask(db -> db.createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
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

    /** One statement sees one state of the file, and waits for nobody who writes. */
    private <T> T ask(Function<Handle, T> question) {
        try {
            return question.apply(handle);
        } catch (JdbiException failed) {
            throw SqliteFaults.explained(where, failed);
        }
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        try {
            return handle.inTransaction(work::apply);
        } catch (JdbiException failed) {
            throw SqliteFaults.explained(where, failed);
        }
    }
}
