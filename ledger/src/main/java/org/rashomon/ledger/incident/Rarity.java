// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.model.DocumentId;

/** How telling a word is: the fewer documents have it, the more (inverse document frequency). */
final class Rarity {
    private static final int HANDFUL = 8;
    private static final int ONE_IN = 20;

    private final Map<String, Integer> documentsWith = new HashMap<>();
    private final int documents;

    private Rarity(int documents) {
        this.documents = documents;
    }

    /** Of the proper names of reports. */
    static Rarity ofNames(Collection<Episode> episodes) {
        List<Set<String>> named = episodes.stream()
                .map(Episode::names)
                .filter(names -> !names.isEmpty())
                .toList();
        Rarity rarity = new Rarity(named.size());
        named.forEach(names -> names.forEach(name -> rarity.documentsWith.merge(name, 1, Integer::sum)));
        return rarity;
    }

    /** Of the words of passages. */
    static Rarity ofWords(Collection<Episode> episodes) {
        Map<DocumentId, Set<String>> words = new HashMap<>();
        for (Episode episode : episodes) {
            words.computeIfAbsent(episode.document(), absent -> new HashSet<>())
                    .addAll(episode.traits().words());
        }
        Rarity rarity = new Rarity(words.size());
        words.values().forEach(ofOne -> ofOne.forEach(word -> rarity.documentsWith.merge(word, 1, Integer::sum)));
        return rarity;
    }

    boolean isIn(String word, int fewest, int most) {
        int with = documentsWith.getOrDefault(word, 0);
        return fewest <= with && with <= most;
    }

    /** True for what no more than a handful of reports have, or one in twenty. */
    boolean isRare(String word) {
        return isIn(word, 1, Math.max(HANDFUL, documents / ONE_IN));
    }

    private double of(String word) {
        return Math.log((documents + 1.0) / documentsWith.getOrDefault(word, 1));
    }

    private double of(Collection<String> words) {
        return words.stream().sorted().mapToDouble(this::of).sum();
    }

    /** What {@code first} and {@code second} share. */
    Shared shared(Set<String> first, Set<String> second) {
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        double least = Math.min(of(first), of(second));
        return new Shared(common, least > 0 ? of(common) / least : 0);
    }

    /**
     * Words in common.
     *
     * @param words which
     * @param share of the weight of the poorer side, 0 to 1
     */
    record Shared(Set<String> words, double share) {}
}
