// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;

/** The tables of a ledger's SQLite file, and the check that a file is one. */
final class SqliteSchema {
    /** "Rash", in the file's header: {@code file(1)} and this class tell a ledger by it. */
    private static final int APPLICATION_ID = 0x52617368;

    private static final int VERSION = 1;

    private static final List<String> STATEMENTS = List.of(
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
            """
            CREATE TABLE document (
              id TEXT PRIMARY KEY, input TEXT NOT NULL, title TEXT, outlet TEXT, url TEXT, published TEXT, language TEXT,
              reader TEXT NOT NULL, "text" TEXT NOT NULL)""",
            """
            CREATE TABLE claim (
              document TEXT NOT NULL, id TEXT NOT NULL, speaker_kind TEXT NOT NULL, speaker TEXT, party TEXT, sector TEXT,
              act TEXT NOT NULL, passage_begin INTEGER NOT NULL, passage_end INTEGER NOT NULL, rule TEXT NOT NULL)""",
            """
            CREATE TABLE event (
              document TEXT NOT NULL, id TEXT NOT NULL, claim TEXT NOT NULL, type TEXT NOT NULL, modality TEXT NOT NULL,
              date_from TEXT, date_to TEXT, background INTEGER NOT NULL, words TEXT NOT NULL, rule TEXT NOT NULL)""",
            """
            CREATE TABLE figure (
              document TEXT NOT NULL, event TEXT NOT NULL, position INTEGER NOT NULL, harm TEXT NOT NULL, people TEXT NOT NULL,
              class TEXT NOT NULL, low INTEGER, high INTEGER, words TEXT NOT NULL, begin_at INTEGER NOT NULL,
              end_at INTEGER NOT NULL)""",
            "CREATE VIRTUAL TABLE claim_text USING fts5(document UNINDEXED, claim UNINDEXED, \"text\")",
            """
            CREATE TABLE incident (
              id TEXT PRIMARY KEY, type TEXT NOT NULL, date_from TEXT, date_to TEXT, reports INTEGER NOT NULL,
              origins INTEGER NOT NULL, state TEXT NOT NULL)""",
            """
            CREATE TABLE incident_event (
              incident TEXT NOT NULL REFERENCES incident (id) DEFERRABLE INITIALLY DEFERRED, document TEXT NOT NULL,
              event TEXT NOT NULL)""",
            "CREATE INDEX claim_by_document ON claim (document)",
            "CREATE INDEX event_by_document ON event (document)",
            "CREATE INDEX figure_by_document ON figure (document)",
            "CREATE INDEX incident_event_by_incident ON incident_event (incident)",
            "CREATE INDEX incident_event_by_document ON incident_event (document, event)",
            "CREATE TABLE derivation (through INTEGER NOT NULL) STRICT",
            "INSERT INTO derivation VALUES (0)",
            "PRAGMA application_id = " + APPLICATION_ID,
            "PRAGMA user_version = " + VERSION);

    private SqliteSchema() {}

    /** Makes the tables in an empty file; refuses a file that is another program's or a newer version's. */
    static void prepare(Handle handle, String where) {
        handle.useTransaction(db -> {
            long application = pragma(db, "application_id");
            long version = pragma(db, "user_version");
            if (application == APPLICATION_ID && version == VERSION) {
                return;
            }
            if (application == APPLICATION_ID) {
                throw broken(String.format(
                        Locale.ROOT,
                        "%s was made by a newer version of this program (ledger version %d; this one reads %d)",
                        where,
                        version,
                        VERSION));
            }
            if (application != 0 || version != 0 || hasTables(db)) {
                throw broken(where + " is not a ledger: it is another program's database");
            }
            STATEMENTS.forEach(db::execute);
        });
    }

    private static long pragma(Handle db, String name) {
        return db.createQuery("PRAGMA " + name).mapTo(Long.class).one();
    }

    private static boolean hasTables(Handle db) {
        return db.createQuery("SELECT count(*) FROM sqlite_master")
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    private static RashomonException broken(String message) {
        return new RashomonException(ProblemCode.LEDGER_BROKEN, message);
    }
}
