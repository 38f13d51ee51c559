// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.time.Instant;
import java.util.List;
import org.rashomon.model.DocumentId;

/**
 * What became of a report.
 *
 * @param versions its texts, the earliest first; the last one is in force
 * @param steps what the journal says of any of them, in its order
 */
public record DocumentHistory(List<DocumentId> versions, List<Step> steps) {
    /**
     * One line of the journal.
     *
     * @param entry its number
     * @param document which of the texts it is about
     * @param recordedAt when the ledger learned it
     * @param author the reader's version, or a reviewer
     * @param what for people
     * @param reason for people
     */
    public record Step(
            long entry, DocumentId document, Instant recordedAt, String author, String what, String reason) {}

    public DocumentHistory {
        versions = List.copyOf(versions);
        steps = List.copyOf(steps);
    }
}
