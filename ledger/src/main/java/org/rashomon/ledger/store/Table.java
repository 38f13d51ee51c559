// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.util.List;
import java.util.Locale;

/** The derived tables: for searching and for other programs that open the file. Columns of the key come first. */
public enum Table {
    DOCUMENT("id", "input", "title", "outlet", "url", "published", "language", "reader", "text"),
    CLAIM(
            "document",
            "id",
            "speaker_kind",
            "speaker",
            "party",
            "sector",
            "act",
            "passage_begin",
            "passage_end",
            "rule"),
    EVENT("document", "id", "claim", "type", "modality", "date_from", "date_to", "background", "words", "rule"),
    FIGURE("document", "event", "position", "harm", "people", "class", "low", "high", "words", "begin_at", "end_at"),
    CLAIM_TEXT("document", "claim", "text"),
    INCIDENT("id", "type", "date_from", "date_to", "reports", "origins", "state"),
    INCIDENT_EVENT("incident", "document", "event");

    private final String columns;

    Table(String... columns) {
        this.columns = String.join(" ", columns);
    }

    public List<String> columns() {
        return List.of(columns.split(" "));
    }

    /** As the table is called in the file. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True when its rows belong to one document, so that they change with that document alone. */
    public boolean isOfOneDocument() {
        return this != INCIDENT && this != INCIDENT_EVENT;
    }

    /** The column that holds the document's id. */
    String documentColumn() {
        return this == DOCUMENT ? "id" : "document";
    }
}
