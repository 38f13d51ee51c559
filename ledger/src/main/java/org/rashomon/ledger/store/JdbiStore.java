// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** What is the same in every database. */
abstract sealed class JdbiStore implements LedgerStore permits SqliteStore, PostgresStore {
    private final String where;
    private final Jdbi jdbi;
    private final Dialect dialect;
    private final JournalTable journal;
    private final DerivedTables tables;

    /**
     * A store.
     *
     * @param where as messages name the ledger; without a password
     */
    JdbiStore(String where, Jdbi jdbi, Dialect dialect) {
        this.where = where;
        this.jdbi = jdbi;
        this.dialect = dialect;
        this.journal = new JournalTable(dialect);
        this.tables = new DerivedTables(dialect);
    }

    @Override
    public final boolean append(JournalLine line, Stage from, Change change, List<KeptPage> pages) {
        return writing(db -> {
            long before = line.sequence() - 1;
            if (journal.last(db) != before
                    || from.through() != before
                    || !DerivedTables.stage(db, Derivation.DOCUMENTS).equals(from)) {
                return false;
            }
            pages.forEach(page -> PageTable.keep(db, page));
            journal.insert(db, line);
            tables.apply(db, change);
            tables.moveOn(db, Derivation.DOCUMENTS, line.sequence());
            return true;
        });
    }

    @Override
    public final PageStore pages() {
        return new JdbiPages(this);
    }

    @Override
    public final boolean takeOver(List<JournalLine> lines) {
        return writing(db -> {
            if (!lines.isEmpty() && journal.last(db) != lines.getFirst().sequence() - 1) {
                return false;
            }
            lines.forEach(line -> journal.insert(db, line));
            return true;
        });
    }

    @Override
    public final List<JournalLine> journal(long sequence, int most) {
        return asking(db -> journal.after(db, sequence, most));
    }

    @Override
    public final List<JournalLine> lines(Collection<Long> sequences) {
        return sequences.isEmpty() ? List.of() : asking(db -> journal.numbered(db, sequences));
    }

    @Override
    public final long lastSequence() {
        return asking(journal::last);
    }

    @Override
    public final boolean derive(Derivation derivation, Stage from, long through, Change change) {
        return writing(db -> {
            if (!DerivedTables.stage(db, derivation).equals(from)) {
                return false;
            }
            tables.apply(db, change);
            tables.moveOn(db, derivation, through);
            return true;
        });
    }

    @Override
    public final Stage derived(Derivation derivation) {
        return asking(db -> DerivedTables.stage(db, derivation));
    }

    @Override
    public final void clear() {
        writing(db -> {
            tables.clear(db);
            return true;
        });
    }

    @Override
    public final void eachRow(Table table, Consumer<Row> taker) {
        asking(db -> {
            tables.each(db, table, taker);
            return table;
        });
    }

    @Override
    public final List<Row> rowsInAnyOrder(Table table, String column, Collection<String> values) {
        Column key = table.key(column);
        return values.isEmpty() ? List.of() : asking(db -> tables.rows(db, table, key, values));
    }

    @Override
    public final long count(Table table) {
        return asking(db -> tables.count(db, table));
    }

    @Override
    public final <T> T ask(Function<IncidentTables, T> question) {
        try {
            return reading(db -> question.apply(new IncidentTables(db, dialect)));
        } catch (JdbiException failed) {
            throw dialect.explained(where, failed);
        }
    }

    @Override
    public final List<Row> search(List<String> words, int limit) {
        return asking(db -> search(db, words, limit));
    }

    @Override
    public final List<String> damage() {
        return asking(this::damage);
    }

    abstract List<Row> search(Handle db, List<String> words, int limit);

    abstract List<String> damage(Handle db);

    /** A transaction that only reads, while others may write. */
    <T> T reading(Function<Handle, T> question) {
        return alone(() -> jdbi.inTransaction(question::apply));
    }

    /** Keeps others from a connection that is one for all: a transaction of somebody else's would be seen half, or ended. */
    <T> T alone(Supplier<T> work) {
        return work.get();
    }

    /** One statement sees one state of the database, and waits for nobody who writes. */
    <T> T asking(Jdbi database, Function<Handle, T> question) {
        return database.withHandle(question::apply);
    }

    final <T> T asking(Function<Handle, T> question) {
        try {
            return alone(() -> asking(jdbi, question));
        } catch (JdbiException failed) {
            throw dialect.explained(where, failed);
        }
    }

    final <T> T writing(Function<Handle, T> work) {
        try {
            return alone(() -> jdbi.inTransaction(db -> {
                dialect.lock(db);
                return work.apply(db);
            }));
        } catch (JdbiException failed) {
            throw dialect.explained(where, failed);
        }
    }
}
