// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import org.rashomon.model.DocumentId;
import org.rashomon.model.EventMentionId;
import org.rashomon.model.Telling;

/** Names an event mention within a ledger. */
public record TellingId(DocumentId document, EventMentionId event) implements Comparable<TellingId> {
    /** The name of a telling. */
    public static TellingId of(Telling telling) {
        return new TellingId(telling.document(), telling.event().id());
    }

    /** By document, then by number. */
    @Override
    public int compareTo(TellingId other) {
        int byDocument = document.compareTo(other.document);
        return byDocument != 0 ? byDocument : compare(event.value(), other.event.value());
    }

    private static int compare(String first, String second) {
        int byLength = Integer.compare(first.length(), second.length());
        return byLength != 0 ? byLength : first.compareTo(second);
    }
}
