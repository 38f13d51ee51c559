// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Reading;

/** The episodes of documents, found again in their readings; those asked for last are kept, up to a number. */
final class Episodes {
    private final LinkMemory memory;
    private final Map<DocumentId, Map<TellingId, Episode>> kept;

    /**
     * Keeps the episodes of so many documents.
     *
     * @param most some 60 KB each
     */
    Episodes(LinkMemory memory, int most) {
        this.memory = memory;
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<DocumentId, Map<TellingId, Episode>> eldest) {
                return size() > most;
            }
        };
    }

    /** In the order of the text; none where no reading is in force. */
    Collection<Episode> of(DocumentId document) {
        return byId(document).values();
    }

    private Map<TellingId, Episode> byId(DocumentId document) {
        Map<TellingId, Episode> known = kept.get(document);
        if (known != null) {
            return known;
        }
        Map<TellingId, Episode> found = in(memory.reading(document), memory.rulings());
        kept.put(document, found);
        return found;
    }

    /** By their first telling, in the order of the text. */
    static Map<TellingId, Episode> in(Optional<Reading> inForce, Rulings rulings) {
        Map<TellingId, Episode> found = new LinkedHashMap<>();
        inForce.stream()
                .flatMap(reading -> linkable(reading, rulings).stream())
                .forEach(episode -> found.put(episode.id(), episode));
        return found;
    }

    /** Mentions too general to be of one happening ("attacks on the country") are left out, unless a reviewer has said of what they are. */
    private static List<Episode> linkable(Reading reading, Rulings rulings) {
        return EpisodeFinder.find(reading, rulings).stream()
                .filter(episode -> episode.lead().isPresent()
                        || Founding.isOfOneHappening(episode)
                        || rulings.concern(episode.tellingIds()))
                .toList();
    }

    /** The one whose first telling this is. */
    Optional<Episode> called(TellingId id) {
        return Optional.ofNullable(byId(id.document()).get(id));
    }

    /** The one that has this telling. */
    Optional<Episode> with(TellingId telling) {
        return of(telling.document()).stream()
                .filter(episode ->
                        episode.tellings().stream().map(TellingId::of).anyMatch(telling::equals))
                .findFirst();
    }

    /** Its reading is another from now on. */
    void forget(DocumentId document) {
        kept.remove(document);
    }
}
