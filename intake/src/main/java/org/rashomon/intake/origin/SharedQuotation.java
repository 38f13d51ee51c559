// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.util.List;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Span;

/**
 * A quoted statement that other reports quote too, which are no copies of this one: one speaker, several reporters.
 *
 * @param span of this document's text, without the quotation marks
 * @param reports how many other documents quote it, copies of this one not counted
 * @param documents those, sorted; the first {@value #MOST_NAMED} only
 */
public record SharedQuotation(Span span, int reports, List<DocumentId> documents) {
    /** A statement that a thousand reports quote must not print a million names. */
    public static final int MOST_NAMED = 16;

    public SharedQuotation {
        documents = List.copyOf(documents);
    }
}
