// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Reading;

/**
 * Finds which event mentions tell of one happening, for a report that comes in as for a whole ledger: what is linked depends on the set of
 * readings in force alone. Only the incidents that new episodes are alike to are made anew.
 */
public final class IncidentLinker {
    private final LinkMemory memory;
    private final Episodes episodes;

    /**
     * Links on top of what is known.
     *
     * @param documentsKept of how many documents the episodes are kept in memory, some 20 KB each
     */
    public IncidentLinker(LinkMemory memory, int documentsKept) {
        this.memory = memory;
        this.episodes = new Episodes(memory, documentsKept);
    }

    /**
     * What changes now that these documents have come, changed or gone. The memory is as before them, except that it has their readings;
     * what is answered is to be remembered before the next call.
     */
    public Relinked relink(Collection<DocumentId> documents) {
        documents.forEach(episodes::forget);
        LinkingRound round = new LinkingRound(memory, episodes, Set.copyOf(documents));
        return round.relinked();
    }

    /** The tellings that belong to one incident with this one, with why; empty for a telling too general to be of one happening. */
    public List<Cluster> around(TellingId telling) {
        Neighbourhood neighbourhood = new Neighbourhood(memory::alike, episodes, memory.rulings());
        episodes.with(telling).ifPresent(episode -> neighbourhood.grow(Set.of(episode.id())));
        return neighbourhood.clusters();
    }

    /**
     * The clusters of a set of readings, sorted by their first telling. The answer does not depend on the order of the readings. Mentions
     * too general to be of one happening are in none.
     */
    public static List<Cluster> link(Collection<Reading> readings) {
        return new IncidentLinker(LinkMemory.of(readings), readings.size())
                .relink(readings.stream()
                        .map(reading -> reading.document().id())
                        .collect(Collectors.toSet()))
                .clusters();
    }
}
