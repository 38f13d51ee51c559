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

/** Finds the documents in whose rows names stand, or stood before they were masked: those that a decision about names may change. */
final class NamedDocuments {
    private final Mask names;
    private final SortedSet<DocumentId> found = new TreeSet<>();

    private NamedDocuments(Mask names) {
        this.names = names;
    }

    static SortedSet<DocumentId> in(LedgerStore tables, Mask names) {
        NamedDocuments documents = new NamedDocuments(names);
        for (Table table : new Table[] {Table.DOCUMENT, Table.CLAIM, Table.PROBLEM}) {
            tables.eachRow(table, documents::look);
        }
        return documents.found;
    }

    /** The document's id is the first cell of each of these rows. */
    private void look(Row row) {
        boolean named = row.cells().stream()
                .skip(1)
                .anyMatch(cell -> cell.filter(text -> text.indexOf(Document.MASK) >= 0 || names.touches(text))
                        .isPresent());
        if (named) {
            found.add(new DocumentId(row.text(0)));
        }
    }
}
