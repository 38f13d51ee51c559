// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Words in common.
 *
 * @param words which
 * @param share of the rarity of the poorer side, 0 to 1
 */
record SharedWords(Set<String> words, double share) {
    static SharedWords of(Set<String> first, Set<String> second) {
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        double least = Math.min(sum(first), sum(second));
        return new SharedWords(common, least > 0 ? sum(common) / least : 0);
    }

    private static double sum(Collection<String> words) {
        return words.stream().sorted().mapToDouble(WordRarity::of).sum();
    }
}
