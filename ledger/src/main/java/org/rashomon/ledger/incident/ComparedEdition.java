// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.List;
import org.rashomon.ledger.incident.Comparer.Edition;

/**
 * What a document is filed under, and what it is to those that were filed before.
 *
 * @param alike in no order
 */
public record ComparedEdition(Edition edition, List<LinkMemory.Filed> filed, List<Pair> alike) {
    public ComparedEdition {
        filed = List.copyOf(filed);
        alike = List.copyOf(alike);
    }

    /**
     * What an episode of it is to one of another document.
     *
     * @param other the other document
     */
    public record Pair(Edition other, Alike alike) {}
}
