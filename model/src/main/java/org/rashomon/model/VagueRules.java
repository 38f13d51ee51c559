// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Map;
import java.util.Optional;

/**
 * A named way of turning vague words into bounds. The words themselves are always kept.
 *
 * @param name printed with each figure it read
 * @param bounds by word, lower case
 */
public record VagueRules(String name, Map<String, Bounds> bounds) {
    /**
     * Bounds of a vague word; a missing one is open.
     *
     * @param low the least number meant
     * @param high the greatest
     */
    public record Bounds(Optional<Integer> low, Optional<Integer> high) {
        private static Bounds atLeast(int low) {
            return new Bounds(Optional.of(low), Optional.empty());
        }

        private static Bounds exactly(int count) {
            return new Bounds(Optional.of(count), Optional.of(count));
        }
    }

    public VagueRules {
        bounds = Map.copyOf(bounds);
    }

    /** Lower bounds that the plain meaning of the words allows: dozens are two dozen or more, several are two or more. */
    public static VagueRules plain() {
        return new VagueRules(
                "plain",
                Map.ofEntries(
                        Map.entry("tens", Bounds.atLeast(20)),
                        Map.entry("dozens", Bounds.atLeast(24)),
                        Map.entry("scores", Bounds.atLeast(40)),
                        Map.entry("hundreds", Bounds.atLeast(200)),
                        Map.entry("thousands", Bounds.atLeast(2000)),
                        Map.entry("tens of thousands", Bounds.atLeast(20_000)),
                        Map.entry("dozens of thousands", Bounds.atLeast(24_000)),
                        Map.entry("scores of thousands", Bounds.atLeast(40_000)),
                        Map.entry("hundreds of thousands", Bounds.atLeast(200_000)),
                        Map.entry("millions", Bounds.atLeast(2_000_000)),
                        Map.entry("tens of millions", Bounds.atLeast(20_000_000)),
                        Map.entry("hundreds of millions", Bounds.atLeast(200_000_000)),
                        Map.entry("several", Bounds.atLeast(2)),
                        Map.entry("some", Bounds.atLeast(2)),
                        Map.entry("many", Bounds.atLeast(2)),
                        Map.entry("numerous", Bounds.atLeast(2)),
                        Map.entry("multiple", Bounds.atLeast(2)),
                        Map.entry("a few", Bounds.atLeast(2)),
                        Map.entry("few", Bounds.atLeast(2)),
                        Map.entry("a number of", Bounds.atLeast(2)),
                        Map.entry("a couple", Bounds.exactly(2))));
    }

    /** ACLED's convention (Codebook 2023, "Fatalities"): dozens 12, tens 10, hundreds 100; other vague words are not counted. */
    public static VagueRules acled() {
        return new VagueRules(
                "acled",
                Map.of(
                        "tens", Bounds.exactly(10),
                        "dozens", Bounds.exactly(12),
                        "hundreds", Bounds.exactly(100)));
    }

    /** The bounds of {@code words}; empty when this set does not know them ("heavy losses"). */
    public Optional<Bounds> read(String words) {
        return Optional.ofNullable(bounds.get(words));
    }
}
