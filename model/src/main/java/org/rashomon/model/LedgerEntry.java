// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.time.Instant;

/**
 * One line of the append-only journal.
 *
 * @param sequence 1 for the first, without gaps
 * @param author who made it: {@code reader 0.1.0} or a reviewer's name
 * @param recordedAt when the ledger learned it
 * @param operation what
 * @param reason why, for people
 * @param hash SHA-256 over this entry and the hash before it, in hexadecimal
 */
public record LedgerEntry(
        long sequence, String author, Instant recordedAt, Operation operation, String reason, String hash) {
    /** What an entry does. */
    public sealed interface Operation {
        /** A document's reading was recorded. */
        record Recorded(Reading reading) implements Operation {}

        /** The text of a recorded document was met under another masthead. */
        record Reprinted(DocumentId document, String input, Masthead masthead) implements Operation {}

        /** A document was withdrawn; its reading stays as history. */
        record Withdrawn(DocumentId document) implements Operation {}
    }
}
