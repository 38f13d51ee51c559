// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.review;

import java.util.List;

/**
 * Why an incident is to be looked at.
 *
 * @param kind the sort of reason
 * @param words what it is about: the words of an ambiguous place, the reasons of a weak link; may be empty
 */
public record Concern(Kind kind, List<String> words) {
    /** The sorts, the most pressing first. */
    public enum Kind {
        /** A decision and later evidence part. */
        CONFLICT(9),
        /** Accounts part. */
        PARTED(8),
        /** Somebody denies it. */
        DENIED(6),
        /** Many are said to be dead, and all of it goes back to one origin. */
        ONE_ORIGIN(5),
        /** It is held together by a weak link. */
        WEAK_LINK(4),
        /** A place may be one of several. */
        AMBIGUOUS_PLACE(3),
        /** Somebody may be one of several. */
        AMBIGUOUS_ACTOR(2);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        boolean isDoubt() {
            return this == WEAK_LINK || this == AMBIGUOUS_PLACE || this == AMBIGUOUS_ACTOR;
        }
    }

    public Concern {
        words = List.copyOf(words);
    }

    int weight() {
        return kind.weight;
    }
}
