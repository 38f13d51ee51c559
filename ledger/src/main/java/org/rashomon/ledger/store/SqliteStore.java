// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;
import org.sqlite.SQLiteConfig;

/**
 * A ledger in one SQLite file: write-ahead log, {@code synchronous=FULL}, so that a line appended is on the disk. Several processes may
 * open the file; their transactions wait for each other.
 */
public final class SqliteStore extends JdbiStore {
    private static final int BUSY_MILLIS = 30_000;

    private final Connection connection;
    private final Optional<SqliteReaders> readers;
    private final ReentrantLock only = new ReentrantLock();

    private SqliteStore(String where, Connection connection, Optional<SqliteReaders> readers) {
        super(where, Jdbi.create(connection), new SqliteDialect());
        this.connection = connection;
        this.readers = readers;
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
        String address = "jdbc:sqlite:" + file.toAbsolutePath();
        return connect(file.toString(), address, Optional.of(new SqliteReaders(address)));
    }

    public static SqliteStore inMemory() {
        return connect("the ledger in memory", "jdbc:sqlite::memory:", Optional.empty());
    }

    /** A ledger in a file of the database's own, beyond what it keeps in memory; gone when closed. */
    public static SqliteStore temporary() {
        return connect("a temporary ledger", "jdbc:sqlite:", Optional.empty());
    }

    private static SqliteStore connect(String where, String address, Optional<SqliteReaders> readers) {
        Connection connection = null;
        try {
            connection = config().createConnection(address);
            try (Handle handle = Jdbi.create(connection).open()) {
                SqliteSchema.prepare(handle, where);
            }
            return new SqliteStore(where, connection, readers);
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

    /** A ledger in memory is seen by the connection that made it, and by no other. */
    @Override
    <T> T reading(Function<Handle, T> question) {
        return readers.isPresent() ? readers.get().jdbi().inTransaction(question::apply) : super.reading(question);
    }

    @Override
    <T> T alone(Supplier<T> work) {
        only.lock();
        try {
            return work.get();
        } finally {
            only.unlock();
        }
    }

    /** A word as the search takes it: as it is, whatever stands in it. */
    static String phrase(String word) {
        return '"' + Row.storable(word).replace("\"", "\"\"") + '"';
    }

    @Override
    List<Row> search(Handle db, List<String> words, int limit) {
        if (words.isEmpty()) {
            return List.of();
        }
        String query = words.stream().map(SqliteStore::phrase).collect(Collectors.joining(" "));
        return db.createQuery("""
                        SELECT document, claim, claim_text."text" FROM claim_search
                        JOIN claim_text ON claim_text.rowid = claim_search.rowid
                        WHERE claim_search MATCH ? ORDER BY claim_search.rank, document, claim LIMIT ?""")
                .bind(0, query)
                .bind(1, limit)
                .map((row, context) -> DerivedTables.row(row, Table.CLAIM_TEXT))
                .list();
    }

    @Override
    List<String> damage(Handle db) {
        return db.createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
                .filter(line -> !line.equals("ok"))
                .toList();
    }

    /** The last one to close folds the write-ahead log into the file. */
    @Override
    public void close() {
        readers.ifPresent(SqliteReaders::close);
        closeQuietly(connection);
    }
}
