// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import org.rashomon.model.DocumentId;

/** What became of a reading given to {@link Ledger#record}. */
public sealed interface Recording {
    /** A document the ledger had not seen. */
    record Added(DocumentId document, long sequence) implements Recording {}

    /** Nothing new, or a document that was withdrawn: the journal is as it was. */
    record AlreadyThere(DocumentId document) implements Recording {}

    /**
     * A known document, read again with another result. The reading takes the place of the one before, which stays in the journal.
     *
     * @param replacedReader the version that made the reading before
     */
    record NewReading(DocumentId document, long sequence, String replacedReader) implements Recording {}

    /** The text of a known document under another masthead: one more report, and no more origins. */
    record Reprinted(DocumentId document, long sequence) implements Recording {}

    /** Whose reading it was. */
    DocumentId document();

    /** True when the journal grew. */
    default boolean changedTheLedger() {
        return switch (this) {
            case Added(DocumentId document, long sequence) -> true;
            case AlreadyThere(DocumentId document) -> false;
            case NewReading(DocumentId document, long sequence, String replacedReader) -> true;
            case Reprinted(DocumentId document, long sequence) -> true;
        };
    }
}
