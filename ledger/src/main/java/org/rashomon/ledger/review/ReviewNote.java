// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.review;

import java.time.Instant;
import java.util.Optional;

/**
 * A decision, for people.
 *
 * @param entry its line in the journal
 * @param signature who took it and when
 * @param operation the word for what it does: {@code corrected}
 * @param what was decided
 * @param reason why; may be empty
 * @param undoneBy the line by which it holds no longer
 */
public record ReviewNote(
        long entry, Signature signature, String operation, String what, String reason, Optional<Long> undoneBy) {
    /** Who decided it, and when the ledger learned it. */
    public record Signature(String author, Instant recordedAt) {}

    public boolean holds() {
        return undoneBy.isEmpty();
    }
}
