// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The episodes that one is compared with: those filed under a key that it asks for, or under two words. The order of keys is all one. */
final class Candidates {
    private final Episode episode;
    private final Set<TellingId> found = new HashSet<>();
    private final Map<TellingId, Long> words = new HashMap<>();

    Candidates(Episode episode) {
        this.episode = episode;
    }

    /** These are filed under a key that it asks for. */
    void add(long key, Collection<TellingId> filed) {
        if (!SearchKey.isOfWord(key)) {
            found.addAll(filed);
            return;
        }
        long word = SearchKey.subject(key);
        for (TellingId other : filed) {
            if (words.computeIfAbsent(other, absent -> word) != word) {
                found.add(other);
            }
        }
    }

    /** Those of other documents. */
    Set<TellingId> all() {
        found.removeIf(other -> other.document().equals(episode.document()));
        return found;
    }
}
