// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.intake.plain.Folding;

/**
 * Whether a heading speaks of what the page says elsewhere that it is about: "Quicklinks" and "Detail" head boxes and templates.
 *
 * @param words of the title, of what is told, and of the address
 */
record HeadingKinship(Set<String> words) {
    private static final int SHORTEST = 3;
    private static final int SHORTEST_OF_COMPOUND = 6;
    private static final int FEWEST = 2;
    private static final int MOST = 3;

    static HeadingKinship with(String told) {
        return new HeadingKinship(new HashSet<>(words(told)));
    }

    /** True also for what is long enough for a headline, or written without blanks, and where the page says too little elsewhere. */
    boolean isAkin(String heading) {
        List<String> own = words(heading);
        if (words.size() < FEWEST || own.isEmpty() || own.size() > MOST || isUndivided(heading)) {
            return true;
        }
        return own.stream().anyMatch(this::isTold);
    }

    /** By itself, or as a part of a compound: "Dorfgeschichte" where the title tells "Geschichte". */
    private boolean isTold(String word) {
        return words.contains(word)
                || words.stream()
                        .anyMatch(told -> told.length() >= SHORTEST_OF_COMPOUND
                                && (word.endsWith(told) || word.startsWith(told)));
    }

    private static boolean isUndivided(String heading) {
        return heading.codePoints().anyMatch(Character::isIdeographic);
    }

    private static List<String> words(String told) {
        return List.of(Folding.folded(told).split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> word.length() >= SHORTEST)
                .toList();
    }
}
