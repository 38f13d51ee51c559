// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.step;

import java.util.List;
import org.rashomon.ledger.incident.Comparer;

/**
 * What a block has for a document.
 *
 * @param found what others were filed under, of the keys that it asked for
 */
public record Matches(Comparer.Edition edition, List<Comparer.Found> found) {
    public Matches {
        found = List.copyOf(found);
    }
}
