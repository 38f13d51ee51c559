// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Collection;
import java.util.Map;

/**
 * Finds where reports' words come from. {@code intake} implements it and {@code ledger} asks it, so that neither sees the other.
 */
public interface OriginTracer {
    /**
     * The origin of each document. Documents that are copies of one text have equal origins; one that nobody copied has its own.
     *
     * @param documents in any order; the answer does not depend on it
     * @return one entry per document
     */
    Map<DocumentId, Origin> trace(Collection<Document> documents);
}
