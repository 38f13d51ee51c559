// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.Collection;
import java.util.HashSet;
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
    private static final int LONGEST_CHAIN = 300;

    private final LinkMemory memory;
    private final Episodes episodes;
    private final int longestChain;

    /**
     * Links on top of what is known.
     *
     * @param documentsKept of how many documents the episodes are kept in memory, some 60 KB each
     */
    public IncidentLinker(LinkMemory memory, int documentsKept) {
        this(memory, documentsKept, LONGEST_CHAIN);
    }

    /** As a {@link Neighbourhood} breaks longer chains. */
    IncidentLinker(LinkMemory memory, int documentsKept, int longestChain) {
        this.longestChain = longestChain;
        this.memory = memory;
        this.episodes = new Episodes(memory, documentsKept);
    }

    /** Other readings of these documents are in force, or none: what is linked from now on takes them as they are, also where they come later. */
    public void forget(Collection<DocumentId> documents) {
        documents.forEach(episodes::forget);
    }

    /**
     * What changes now that these documents have come, changed or gone. The memory is as before them, except that it has their readings;
     * what is answered is to be remembered before the next call.
     */
    public Relinked relink(Collection<DocumentId> documents) {
        documents.forEach(episodes::forget);
        Set<DocumentId> all = Set.copyOf(documents);
        return linked(all, new ComparingRound(memory, episodes, all).compared());
    }

    /**
     * The same, with what was {@link Comparer compared} elsewhere. Where a document was read anew in between, what is no more, or not yet, is
     * passed over: the document comes to be linked once more.
     */
    public Relinked relink(Collection<DocumentId> documents, Compared compared) {
        documents.forEach(episodes::forget);
        Set<DocumentId> all = Set.copyOf(documents);
        return linked(all, compared.among(there(all, compared)));
    }

    private Set<TellingId> there(Set<DocumentId> documents, Compared compared) {
        Set<DocumentId> others = new HashSet<>();
        compared.alike()
                .forEach(pair -> others.addAll(
                        Set.of(pair.first().document(), pair.second().document())));
        others.removeAll(documents);
        Set<TellingId> there = new HashSet<>(memory.episodes(others));
        documents.forEach(document -> episodes.of(document).forEach(episode -> there.add(episode.id())));
        return there;
    }

    private Relinked linked(Set<DocumentId> documents, Compared compared) {
        return new LinkingRound(memory, episodes, documents, compared, longestChain).relinked();
    }

    /** The tellings that belong to one incident with this one, with why; empty for a telling too general to be of one happening. */
    public List<Cluster> around(TellingId telling) {
        Rulings rulings = memory.rulings();
        AlikeGraph graph = new AlikeGraph(memory::alike, episodes, rulings);
        Neighbourhood neighbourhood = new Neighbourhood(graph, episodes, rulings, longestChain);
        episodes.with(telling).ifPresent(episode -> neighbourhood.add(Set.of(episode.id())));
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
