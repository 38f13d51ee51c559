// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.List;
import java.util.Optional;

/**
 * What words refer to: known, one of several, or not known. Never null and never a silent best guess.
 *
 * @param <T> what is referred to
 */
public sealed interface Resolution<T> {
    /**
     * Known.
     *
     * @param value the referent
     * @param why the reason, for people
     */
    record Resolved<T>(T value, String why) implements Resolution<T> {}

    /**
     * One of several.
     *
     * @param candidates two or more, the likeliest first
     * @param why what would decide
     */
    record Ambiguous<T>(List<T> candidates, String why) implements Resolution<T> {
        public Ambiguous {
            candidates = List.copyOf(candidates);
            if (candidates.size() < 2) {
                throw new IllegalArgumentException("ambiguous between " + candidates);
            }
        }
    }

    /**
     * Not known.
     *
     * @param why the reason, for people
     */
    record Unresolved<T>(String why) implements Resolution<T> {}

    String why();

    /** The referent when it is known. */
    default Optional<T> known() {
        return switch (this) {
            case Resolved<T>(T value, String why) -> Optional.of(value);
            case Ambiguous<T>(List<T> candidates, String why) -> Optional.empty();
            case Unresolved<T>(String why) -> Optional.empty();
        };
    }
}
