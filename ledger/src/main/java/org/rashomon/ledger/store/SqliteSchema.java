// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;

/** The tables of a ledger's SQLite file, and the check that a file is one. */
final class SqliteSchema {
    /** "Rash", in the file's header: {@code file(1)} and this class tell a ledger by it. */
    private static final int APPLICATION_ID = 0x52617368;

    private static final List<String> JOURNAL = List.of(
            """
            CREATE TABLE journal (
              sequence INTEGER PRIMARY KEY, recorded_at TEXT NOT NULL, author TEXT NOT NULL, operation TEXT NOT NULL,
              payload BLOB NOT NULL, reason TEXT NOT NULL, hash TEXT NOT NULL UNIQUE) STRICT""",
            """
            CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
            BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
            """
            CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
            BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
            // INSERT OR REPLACE deletes without firing the trigger above.
            """
            CREATE TRIGGER journal_has_no_gaps BEFORE INSERT ON journal
            WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM journal)
            BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
            "PRAGMA application_id = " + APPLICATION_ID);

    /** An index of the words in a table that keeps no copy of them (sqlite.org/fts5.html, external content). */
    private static List<String> search(String table, String index) {
        return Stream.of("CREATE VIRTUAL TABLE %2$s USING fts5(\"text\", content = '%1$s')", """
                        CREATE TRIGGER %1$s_is_searched AFTER INSERT ON %1$s
                        BEGIN INSERT INTO %2$s (rowid, "text") VALUES (NEW.rowid, NEW."text"); END""", """
                        CREATE TRIGGER %1$s_is_forgotten AFTER DELETE ON %1$s
                        BEGIN INSERT INTO %2$s (%2$s, rowid, "text") VALUES ('delete', OLD.rowid, OLD."text"); END""")
                .map(statement -> String.format(Locale.ROOT, statement, table, index))
                .toList();
    }

    private SqliteSchema() {}

    /** Makes the tables in an empty file; refuses a file that is another program's or a newer version's. */
    static void prepare(Handle handle, String where) {
        handle.useTransaction(db -> {
            long application = pragma(db, "application_id");
            long version = pragma(db, "user_version");
            if (application == APPLICATION_ID && version == DerivedSchema.VERSION) {
                addPages(db);
                return;
            }
            if (application == APPLICATION_ID) {
                refuseNewer(where, version);
                dropDerived(db);
            } else {
                refuseForeign(db, where, application, version);
                JOURNAL.forEach(db::execute);
            }
            derived().forEach(db::execute);
            addPages(db);
        });
    }

    /** A ledger from before pages were kept gets the tables when it is opened. */
    private static void addPages(Handle db) {
        long there = db.createQuery("SELECT count(*) FROM sqlite_master WHERE name = 'page'")
                .mapTo(Long.class)
                .one();
        if (there == 0) {
            SqlitePages.STATEMENTS.forEach(db::execute);
        }
    }

    private static void refuseNewer(String where, long version) {
        if (version > DerivedSchema.VERSION) {
            throw broken(String.format(
                    Locale.ROOT,
                    "%s was made by a newer version of this program (ledger version %d; this one reads %d)",
                    where,
                    version,
                    DerivedSchema.VERSION));
        }
    }

    private static void refuseForeign(Handle db, String where, long application, long version) {
        boolean empty = db.createQuery("SELECT count(*) FROM sqlite_master")
                        .mapTo(Long.class)
                        .one()
                == 0;
        if (application != 0 || version != 0 || !empty) {
            throw broken(where + " is not a ledger: it is another program's database");
        }
    }

    /** Virtual tables go first; they take their shadow tables with them. */
    private static void dropDerived(Handle db) {
        List<String> tables = db.createQuery("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'journal'"
                        + " ORDER BY sql NOT LIKE 'CREATE VIRTUAL%', name")
                .mapTo(String.class)
                .list();
        tables.stream()
                .filter(name -> !SqlitePages.TABLES.contains(name))
                .forEach(name -> db.execute("DROP TABLE IF EXISTS \"" + name + '"'));
    }

    private static List<String> derived() {
        List<String> statements = new ArrayList<>(DerivedSchema.statements(new SqliteDialect(), " STRICT"));
        statements.addAll(search("claim_text", "claim_search"));
        statements.addAll(search("incident_text", "incident_search"));
        statements.add("PRAGMA user_version = " + DerivedSchema.VERSION);
        return statements;
    }

    private static long pragma(Handle db, String name) {
        return db.createQuery("PRAGMA " + name).mapTo(Long.class).one();
    }

    private static RashomonException broken(String message) {
        return new RashomonException(ProblemCode.LEDGER_BROKEN, message);
    }
}
