// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Reading;

/**
 * Compares document by document, for who keeps what is filed elsewhere and spreads the work: what a document is filed under is told by
 * {@link #sought}, and what is found under the keys it asks for is given to {@link #compare}. Any thread may call.
 */
public final class Comparer {
    private final Function<DocumentId, Optional<Reading>> readings;
    private final Supplier<Rulings> rulings;
    private final Map<Edition, Map<TellingId, Episode>> kept;

    /**
     * A document as it was read by a line of the journal: a later line may bring another reading of it.
     *
     * @param line the last one that is about it
     */
    public record Edition(DocumentId document, long line) {}

    /**
     * An episode under a key that was asked for.
     *
     * @param of whose it is
     * @param episode its first telling
     */
    public record Found(long key, Edition of, TellingId episode) {}

    /**
     * A comparer.
     *
     * @param readings those in force; they may be newer than the edition that is asked for, which then comes to be compared itself
     * @param documentsKept of how many documents the episodes are kept in memory, some 60 KB each
     */
    public Comparer(Function<DocumentId, Optional<Reading>> readings, Supplier<Rulings> rulings, int documentsKept) {
        this.readings = readings;
        this.rulings = rulings;
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Edition, Map<TellingId, Episode>> eldest) {
                return size() > documentsKept;
            }
        };
    }

    /** The keys of a document's episodes, in the order of the text; none where it has no reading in force. */
    public List<Sought> sought(Edition document) {
        return episodes(document).values().stream().map(Sought::of).toList();
    }

    /**
     * Compares a document.
     *
     * @param found what was filed by lines before under the keys that it asks for, of each document the last edition
     */
    public ComparedEdition compare(Edition document, Collection<Found> found) {
        List<LinkMemory.Filed> filed = new ArrayList<>();
        List<ComparedEdition.Pair> alike = new ArrayList<>();
        for (Episode episode : episodes(document).values()) {
            EpisodeKeys.filed(episode).forEach(key -> filed.add(new LinkMemory.Filed(key, episode.id())));
            others(episode, found)
                    .forEach((id, of) -> Optional.ofNullable(episodes(of).get(id)).stream()
                            .flatMap(other -> Comparison.of(episode, other).stream())
                            .forEach(pair -> alike.add(new ComparedEdition.Pair(of, pair))));
        }
        return new ComparedEdition(document, filed, alike);
    }

    private static Map<TellingId, Edition> others(Episode episode, Collection<Found> found) {
        Set<Long> asked = new TreeSet<>(EpisodeKeys.asked(episode));
        Candidates candidates = new Candidates(episode);
        Map<TellingId, Edition> editions = new LinkedHashMap<>();
        for (Found each : found) {
            if (asked.contains(each.key())) {
                candidates.add(each.key(), List.of(each.episode()));
                editions.put(each.episode(), each.of());
            }
        }
        editions.keySet().retainAll(candidates.all());
        return editions;
    }

    private Map<TellingId, Episode> episodes(Edition of) {
        return known(of).orElseGet(() -> {
            // Outside of the lock: others compare meanwhile, and at worst one is read twice.
            Map<TellingId, Episode> found = Episodes.in(readings.apply(of.document()), rulings.get());
            keep(of, found);
            return found;
        });
    }

    private synchronized Optional<Map<TellingId, Episode>> known(Edition of) {
        return Optional.ofNullable(kept.get(of));
    }

    private synchronized void keep(Edition of, Map<TellingId, Episode> episodes) {
        kept.put(of, episodes);
    }
}
