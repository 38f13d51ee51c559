// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.Comparator;
import org.rashomon.model.DocumentId;
import org.rashomon.model.EventMentionId;
import org.rashomon.model.Telling;

/** Names an event mention within a ledger. */
public record TellingId(DocumentId document, EventMentionId event) implements Comparable<TellingId> {
    private static final Comparator<TellingId> BY_DOCUMENT_AND_NUMBER = Comparator.comparing(TellingId::document)
            .thenComparingInt(id -> id.event().value().length())
            .thenComparing(id -> id.event().value());

    /** The name of a telling. */
    public static TellingId of(Telling telling) {
        return new TellingId(telling.document(), telling.event().id());
    }

    @Override
    public int compareTo(TellingId other) {
        return BY_DOCUMENT_AND_NUMBER.compare(this, other);
    }
}
