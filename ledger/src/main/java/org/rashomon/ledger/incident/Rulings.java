// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What reviewers have decided about tellings. It outranks what reports are to each other; new evidence still joins either side.
 *
 * @param together which are of one happening
 * @param apart which are not
 */
public record Rulings(List<Together> together, List<Apart> apart) {
    private static final Rulings NONE = new Rulings(List.of(), List.of());

    /**
     * Tellings of one happening.
     *
     * @param entry the line of the journal that says so
     */
    public record Together(long entry, Set<TellingId> tellings) {
        public Together {
            tellings = Set.copyOf(tellings);
        }
    }

    /** Tellings of two happenings: none of the first side is with one of the second. */
    public record Apart(Set<TellingId> first, Set<TellingId> second) {
        public Apart {
            first = Set.copyOf(first);
            second = Set.copyOf(second);
        }

        boolean isBetween(Collection<TellingId> some, Collection<TellingId> others) {
            return meet(first, some) && meet(second, others) || meet(second, some) && meet(first, others);
        }

        private static boolean meet(Set<TellingId> side, Collection<TellingId> tellings) {
            return !Collections.disjoint(side, tellings);
        }
    }

    public Rulings {
        together = List.copyOf(together);
        apart = List.copyOf(apart);
    }

    /** Nobody has decided anything. */
    public static Rulings none() {
        return NONE;
    }

    boolean areApart(Collection<TellingId> some, Collection<TellingId> others) {
        return apart.stream().anyMatch(sides -> sides.isBetween(some, others));
    }

    /** True where anything is decided about any of these. */
    boolean concern(Collection<TellingId> tellings) {
        return !with(tellings).isEmpty()
                || apart.stream()
                        .anyMatch(sides -> Apart.meet(sides.first(), tellings) || Apart.meet(sides.second(), tellings));
    }

    /** The sets that have one of these tellings. */
    List<Together> with(Collection<TellingId> tellings) {
        return together.stream()
                .filter(set -> !Collections.disjoint(set.tellings(), tellings))
                .toList();
    }
}
