// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.quantity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.rashomon.model.Quantity;

/**
 * Words before or after a number that bound it.
 *
 * @param words lower case
 * @param quantity what they make of the number
 */
record Bound(List<String> words, IntFunction<Quantity> quantity) {
    private static final List<Bound> BEFORE = List.of(
            of("at least", Quantity.AtLeast::new),
            of("no fewer than", Quantity.AtLeast::new),
            of("no less than", Quantity.AtLeast::new),
            of("not less than", Quantity.AtLeast::new),
            of("a minimum of", Quantity.AtLeast::new),
            of("upwards of", Quantity.AtLeast::new),
            of("more than", Quantity.MoreThan::new),
            of("greater than", Quantity.MoreThan::new),
            of("in excess of", Quantity.MoreThan::new),
            of("well over", Quantity.MoreThan::new),
            of("just over", Quantity.MoreThan::new),
            of("over", Quantity.MoreThan::new),
            of("above", Quantity.MoreThan::new),
            of("up to", Quantity.AtMost::new),
            of("at most", Quantity.AtMost::new),
            of("as many as", Quantity.AtMost::new),
            of("no more than", Quantity.AtMost::new),
            of("a maximum of", Quantity.AtMost::new),
            of("fewer than", count -> new Quantity.AtMost(Math.max(0, count - 1))),
            of("less than", count -> new Quantity.AtMost(Math.max(0, count - 1))),
            of("under", count -> new Quantity.AtMost(Math.max(0, count - 1))),
            of("about", Quantity.About::new),
            of("around", Quantity.About::new),
            of("approximately", Quantity.About::new),
            of("roughly", Quantity.About::new),
            of("nearly", Quantity.About::new),
            of("almost", Quantity.About::new),
            of("close to", Quantity.About::new),
            of("an estimated", Quantity.About::new),
            of("some", Quantity.About::new));

    private static final List<Bound> AFTER = List.of(
            of("or more", Quantity.AtLeast::new), of("or so", Quantity.About::new), of("- odd", Quantity.About::new));

    private static Bound of(String words, IntFunction<Quantity> quantity) {
        return new Bound(List.of(words.split(" ")), quantity);
    }

    /** The bound whose words end just before index {@code first} of {@code lower}, the longest. */
    static Optional<Bound> before(List<String> lower, int first) {
        return BEFORE.stream()
                .filter(bound -> first >= bound.words.size()
                        && lower.subList(first - bound.words.size(), first).equals(bound.words))
                .max(Comparator.comparingInt(bound -> bound.words.size()));
    }

    /** The bound whose words begin just after index {@code last}. */
    static Optional<Bound> after(List<String> lower, int last) {
        return AFTER.stream()
                .filter(bound -> last + 1 + bound.words.size() <= lower.size()
                        && lower.subList(last + 1, last + 1 + bound.words.size())
                                .equals(bound.words))
                .findFirst();
    }
}
