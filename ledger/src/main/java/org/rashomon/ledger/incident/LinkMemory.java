// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Reading;

/** What is known of the reports linked so far. Episodes go by their first telling. */
public interface LinkMemory {
    /** The reading of a document that is in force; empty when there is none. */
    Optional<Reading> reading(DocumentId document);

    /** What reviewers have decided. */
    Rulings rulings();

    /** What is filed under any of these keys, once for each key. */
    List<Filed> filed(Collection<Long> keys);

    /** All pairs with one of these episodes at an end. */
    List<Alike> alike(Collection<TellingId> episodes);

    /** All pairs with an episode of one of these documents at an end. */
    List<Alike> alikeOf(Collection<DocumentId> documents);

    /** The episodes of these documents. */
    Set<TellingId> episodes(Collection<DocumentId> documents);

    /** All episodes in a chain that one of these episodes is in. */
    Set<TellingId> chainsOf(Collection<TellingId> episodes);

    /**
     * An episode under a key.
     *
     * @param key as {@link EpisodeKeys} makes them
     * @param episode its first telling
     */
    record Filed(long key, TellingId episode) {}

    /** Nothing is known yet; {@code readings} are in force. */
    static LinkMemory of(Collection<Reading> readings) {
        return new NothingLinked(readings);
    }
}
