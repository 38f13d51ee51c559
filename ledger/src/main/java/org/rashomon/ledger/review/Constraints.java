// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.TellingWords;

/**
 * What reviewers tell the linking of reports. Of two decisions about the same pair of tellings the later one holds.
 *
 * @param together sets of tellings of one happening, in the order of the decisions
 * @param apart pairs of sets: nothing of the one is of a happening that something of the other is of
 */
public record Constraints(List<Together> together, List<Apart> apart) {
    /** Tellings of one happening, two or more, in order. */
    public record Together(long entry, List<TellingWords> tellings) {
        public Together {
            tellings = List.copyOf(tellings);
        }
    }

    /** Tellings that share no happening across the two sides, each side in order. */
    public record Apart(long entry, List<TellingWords> first, List<TellingWords> second) {
        public Apart {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }
    }

    public Constraints {
        together = List.copyOf(together);
        apart = List.copyOf(apart);
    }

    public static Constraints none() {
        return new Constraints(List.of(), List.of());
    }

    public boolean isEmpty() {
        return together.isEmpty() && apart.isEmpty();
    }

    /** Every telling that a constraint is about. */
    public Set<TellingWords> tellings() {
        Set<TellingWords> all = new TreeSet<>();
        together.forEach(set -> all.addAll(set.tellings()));
        apart.forEach(sides -> {
            all.addAll(sides.first());
            all.addAll(sides.second());
        });
        return all;
    }

    static Constraints of(Collection<LedgerEntry> inForce) {
        List<Together> together = new ArrayList<>();
        List<Apart> apart = new ArrayList<>();
        for (LedgerEntry entry : inForce) {
            if (entry.operation() instanceof Operation.Merged(List<TellingWords> tellings)) {
                apart = apart.stream()
                        .flatMap(sides -> without(sides, tellings).stream())
                        .toList();
                together.add(new Together(entry.sequence(), tellings));
            }
            if (entry.operation() instanceof Operation.Split(List<TellingWords> first, List<TellingWords> second)) {
                together = new ArrayList<>(together.stream()
                        .flatMap(set -> taken(set, first, second).stream())
                        .toList());
                apart = new ArrayList<>(apart);
                apart.add(new Apart(entry.sequence(), first, second));
            }
        }
        return new Constraints(together, apart);
    }

    /** What a split leaves of an earlier merge: where both sides were in it, those of the second side go by themselves. */
    private static List<Together> taken(Together set, List<TellingWords> first, List<TellingWords> second) {
        List<TellingWords> ofSecond = common(set.tellings(), second);
        if (common(set.tellings(), first).isEmpty() || ofSecond.isEmpty()) {
            return List.of(set);
        }
        List<Together> parts = new ArrayList<>();
        for (List<TellingWords> part : List.of(rest(set.tellings(), second), ofSecond)) {
            if (part.size() > 1) {
                parts.add(new Together(set.entry(), part));
            }
        }
        return parts;
    }

    /** What a merge leaves of an earlier split: all pairs but those that it joins. */
    private static List<Apart> without(Apart sides, List<TellingWords> joined) {
        List<TellingWords> first = common(sides.first(), joined);
        List<TellingWords> second = common(sides.second(), joined);
        if (first.isEmpty() || second.isEmpty()) {
            return List.of(sides);
        }
        List<Apart> parts = new ArrayList<>();
        add(parts, sides.entry(), rest(sides.first(), joined), sides.second());
        add(parts, sides.entry(), first, rest(sides.second(), joined));
        return parts;
    }

    private static void add(List<Apart> parts, long entry, List<TellingWords> first, List<TellingWords> second) {
        if (!first.isEmpty() && !second.isEmpty()) {
            parts.add(new Apart(entry, first, second));
        }
    }

    private static List<TellingWords> common(List<TellingWords> tellings, List<TellingWords> others) {
        return tellings.stream().filter(others::contains).toList();
    }

    private static List<TellingWords> rest(List<TellingWords> tellings, List<TellingWords> others) {
        return tellings.stream().filter(telling -> !others.contains(telling)).toList();
    }
}
