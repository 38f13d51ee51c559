// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.List;
import java.util.Set;
import org.rashomon.model.DocumentId;

/**
 * What changes when documents come, change or go.
 *
 * @param documents which; what was filed under them and found of them before goes
 * @param filed their episodes under their keys, sorted
 * @param alike the pairs with an episode of theirs at an end, sorted
 * @param touched the tellings whose incidents are made anew
 * @param clusters the incidents in their place, sorted by their first telling
 */
public record Relinked(
        Set<DocumentId> documents,
        List<LinkMemory.Filed> filed,
        List<Alike> alike,
        Set<TellingId> touched,
        List<Cluster> clusters) {
    public Relinked {
        documents = Set.copyOf(documents);
        filed = List.copyOf(filed);
        alike = List.copyOf(alike);
        touched = Set.copyOf(touched);
        clusters = List.copyOf(clusters);
    }
}
