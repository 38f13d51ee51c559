// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The chains of ties that some episodes are in. Which episodes of a chain are of one happening depends on nothing outside, so that a chain
 * is linked alone with the same result as in the whole ledger.
 *
 * <p>Where a town is fought over every day, each day is alike to the next, and the days of such a town would be one chain of years. A chain
 * that is too long is broken where it is weakest: it is followed along the likest five of each only, or four, until no
 * piece is longer, or only the very likest is left. The pieces along fewer are parts of those along more; so every episode is in one
 * chain, whichever the chain was entered from.
 */
final class Neighbourhood {
    private final AlikeGraph graph;
    private final Episodes episodes;
    private final Rulings rulings;
    private final int longest;
    private final Map<TellingId, Set<TellingId>> chainOf = new TreeMap<>();

    /** By the rank up to which ties are followed: those in too long a chain. */
    private final Map<Integer, Set<TellingId>> tooLong = new HashMap<>();

    /**
     * No chains yet.
     *
     * @param longest the most episodes of a chain that is followed along more than the very likest
     */
    Neighbourhood(AlikeGraph graph, Episodes episodes, Rulings rulings, int longest) {
        this.graph = graph;
        this.episodes = episodes;
        this.rulings = rulings;
        this.longest = longest;
    }

    /** Takes in the chains of these episodes; those that there are no more are passed over. */
    void add(Collection<TellingId> ids) {
        Set<TellingId> there = new TreeSet<>(ids);
        there.removeIf(id -> episodes.called(id).isEmpty());
        graph.prepare(there);
        for (TellingId id : there) {
            if (!chainOf.containsKey(id)) {
                Set<TellingId> chain = chain(id);
                chain.forEach(member -> chainOf.put(member, chain));
            }
        }
    }

    private Set<TellingId> chain(TellingId id) {
        for (int rank = AlikeGraph.LIKEST; rank > 1; rank--) {
            Optional<Set<TellingId>> chain = chain(id, rank, longest);
            if (chain.isPresent()) {
                return chain.get();
            }
        }
        return chain(id, 1, Integer.MAX_VALUE).orElseThrow();
    }

    /** All that ties up to a rank lead to; empty where these are more than {@code most}. */
    private Optional<Set<TellingId>> chain(TellingId start, int rank, int most) {
        Set<TellingId> excluded = tooLong.computeIfAbsent(rank, absent -> new HashSet<>());
        Set<TellingId> met = new TreeSet<>(Set.of(start));
        Set<TellingId> open = met;
        while (!open.isEmpty()) {
            graph.prepare(open);
            Set<TellingId> next = new HashSet<>();
            for (TellingId id : open) {
                graph.ties(id).forEach((other, at) -> {
                    if (at <= rank && !met.contains(other)) {
                        next.add(other);
                    }
                });
            }
            met.addAll(next);
            if (met.size() > most || met.stream().anyMatch(excluded::contains)) {
                excluded.addAll(met);
                return Optional.empty();
            }
            open = next;
        }
        return Optional.of(met);
    }

    /** Of each episode, the first of its chain. */
    Map<TellingId, TellingId> chains() {
        Map<TellingId, TellingId> chains = new TreeMap<>();
        chainOf.forEach((id, chain) -> chains.put(id, chain.iterator().next()));
        return chains;
    }

    /** The tellings of all episodes in it. */
    Set<TellingId> tellings() {
        Set<TellingId> tellings = new TreeSet<>();
        chainOf.keySet().forEach(id -> tellings.addAll(episode(id).tellingIds()));
        return tellings;
    }

    /** Each chain by itself; sorted by their first telling. */
    List<Cluster> clusters() {
        List<Cluster> clusters = new ArrayList<>();
        chainOf.forEach((id, chain) -> {
            if (id.equals(chain.iterator().next())) {
                clusters.addAll(clusters(chain));
            }
        });
        clusters.sort(
                Comparator.comparing(cluster -> TellingId.of(cluster.tellings().getFirst())));
        return clusters;
    }

    private List<Cluster> clusters(Set<TellingId> chain) {
        List<Episode> ofChain = chain.stream().map(this::episode).toList();
        List<Alike> within = chain.stream()
                .flatMap(id ->
                        graph.pairs(id).stream().filter(pair -> pair.first().equals(id)))
                .filter(pair -> chain.contains(pair.second()))
                .toList();
        return Clustering.of(ofChain, within, rulings);
    }

    private Episode episode(TellingId id) {
        return episodes.called(id).orElseThrow();
    }
}
