// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.model.DocumentId;

/** The first half of {@link IncidentLinker#relink}: files the documents' episodes and compares them with all that are filed. */
final class ComparingRound {
    private final LinkMemory memory;
    private final Episodes episodes;
    private final Set<DocumentId> documents;
    private final List<LinkMemory.Filed> filed = new ArrayList<>();
    private final Map<Long, List<TellingId>> filedNow = new HashMap<>();
    private final Map<Long, List<TellingId>> filedUnder = new HashMap<>();
    private final List<Alike> alike = new ArrayList<>();

    ComparingRound(LinkMemory memory, Episodes episodes, Set<DocumentId> documents) {
        this.memory = memory;
        this.episodes = episodes;
        this.documents = documents;
    }

    Compared compared() {
        for (DocumentId document : new TreeSet<>(documents)) {
            for (Episode episode : episodes.of(document)) {
                compare(episode);
                file(episode);
            }
        }
        return new Compared(filed, alike);
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

    private Set<TellingId> candidates(Episode episode) {
        Candidates candidates = new Candidates(episode);
        Set<Long> keys = EpisodeKeys.asked(episode);
        lookUp(keys);
        keys.forEach(key -> candidates.add(key, filedUnder(key)));
        return candidates.all();
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
}
