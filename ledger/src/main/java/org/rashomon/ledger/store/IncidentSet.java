// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Some incidents, by their numbers, which are below two thousand million: tellings are counted one by one. */
public final class IncidentSet {
    private final BitSet numbers;

    private IncidentSet(BitSet numbers) {
        this.numbers = numbers;
    }

    static IncidentSet of(int... numbers) {
        BitSet set = new BitSet();
        Arrays.stream(numbers).forEach(set::set);
        return new IncidentSet(set);
    }

    public static IncidentSet none() {
        return of();
    }

    public int size() {
        return numbers.cardinality();
    }

    boolean contains(int number) {
        return numbers.get(number);
    }

    /** Those that are in another set too. */
    public IncidentSet and(IncidentSet other) {
        BitSet both = (BitSet) numbers.clone();
        both.and(other.numbers);
        return new IncidentSet(both);
    }

    /** In their order. */
    List<String> numbers() {
        return numbers.stream().mapToObj(Integer::toString).toList();
    }
}
