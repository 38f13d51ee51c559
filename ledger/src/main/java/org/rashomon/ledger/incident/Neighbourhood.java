// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All episodes that any chain of likenesses leads to from some. Which of them are of one happening depends on nothing outside, so that a
 * neighbourhood is linked alone with the same result as in the whole ledger.
 *
 * <p>A chain goes on from an episode to its likest few, and to those whose likest few it is among. Where a town is fought over every day,
 * each day is alike to the next; that way the days of such a town are not one chain of years.
 */
final class Neighbourhood {
    private static final int LIKEST = 6;

    private final Pairs all;
    private final Episodes episodes;
    private final Rulings rulings;
    private final Map<TellingId, Episode> met = new TreeMap<>();
    private final Map<TellingId, List<Alike>> pairs = new HashMap<>();
    private final Map<TellingId, Set<Alike>> likest = new HashMap<>();

    /** From each episode that leads on to one of its chain, up to the one that stands for it. */
    private final Map<TellingId, TellingId> chain = new HashMap<>();

    /** Where likenesses are looked up. */
    interface Pairs {
        /** All pairs with one of these episodes at an end. */
        List<Alike> alike(Collection<TellingId> ends);
    }

    Neighbourhood(Pairs all, Episodes episodes, Rulings rulings) {
        this.all = all;
        this.rulings = rulings;
        this.episodes = episodes;
    }

    /** Takes in these episodes and all that they lead to. */
    void grow(Collection<TellingId> seeds) {
        Set<TellingId> open = new TreeSet<>(seeds);
        while (!open.isEmpty()) {
            open.forEach(id -> episodes.called(id).ifPresent(episode -> met.put(id, episode)));
            open.retainAll(met.keySet());
            learnWithNeighbours(open);
            Set<TellingId> next = new TreeSet<>();
            parts(open).forEach(parts -> lead(parts.one().id(), parts.other().id(), next));
            for (TellingId id : open) {
                ledTo(id).forEach(other -> lead(id, other, next));
                ruledTogether(id).forEach(other -> lead(id, other, next));
            }
            next.removeAll(met.keySet());
            open = next;
        }
    }

    private void lead(TellingId from, TellingId to, Set<TellingId> next) {
        next.add(to);
        chain.put(rootOf(from), rootOf(to));
    }

    private TellingId rootOf(TellingId id) {
        TellingId at = id;
        TellingId above = chain.getOrDefault(at, at);
        while (!above.equals(at)) {
            at = above;
            above = chain.getOrDefault(at, at);
        }
        chain.put(id, at);
        return at;
    }

    private void learn(Set<TellingId> ids) {
        Set<TellingId> unknown = new TreeSet<>(ids);
        unknown.removeAll(pairs.keySet());
        if (unknown.isEmpty()) {
            return;
        }
        unknown.forEach(id -> pairs.put(id, new ArrayList<>()));
        for (Alike pair : all.alike(unknown)) {
            for (TellingId end : List.of(pair.first(), pair.second())) {
                if (unknown.contains(end)) {
                    pairsOf(end).add(pair);
                }
            }
        }
        unknown.forEach(id -> likest.put(id, likest(id)));
    }

    private List<Alike> pairsOf(TellingId id) {
        return pairs.getOrDefault(id, List.of());
    }

    /** As leads, and as deeds. */
    private Set<Alike> likest(TellingId id) {
        Map<Boolean, List<Alike>> byKind = pairsOf(id).stream()
                .filter(Alike::isEnough)
                .sorted(Alike.STRONGEST_FIRST)
                .collect(Collectors.partitioningBy(pair -> pair.kind() == Alike.Kind.LEADS));
        return byKind.values().stream()
                .flatMap(ofKind -> ofKind.stream().limit(LIKEST))
                .collect(Collectors.toSet());
    }

    private List<TellingId> ledTo(TellingId id) {
        return pairsOf(id).stream()
                .filter(Alike::isEnough)
                .filter(pair ->
                        likestOf(id).contains(pair) || likestOf(pair.from(id)).contains(pair))
                .map(pair -> pair.from(id))
                .toList();
    }

    /** Those that a reviewer has put together with it. */
    private Set<TellingId> ruledTogether(TellingId id) {
        return episodes.called(id).stream()
                .flatMap(episode -> rulings.with(episode.tellingIds()).stream())
                .flatMap(set -> set.tellings().stream())
                .flatMap(telling -> episodes.with(telling).stream())
                .map(Episode::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Alike> likestOf(TellingId id) {
        return likest.getOrDefault(id, Set.of());
    }

    /** Those at the other ends, whose own likest have to be known too. */
    private void learnWithNeighbours(Set<TellingId> ids) {
        learn(ids);
        learn(ids.stream()
                .flatMap(id -> pairsOf(id).stream().filter(Alike::isEnough).map(pair -> pair.from(id)))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Two episodes of one report. */
    private record Parts(Episode one, Episode other) {}

    /** Parts of one report between which a bridge may stand. */
    private List<Parts> parts(Set<TellingId> open) {
        List<Parts> found = open.stream()
                .flatMap(id -> episodes.called(id).stream())
                .flatMap(this::parts)
                .toList();
        learnWithNeighbours(
                found.stream().map(parts -> parts.other().id()).collect(Collectors.toCollection(TreeSet::new)));
        return found.stream().filter(this::isBridged).toList();
    }

    private Stream<Parts> parts(Episode episode) {
        return episodes.of(episode.document()).stream()
                .filter(other -> !other.id().equals(episode.id()) && Bridge.joinsParts(episode, other))
                .map(other -> new Parts(episode, other));
    }

    private boolean isBridged(Parts parts) {
        Set<TellingId> near = new TreeSet<>(ledTo(parts.one().id()));
        near.addAll(ledTo(parts.other().id()));
        return near.stream()
                .flatMap(id -> episodes.called(id).stream())
                .anyMatch(bridge -> Bridge.names(bridge, parts.one(), parts.other()));
    }

    /** The tellings of all episodes in it. */
    Set<TellingId> tellings() {
        Set<TellingId> tellings = new TreeSet<>();
        met.values().forEach(episode -> tellings.addAll(episode.tellingIds()));
        return tellings;
    }

    /** Each chain by itself; sorted by their first telling. */
    List<Cluster> clusters() {
        Map<TellingId, List<Episode>> chains = new TreeMap<>();
        met.forEach((id, episode) ->
                chains.computeIfAbsent(rootOf(id), absent -> new ArrayList<>()).add(episode));
        return chains.values().stream()
                .flatMap(ofChain -> Clustering.of(ofChain, pairsWithin(ofChain), rulings).stream())
                .sorted(Comparator.comparing(
                        cluster -> TellingId.of(cluster.tellings().getFirst())))
                .toList();
    }

    private List<Alike> pairsWithin(List<Episode> ofChain) {
        Set<TellingId> ids = ofChain.stream().map(Episode::id).collect(Collectors.toSet());
        Set<Alike> within = new TreeSet<>(Alike.BY_ENDS);
        ids.forEach(id ->
                pairsOf(id).stream().filter(pair -> ids.contains(pair.from(id))).forEach(within::add));
        return List.copyOf(within);
    }
}
