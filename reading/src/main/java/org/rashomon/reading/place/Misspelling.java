// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import java.util.List;
import java.util.Set;

/** Finds the one long name that differs from a written one by a single letter: "Khybar Pakhtunkhwa". */
final class Misspelling {
    /** Shorter names are too often one letter away from another name. */
    private static final int SHORTEST = 8;

    private Misspelling() {}

    /** The keys among the known ones that are one letter away; sorted; empty for short names. */
    static List<String> corrections(String key, Set<String> known) {
        if (key.length() < SHORTEST) {
            return List.of();
        }
        return known.stream()
                .filter(other -> other.charAt(0) == key.charAt(0) && isOneLetterAway(key, other))
                .sorted()
                .toList();
    }

    private static boolean isOneLetterAway(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1 || one.equals(other)) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int restOfOne = same + (one.length() >= other.length() ? 1 : 0);
        int restOfOther = same + (other.length() >= one.length() ? 1 : 0);
        return one.substring(Math.min(restOfOne, one.length()))
                .equals(other.substring(Math.min(restOfOther, other.length())));
    }
}
