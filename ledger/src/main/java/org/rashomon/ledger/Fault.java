// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

/**
 * One thing that is wrong with a ledger.
 *
 * @param kind of the closed list
 * @param where the entry, document, claim or table it is about
 * @param message for people
 */
public record Fault(Kind kind, String where, String message) {
    /** Everything that can be wrong with a ledger. */
    public enum Kind {
        /** The database finds its own file damaged. */
        FILE_DAMAGED,
        /** An entry's hash is not that of its content and the hash before it. */
        CHAIN_BROKEN,
        /** A number of the journal is missing. */
        ENTRY_MISSING,
        /** An entry that cannot be read. */
        ENTRY_UNREADABLE,
        /** A document's id is not the SHA-256 of its text. */
        DOCUMENT_CHANGED,
        /** Words that do not stand in the text at their span. */
        QUOTE_BROKEN,
        /** A captured page whose bytes are not those of its hash, or in which a text does not stand where it was cut out. */
        PAGE_CHANGED,
        /** A captured page that the journal names and that is not kept. */
        PAGE_MISSING,
        /** A derived table differs from what the journal gives. */
        DERIVED_DIFFERS
    }
}
