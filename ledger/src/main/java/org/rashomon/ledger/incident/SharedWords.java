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
    static SharedWords of(Set<String> first, Set<String> second, WordRarity rarity) {
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        double least = Math.min(sum(first, rarity), sum(second, rarity));
        return new SharedWords(common, least > 0 ? sum(common, rarity) / least : 0);
    }

    private static double sum(Collection<String> words, WordRarity rarity) {
        return words.stream().sorted().mapToDouble(rarity::of).sum();
    }
}
