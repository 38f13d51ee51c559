// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Episodes and the ties between them, looked up where they are asked for. An episode is tied to its likest few, and to those whose likest
 * few it is among; to parts of its own report that one of these bridges; and to what a reviewer has put together with it.
 */
final class AlikeGraph {
    /** The likest of each kind, so many, are tied. */
    static final int LIKEST = 6;

    private final Pairs all;
    private final Episodes episodes;
    private final Rulings rulings;
    private final Map<TellingId, List<Alike>> pairs = new HashMap<>();
    private final Map<TellingId, Map<Alike, Integer>> ranks = new HashMap<>();
    private final Map<TellingId, Map<TellingId, Integer>> ties = new HashMap<>();

    /** Where likenesses are looked up. */
    interface Pairs {
        /** All pairs with one of these episodes at an end. */
        List<Alike> alike(Collection<TellingId> ends);
    }

    AlikeGraph(Pairs all, Episodes episodes, Rulings rulings) {
        this.all = all;
        this.episodes = episodes;
        this.rulings = rulings;
    }

    /** All that is known to be alike to an episode whose ties were asked for. */
    List<Alike> pairs(TellingId id) {
        return pairs.getOrDefault(id, List.of());
    }

    /**
     * How an episode is tied to others: at the rank, from 1 to {@link #LIKEST}, that either has among the likest of the other; at 0 where
     * a reviewer has ruled.
     */
    Map<TellingId, Integer> ties(TellingId id) {
        Map<TellingId, Integer> known = ties.get(id);
        if (known == null) {
            prepare(Set.of(id));
            known = tied(id);
            ties.put(id, known);
        }
        return known;
    }

    /** These, what they are tied to, and what they may have been tied to as a part of the same report. */
    Set<TellingId> withEnds(Set<TellingId> ids) {
        prepare(ids);
        Set<TellingId> ends = new TreeSet<>(ids);
        for (TellingId id : ids) {
            ends.addAll(ties(id).keySet());
            parts(id).forEach(ends::add);
        }
        return ends;
    }

    /** Looks up at once what the ties of these will be asked for. */
    void prepare(Set<TellingId> ids) {
        Set<TellingId> open = new HashSet<>(ids);
        open.removeAll(ties.keySet());
        Set<TellingId> near = new HashSet<>(open);
        open.forEach(id -> parts(id).forEach(near::add));
        learn(near);
        learn(near.stream()
                .flatMap(id -> pairs(id).stream().filter(Alike::isEnough).map(pair -> pair.from(id)))
                .collect(Collectors.toSet()));
    }

    private void learn(Set<TellingId> ids) {
        Set<TellingId> unknown = new HashSet<>(ids);
        unknown.removeAll(pairs.keySet());
        if (unknown.isEmpty()) {
            return;
        }
        unknown.forEach(id -> pairs.put(id, new ArrayList<>()));
        for (Alike pair : all.alike(unknown)) {
            for (TellingId end : List.of(pair.first(), pair.second())) {
                if (unknown.contains(end)) {
                    pairs.getOrDefault(end, List.of()).add(pair);
                }
            }
        }
        unknown.forEach(id -> ranks.put(id, ranks(pairs(id))));
    }

    /** The ranks, from 1, of an episode's likest as leads, and of those as deeds. */
    static Map<Alike, Integer> ranks(Collection<Alike> pairs) {
        Map<Boolean, List<Alike>> byKind = pairs.stream()
                .filter(Alike::isEnough)
                .sorted(Alike.STRONGEST_FIRST)
                .collect(Collectors.partitioningBy(pair -> pair.kind() == Alike.Kind.LEADS));
        Map<Alike, Integer> ranks = new HashMap<>();
        for (List<Alike> ofKind : byKind.values()) {
            for (int i = 0; i < Math.min(LIKEST, ofKind.size()); i++) {
                ranks.put(ofKind.get(i), i + 1);
            }
        }
        return ranks;
    }

    private Map<TellingId, Integer> tied(TellingId id) {
        Map<TellingId, Integer> tied = new HashMap<>(likest(id));
        parts(id).forEach(part -> bridged(id, part).forEach(rank -> tied.merge(part, rank, Math::min)));
        ruledTogether(id).forEach(other -> tied.put(other, 0));
        tied.remove(id);
        return tied;
    }

    /**
     * Those at the other ends of its likest pairs, and of those whose likest it is; but none of a document that has been read anew without
     * it, and that comes to be linked itself.
     */
    private Map<TellingId, Integer> likest(TellingId id) {
        Map<TellingId, Integer> likest = new HashMap<>();
        for (Alike pair : pairs(id)) {
            TellingId other = pair.from(id);
            int rank = Math.min(rank(id, pair), rank(other, pair));
            if (pair.isEnough() && rank <= LIKEST && episodes.called(other).isPresent()) {
                likest.merge(other, rank, Math::min);
            }
        }
        return likest;
    }

    private int rank(TellingId id, Alike pair) {
        return ranks.getOrDefault(id, Map.of()).getOrDefault(pair, Integer.MAX_VALUE);
    }

    /** Parts of the same report between which a bridge may stand. */
    private Stream<TellingId> parts(TellingId id) {
        return episodes.called(id).stream()
                .flatMap(episode -> episodes.of(id.document()).stream()
                        .filter(other -> !other.id().equals(id) && Bridge.joinsParts(episode, other)))
                .map(Episode::id);
    }

    /** The ranks at which something names the places of both parts. */
    private Stream<Integer> bridged(TellingId one, TellingId other) {
        Map<TellingId, Integer> near = new HashMap<>(likest(one));
        likest(other).forEach((id, rank) -> near.merge(id, rank, Math::min));
        return near.entrySet().stream()
                .filter(tie -> names(tie.getKey(), one, other))
                .map(Map.Entry::getValue);
    }

    private boolean names(TellingId bridge, TellingId one, TellingId other) {
        return Bridge.names(
                episodes.called(bridge).orElseThrow(),
                episodes.called(one).orElseThrow(),
                episodes.called(other).orElseThrow());
    }

    /** Those that a reviewer has put together with it. */
    private Stream<TellingId> ruledTogether(TellingId id) {
        return episodes.called(id).stream()
                .flatMap(episode -> rulings.with(episode.tellingIds()).stream())
                .flatMap(set -> set.tellings().stream())
                .flatMap(telling -> episodes.with(telling).stream())
                .map(Episode::id);
    }
}
