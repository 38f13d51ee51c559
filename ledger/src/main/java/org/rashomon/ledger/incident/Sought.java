// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.Set;
import java.util.TreeSet;

/**
 * The keys of an episode. Of two episodes the one asks for a key of the other exactly when the other asks for one of its.
 *
 * @param episode its first telling
 * @param filed the keys that others find it by
 * @param asked the keys that it looks for others by
 */
public record Sought(TellingId episode, Set<Long> filed, Set<Long> asked) {
    public Sought {
        filed = new TreeSet<>(filed);
        asked = new TreeSet<>(asked);
    }

    static Sought of(Episode episode) {
        return new Sought(episode.id(), EpisodeKeys.filed(episode), EpisodeKeys.asked(episode));
    }

    /** What a key is about, without its stretch of time: keys of one block are of one subject. */
    public static long block(long key) {
        return SearchKey.block(key);
    }
}
