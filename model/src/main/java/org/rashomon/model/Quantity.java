// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Locale;
import java.util.OptionalInt;

/** How many, with its bounds as told. */
public sealed interface Quantity {
    /** "17". */
    record Exactly(int count) implements Quantity {
        public Exactly {
            requireCount(count);
        }
    }

    /** "at least ten". */
    record AtLeast(int count) implements Quantity {
        public AtLeast {
            requireCount(count);
        }
    }

    /** "more than 80": 81 or above. */
    record MoreThan(int count) implements Quantity {
        public MoreThan {
            requireCount(count);
            if (count == Integer.MAX_VALUE) {
                throw new IllegalArgumentException("more than " + count + " is more than can be counted");
            }
        }
    }

    /** "up to 20". */
    record AtMost(int count) implements Quantity {
        public AtMost {
            requireCount(count);
        }
    }

    /** "between 20 and 30", "20 to 30". */
    record Between(int low, int high) implements Quantity {
        public Between {
            requireCount(low);
            if (high < low) {
                throw new IllegalArgumentException(String.format(Locale.ROOT, "between %d and %d", low, high));
            }
        }
    }

    /** "about 20", "nearly 60": the number told, known to be rough. */
    record About(int count) implements Quantity {
        public About {
            requireCount(count);
        }
    }

    /** "dozens", "several": read by the {@link VagueRules} in use; the words are kept. */
    record Vague(String words) implements Quantity {
        public Vague {
            words = words.toLowerCase(Locale.ROOT);
        }
    }

    /** For people: "at least 10", "20 to 30"; of a vague one the words told. */
    default String inWords() {
        return switch (this) {
            case Exactly(int count) -> String.valueOf(count);
            case AtLeast(int count) -> "at least " + count;
            case MoreThan(int count) -> "more than " + count;
            case AtMost(int count) -> "at most " + count;
            case Between(int low, int high) -> low + " to " + high;
            case About(int count) -> "about " + count;
            case Vague(String words) -> words;
        };
    }

    private static void requireCount(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("a count of " + count);
        }
    }

    /** The lowest number meant under {@code rules}; empty when there is none. */
    default OptionalInt lowest(VagueRules rules) {
        return switch (this) {
            case Exactly(int count) -> OptionalInt.of(count);
            case AtLeast(int count) -> OptionalInt.of(count);
            case MoreThan(int count) -> OptionalInt.of(count + 1);
            case AtMost(int count) -> OptionalInt.empty();
            case Between(int low, int high) -> OptionalInt.of(low);
            case About(int count) -> OptionalInt.of(count);
            case Vague(String words) ->
                rules.read(words)
                        .flatMap(VagueRules.Bounds::low)
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty());
        };
    }

    /** The highest number meant under {@code rules}; empty when it is open. */
    default OptionalInt highest(VagueRules rules) {
        return switch (this) {
            case Exactly(int count) -> OptionalInt.of(count);
            case AtLeast(int count) -> OptionalInt.empty();
            case MoreThan(int count) -> OptionalInt.empty();
            case AtMost(int count) -> OptionalInt.of(count);
            case Between(int low, int high) -> OptionalInt.of(high);
            case About(int count) -> OptionalInt.of(count);
            case Vague(String words) ->
                rules.read(words)
                        .flatMap(VagueRules.Bounds::high)
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty());
        };
    }
}
