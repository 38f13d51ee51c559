// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Readings of the headline with how much speaks for each; case, blanks and marks do not tell them apart. */
final class HeadlineVote {
    private static final int LONGEST = 300;

    /** Marks that break long words or hold others together; nobody sees them. */
    private static final String INVISIBLE = "\u00ad\u200b\u2060\ufeff";

    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    /** A reading in its best wording: the first without invisible marks, else the first. */
    private static final class Candidate {
        private String words;
        private double weight;

        private Candidate(String words) {
            this.words = words;
        }

        private void add(String told, double more) {
            weight += more;
            if (isMarked(words) && !isMarked(told)) {
                words = told;
            }
        }
    }

    void add(Optional<String> told, double weight) {
        told.ifPresent(words -> add(words, weight));
    }

    void add(String told, double weight) {
        String letters = OutletNames.letters(told);
        if (!letters.isEmpty() && told.length() <= LONGEST) {
            candidates.computeIfAbsent(letters, fresh -> new Candidate(told)).add(told, weight);
        }
    }

    /** The reading for which most speaks; of two alike the one told first. */
    Optional<String> best() {
        Candidate best = null;
        for (Candidate candidate : candidates.values()) {
            if (best == null || candidate.weight > best.weight) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best).map(candidate -> candidate.words);
    }

    private static boolean isMarked(String words) {
        return words.chars().anyMatch(unit -> INVISIBLE.indexOf(unit) >= 0);
    }
}
