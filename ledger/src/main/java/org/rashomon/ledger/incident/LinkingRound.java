// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rashomon.model.DocumentId;

/** The second half of {@link IncidentLinker#relink}: makes the incidents anew that the documents' likenesses touch. */
final class LinkingRound {
    private final LinkMemory memory;
    private final Episodes episodes;
    private final Set<DocumentId> documents;
    private final Compared compared;
    private final int longestChain;

    /**
     * A round.
     *
     * @param compared what the documents are filed under and alike to
     */
    LinkingRound(LinkMemory memory, Episodes episodes, Set<DocumentId> documents, Compared compared, int longestChain) {
        this.memory = memory;
        this.episodes = episodes;
        this.documents = documents;
        this.compared = compared;
        this.longestChain = longestChain;
    }

    Relinked relinked() {
        Set<TellingId> seeds = left();
        documents.forEach(document -> episodes.of(document).forEach(episode -> seeds.add(episode.id())));
        seeds.addAll(displaced());
        Rulings rulings = memory.rulings();
        AlikeGraph graph = new AlikeGraph(new Remembered(), episodes, rulings);
        Neighbourhood neighbourhood = new Neighbourhood(graph, episodes, rulings, longestChain);
        neighbourhood.add(withTheirChains(graph.withEnds(seeds)));
        return new Relinked(
                documents,
                compared.filed(),
                compared.alike(),
                neighbourhood.chains(),
                neighbourhood.tellings(),
                neighbourhood.clusters());
    }

    /** Whoever is at an end of a tie that is new, gone or of another rank may leave or join others of its chain. */
    private Set<TellingId> withTheirChains(Set<TellingId> ends) {
        Set<TellingId> all = new TreeSet<>(ends);
        all.addAll(memory.chainsOf(ends));
        return all;
    }

    /** The ends of the ties that other ones, now found, have moved to another rank. */
    private Set<TellingId> displaced() {
        Map<TellingId, List<Alike>> found =
                byEnd(compared.alike().stream().filter(Alike::isEnough).toList());
        found.keySet().removeIf(end -> documents.contains(end.document()));
        Map<TellingId, List<Alike>> before = byEnd(outside(memory.alike(found.keySet())));
        Set<TellingId> displaced = new TreeSet<>();
        found.forEach((end, more) -> displaced.addAll(displaced(end, before.getOrDefault(end, List.of()), more)));
        return displaced;
    }

    private static Map<TellingId, List<Alike>> byEnd(List<Alike> pairs) {
        Map<TellingId, List<Alike>> byEnd = new HashMap<>();
        for (Alike pair : pairs) {
            byEnd.computeIfAbsent(pair.first(), absent -> new ArrayList<>()).add(pair);
            byEnd.computeIfAbsent(pair.second(), absent -> new ArrayList<>()).add(pair);
        }
        return byEnd;
    }

    private static Set<TellingId> displaced(TellingId end, List<Alike> before, List<Alike> more) {
        Map<Alike, Integer> ranks =
                AlikeGraph.ranks(Stream.concat(before.stream(), more.stream()).toList());
        Set<TellingId> displaced = new TreeSet<>();
        AlikeGraph.ranks(before).forEach((pair, rank) -> {
            if (!rank.equals(ranks.get(pair))) {
                displaced.add(end);
                displaced.add(pair.from(end));
            }
        });
        return displaced;
    }

    /** Pairs that nothing of this round's documents is in. */
    private List<Alike> outside(List<Alike> pairs) {
        return pairs.stream()
                .filter(pair -> !documents.contains(pair.first().document()))
                .filter(pair -> !documents.contains(pair.second().document()))
                .toList();
    }

    /** Episodes that were in a chain with something in the documents, or tied to it, that may not be there any more. */
    private Set<TellingId> left() {
        Set<TellingId> left = new TreeSet<>(memory.chainsOf(memory.episodes(documents)));
        for (Alike pair : memory.alikeOf(documents)) {
            left.add(pair.first());
            left.add(pair.second());
        }
        left.removeIf(end -> documents.contains(end.document()));
        return left;
    }

    /** The memory with what this round has found in the place of what was known of its documents. */
    private final class Remembered implements AlikeGraph.Pairs {
        private final Map<TellingId, List<Alike>> now = byEnd(compared.alike());

        @Override
        public List<Alike> alike(Collection<TellingId> ends) {
            Set<Alike> all = new LinkedHashSet<>();
            List<TellingId> before = ends.stream()
                    .filter(end -> !documents.contains(end.document()))
                    .toList();
            all.addAll(outside(memory.alike(before)));
            ends.forEach(end -> all.addAll(now.getOrDefault(end, List.of())));
            return List.copyOf(all);
        }
    }
}
