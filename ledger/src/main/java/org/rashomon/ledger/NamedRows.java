// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.SortedSet;
import java.util.TreeSet;
import org.rashomon.ledger.review.Mask;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.Row;
import org.rashomon.ledger.store.Table;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;

/**
 * Finds what names stand in, or stood in before they were masked: what a decision about names may change. Takes time in proportion to the
 * ledger.
 */
final class NamedRows {
    private static final Table[] OF_DOCUMENTS = {Table.DOCUMENT, Table.CLAIM, Table.COVERAGE, Table.PROBLEM};

    private static final Table[] OF_INCIDENTS = {
        Table.INCIDENT_SUMMARY, Table.INCIDENT_TERM, Table.INCIDENT_PLACE, Table.INCIDENT_ACCOUNT, Table.INCIDENT_TEXT
    };

    private NamedRows() {}

    static SortedSet<DocumentId> documents(LedgerStore tables, Mask names) {
        SortedSet<DocumentId> found = new TreeSet<>();
        for (Table table : OF_DOCUMENTS) {
            tables.eachRow(table, row -> {
                if (hold(row, names)) {
                    found.add(new DocumentId(row.text(0)));
                }
            });
        }
        return found;
    }

    /** The numbers of the incidents that are shown, or found, with such words. */
    static SortedSet<Long> incidents(LedgerStore tables, Mask names) {
        SortedSet<Long> found = new TreeSet<>();
        for (Table table : OF_INCIDENTS) {
            tables.eachRow(table, row -> {
                if (hold(row, names)) {
                    found.add(row.number(0));
                }
            });
        }
        return found;
    }

    /** What the row is of stands in its first cell. */
    private static boolean hold(Row row, Mask names) {
        return row.cells().stream()
                .skip(1)
                .anyMatch(cell -> cell.filter(text -> text.indexOf(Document.MASK) >= 0 || names.touches(text))
                        .isPresent());
    }
}
