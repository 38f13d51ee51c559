// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.util.List;

/**
 * The tables of captured pages in a SQLite file. They are no part of what is derived: they are made where they are missing, in ledgers of
 * any age, and never dropped. In PostgreSQL it is {@code V2__pages.sql} that makes them.
 */
final class SqlitePages {
    static final List<String> TABLES = List.of("page", "page_of_document");

    static final List<String> STATEMENTS = List.of(
            "CREATE TABLE page (id TEXT PRIMARY KEY, size INTEGER NOT NULL, packed BLOB NOT NULL) STRICT",
            """
            CREATE TABLE page_of_document (
              number INTEGER PRIMARY KEY, document TEXT NOT NULL, page TEXT NOT NULL REFERENCES page, media_type TEXT NOT NULL,
              charset TEXT NOT NULL, captured TEXT NOT NULL, fetched TEXT NOT NULL, canonical TEXT NOT NULL,
              runs_size INTEGER NOT NULL, runs BLOB NOT NULL, UNIQUE (document, page)) STRICT""",
            refusing("page", "changed", "UPDATE", ""),
            refusing("page", "lost", "DELETE", ""),
            refusing("page_of_document", "changed", "UPDATE", ""),
            refusing("page_of_document", "lost", "DELETE", ""),
            // INSERT OR REPLACE deletes without firing the triggers above.
            refusing("page", "replaced", "INSERT", " WHEN EXISTS (SELECT 1 FROM page WHERE id = NEW.id)"),
            refusing(
                    "page_of_document",
                    "replaced",
                    "INSERT",
                    " WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM page_of_document)"
                            + " OR EXISTS (SELECT 1 FROM page_of_document WHERE document = NEW.document AND page = NEW.page)"));

    private SqlitePages() {}

    private static String refusing(String table, String done, String before, String when) {
        return "CREATE TRIGGER " + table + "_is_not_" + done + " BEFORE " + before + " ON " + table + when
                + " BEGIN SELECT RAISE(ABORT, 'captured pages are only added'); END";
    }
}
