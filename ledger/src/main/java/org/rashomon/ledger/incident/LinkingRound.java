// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rashomon.model.DocumentId;

/** One call of {@link IncidentLinker#relink}: files the documents' episodes, compares them, and makes the touched incidents anew. */
final class LinkingRound {
    private static final Comparator<LinkMemory.Filed> BY_EPISODE =
            Comparator.comparing(LinkMemory.Filed::episode).thenComparingLong(LinkMemory.Filed::key);

    private final LinkMemory memory;
    private final Episodes episodes;
    private final Set<DocumentId> documents;
    private final int longestChain;
    private final List<LinkMemory.Filed> filed = new ArrayList<>();
    private final Map<Long, List<TellingId>> filedNow = new HashMap<>();
    private final Map<Long, List<TellingId>> filedUnder = new HashMap<>();
    private final List<Alike> alike = new ArrayList<>();

    LinkingRound(LinkMemory memory, Episodes episodes, Set<DocumentId> documents, int longestChain) {
        this.memory = memory;
        this.episodes = episodes;
        this.documents = documents;
        this.longestChain = longestChain;
    }

    Relinked relinked() {
        Set<TellingId> seeds = left();
        for (DocumentId document : new TreeSet<>(documents)) {
            for (Episode episode : episodes.of(document)) {
                compare(episode);
                file(episode);
                seeds.add(episode.id());
            }
        }
        seeds.addAll(displaced());
        Rulings rulings = memory.rulings();
        AlikeGraph graph = new AlikeGraph(new Remembered(), episodes, rulings);
        Neighbourhood neighbourhood = new Neighbourhood(graph, episodes, rulings, longestChain);
        neighbourhood.add(withTheirChains(graph.withEnds(seeds)));
        filed.sort(BY_EPISODE);
        alike.sort(Alike.BY_ENDS);
        return new Relinked(
                documents, filed, alike, neighbourhood.chains(), neighbourhood.tellings(), neighbourhood.clusters());
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
                byEnd(alike.stream().filter(Alike::isEnough).toList());
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

    private void file(Episode episode) {
        for (long key : EpisodeKeys.filed(episode)) {
            filed.add(new LinkMemory.Filed(key, episode.id()));
            filedNow.computeIfAbsent(key, absent -> new ArrayList<>()).add(episode.id());
            Optional.ofNullable(filedUnder.get(key)).ifPresent(known -> known.add(episode.id()));
        }
    }

    private void compare(Episode episode) {
        for (TellingId other : candidates(episode)) {
            episodes.called(other).map(found -> Comparison.of(episode, found)).ifPresent(alike::addAll);
        }
    }

    /** What is filed under one of the keys asked for, or under two words. */
    private Set<TellingId> candidates(Episode episode) {
        Set<TellingId> found = new HashSet<>();
        Map<TellingId, Long> words = new HashMap<>();
        Set<Long> keys = EpisodeKeys.asked(episode);
        lookUp(keys);
        for (long key : keys) {
            if (SearchKey.isOfWord(key)) {
                long word = SearchKey.subject(key);
                filedUnder(key).stream()
                        .filter(other -> words.computeIfAbsent(other, absent -> word) != word)
                        .forEach(found::add);
            } else {
                found.addAll(filedUnder(key));
            }
        }
        found.removeIf(other -> other.document().equals(episode.document()));
        return found;
    }

    /** What is filed under a key, from before and from this round. Reports of one round ask for much the same. */
    private void lookUp(Set<Long> keys) {
        Set<Long> unknown = new TreeSet<>(keys);
        unknown.removeAll(filedUnder.keySet());
        unknown.forEach(key -> filedUnder.put(key, new ArrayList<>()));
        for (LinkMemory.Filed before : memory.filed(unknown)) {
            if (!documents.contains(before.episode().document())) {
                filedUnder(before.key()).add(before.episode());
            }
        }
        unknown.forEach(key -> filedUnder(key).addAll(filedNow.getOrDefault(key, List.of())));
    }

    private List<TellingId> filedUnder(long key) {
        return filedUnder.getOrDefault(key, List.of());
    }

    /** The memory with what this round has found in the place of what was known of its documents. */
    private final class Remembered implements AlikeGraph.Pairs {
        private final Map<TellingId, List<Alike>> now = byEnd(alike);

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
