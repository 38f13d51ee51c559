// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.model.DocumentId;

/**
 * What changes when documents come, change or go.
 *
 * @param documents which; what was filed under them and found of them before goes
 * @param filed their episodes under their keys, sorted
 * @param alike the pairs with an episode of theirs at an end, sorted
 * @param chains of each episode whose incident is made anew, the first episode of its {@link Neighbourhood chain}
 * @param touched the tellings whose incidents are made anew
 * @param clusters the incidents in their place, sorted by their first telling
 */
public record Relinked(
        Set<DocumentId> documents,
        List<LinkMemory.Filed> filed,
        List<Alike> alike,
        Map<TellingId, TellingId> chains,
        Set<TellingId> touched,
        List<Cluster> clusters) {
    public Relinked {
        documents = Set.copyOf(documents);
        filed = List.copyOf(filed);
        alike = List.copyOf(alike);
        chains = Collections.unmodifiableMap(new TreeMap<>(chains));
        touched = Set.copyOf(touched);
        clusters = List.copyOf(clusters);
    }
}
