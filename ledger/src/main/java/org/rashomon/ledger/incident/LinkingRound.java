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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rashomon.model.DocumentId;

/** One call of {@link IncidentLinker#relink}: files the documents' episodes, compares them, and makes the touched incidents anew. */
final class LinkingRound {
    private static final Comparator<LinkMemory.Filed> BY_EPISODE =
            Comparator.comparing(LinkMemory.Filed::episode).thenComparingLong(LinkMemory.Filed::key);

    private static final int FEWEST_WORDS = 2;

    private final LinkMemory memory;
    private final Episodes episodes;
    private final Set<DocumentId> documents;
    private final List<LinkMemory.Filed> filed = new ArrayList<>();
    private final Map<Long, List<TellingId>> filedNow = new HashMap<>();
    private final List<Alike> alike = new ArrayList<>();

    LinkingRound(LinkMemory memory, Episodes episodes, Set<DocumentId> documents) {
        this.memory = memory;
        this.episodes = episodes;
        this.documents = documents;
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
        Neighbourhood neighbourhood = new Neighbourhood(new Remembered(), episodes, memory.rulings());
        neighbourhood.grow(seeds);
        filed.sort(BY_EPISODE);
        alike.sort(Alike.BY_ENDS);
        return new Relinked(documents, filed, alike, neighbourhood.tellings(), neighbourhood.clusters());
    }

    /** Episodes that may no longer be among the likest of one that has found a liker one. */
    private Set<TellingId> displaced() {
        Set<TellingId> found = new TreeSet<>();
        alike.stream().filter(Alike::isEnough).forEach(pair -> {
            found.add(pair.first());
            found.add(pair.second());
        });
        found.removeIf(end -> documents.contains(end.document()));
        Set<TellingId> displaced = new TreeSet<>(found);
        memory.alike(found).stream()
                .filter(Alike::isEnough)
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .filter(end -> !documents.contains(end.document()))
                .forEach(displaced::add);
        return displaced;
    }

    /** Episodes that were put together with something in the documents that may not be there any more. */
    private Set<TellingId> left() {
        Set<TellingId> left = new TreeSet<>();
        for (TellingId companion : memory.companions(documents)) {
            if (!documents.contains(companion.document())) {
                episodes.with(companion).map(Episode::id).ifPresent(left::add);
            }
        }
        for (Alike pair : memory.alikeOf(documents)) {
            List.of(pair.first(), pair.second()).stream()
                    .filter(end -> !documents.contains(end.document()))
                    .forEach(left::add);
        }
        return left;
    }

    private void file(Episode episode) {
        for (long key : EpisodeKeys.filed(episode)) {
            filed.add(new LinkMemory.Filed(key, episode.id()));
            filedNow.computeIfAbsent(key, absent -> new ArrayList<>()).add(episode.id());
        }
    }

    private void compare(Episode episode) {
        for (TellingId other : candidates(episode)) {
            episodes.called(other).map(found -> Comparison.of(episode, found)).ifPresent(alike::addAll);
        }
    }

    /** What is filed under one of the keys asked for, or under two words. */
    private Set<TellingId> candidates(Episode episode) {
        Set<TellingId> found = new TreeSet<>();
        Map<TellingId, Set<Long>> words = new HashMap<>();
        for (LinkMemory.Filed other : filedUnder(EpisodeKeys.asked(episode))) {
            if (!SearchKey.isOfWord(other.key())) {
                found.add(other.episode());
            } else {
                words.computeIfAbsent(other.episode(), absent -> new HashSet<>())
                        .add(SearchKey.subject(other.key()));
            }
        }
        words.forEach((other, shared) -> {
            if (shared.size() >= FEWEST_WORDS) {
                found.add(other);
            }
        });
        found.removeIf(other -> other.document().equals(episode.document()));
        return found;
    }

    private List<LinkMemory.Filed> filedUnder(Set<Long> keys) {
        List<LinkMemory.Filed> all = new ArrayList<>();
        for (LinkMemory.Filed before : memory.filed(keys)) {
            if (!documents.contains(before.episode().document())) {
                all.add(before);
            }
        }
        for (long key : keys) {
            filedNow.getOrDefault(key, List.of()).forEach(now -> all.add(new LinkMemory.Filed(key, now)));
        }
        return all;
    }

    /** The memory with what this round has found in the place of what was known of its documents. */
    private final class Remembered implements Neighbourhood.Pairs {
        private final Map<TellingId, List<Alike>> now = new HashMap<>();

        Remembered() {
            for (Alike pair : alike) {
                now.computeIfAbsent(pair.first(), absent -> new ArrayList<>()).add(pair);
                now.computeIfAbsent(pair.second(), absent -> new ArrayList<>()).add(pair);
            }
        }

        @Override
        public List<Alike> alike(Collection<TellingId> ends) {
            Set<Alike> all = new LinkedHashSet<>();
            List<TellingId> before = ends.stream()
                    .filter(end -> !documents.contains(end.document()))
                    .toList();
            memory.alike(before).stream()
                    .filter(pair -> !documents.contains(pair.first().document()))
                    .filter(pair -> !documents.contains(pair.second().document()))
                    .forEach(all::add);
            ends.forEach(end -> all.addAll(now.getOrDefault(end, List.of())));
            return List.copyOf(all);
        }
    }
}
