// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import org.rashomon.model.CapturedPage;
import org.rashomon.model.DocumentId;

/**
 * The page that a document's text was cut from.
 *
 * @param document whose text stands in it
 */
public record KeptPage(DocumentId document, CapturedPage page) {
    public KeptPage {
        if (page.content().size() == 0) {
            throw new IllegalArgumentException("an empty page of " + document);
        }
    }
}
