// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.ArrayList;
import java.util.Collection;
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
 */
final class Neighbourhood {
    private final Pairs all;
    private final Episodes episodes;
    private final Map<TellingId, Episode> met = new TreeMap<>();
    private final Map<TellingId, List<Alike>> pairs = new TreeMap<>();

    /** Where likenesses are looked up. */
    interface Pairs {
        /** All pairs with one of these episodes at an end. */
        List<Alike> alike(Collection<TellingId> ends);
    }

    Neighbourhood(Pairs all, Episodes episodes) {
        this.all = all;
        this.episodes = episodes;
    }

    /** Takes in these episodes and all that they lead to. */
    void grow(Collection<TellingId> seeds) {
        Set<TellingId> open = new TreeSet<>(seeds);
        while (!open.isEmpty()) {
            open.forEach(id -> episodes.called(id).ifPresent(episode -> met.put(id, episode)));
            open.retainAll(met.keySet());
            learn(open);
            Set<TellingId> next = parts(open);
            open.forEach(id -> next.addAll(ledTo(id)));
            next.removeAll(met.keySet());
            open = next;
        }
    }

    private void learn(Set<TellingId> ids) {
        Set<TellingId> unknown = new TreeSet<>(ids);
        unknown.removeAll(pairs.keySet());
        unknown.forEach(id -> pairs.put(id, new ArrayList<>()));
        for (Alike pair : all.alike(unknown)) {
            for (TellingId end : List.of(pair.first(), pair.second())) {
                if (unknown.contains(end)) {
                    pairs.computeIfAbsent(end, absent -> new ArrayList<>()).add(pair);
                }
            }
        }
    }

    private List<TellingId> ledTo(TellingId id) {
        return pairs.getOrDefault(id, List.of()).stream()
                .filter(Alike::isEnough)
                .map(pair -> pair.from(id))
                .toList();
    }

    /** Two episodes of one report. */
    private record Parts(Episode one, Episode other) {}

    /** Parts of one report between which a bridge may stand. */
    private Set<TellingId> parts(Set<TellingId> open) {
        List<Parts> all = open.stream()
                .flatMap(id -> episodes.called(id).stream())
                .flatMap(this::parts)
                .toList();
        learn(all.stream().map(parts -> parts.other().id()).collect(Collectors.toCollection(TreeSet::new)));
        return all.stream()
                .filter(this::isBridged)
                .map(parts -> parts.other().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Parts> parts(Episode episode) {
        return episodes.of(episode.document()).stream()
                .filter(other -> !met.containsKey(other.id()) && Bridge.joinsParts(episode, other))
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
        met.values().forEach(episode -> episode.tellings().forEach(telling -> tellings.add(TellingId.of(telling))));
        return tellings;
    }

    /** Sorted by their first telling. */
    List<Cluster> clusters() {
        Set<Alike> within = new TreeSet<>(Alike.BY_ENDS);
        met.keySet()
                .forEach(id -> pairs.getOrDefault(id, List.of()).stream()
                        .filter(pair -> met.containsKey(pair.first()) && met.containsKey(pair.second()))
                        .forEach(within::add));
        return Clustering.of(List.copyOf(met.values()), List.copyOf(within));
    }
}
