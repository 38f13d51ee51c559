// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuantityTest {
    private static final VagueRules PLAIN = VagueRules.plain();
    private static final VagueRules ACLED = VagueRules.acled();

    @Test
    void numbersHaveTheSameBoundsUnderEveryRuleSet() {
        for (VagueRules rules : List.of(PLAIN, ACLED)) {
            bounds(new Quantity.Exactly(17), rules, 17, 17);
            bounds(new Quantity.AtLeast(10), rules, 10, null);
            bounds(new Quantity.MoreThan(80), rules, 81, null);
            bounds(new Quantity.AtMost(20), rules, null, 20);
            bounds(new Quantity.Between(20, 30), rules, 20, 30);
            bounds(new Quantity.About(60), rules, 60, 60);
        }
    }

    @Test
    void inWordsABoundIsTold() {
        List<Quantity> quantities = List.of(
                new Quantity.Exactly(17),
                new Quantity.AtLeast(10),
                new Quantity.MoreThan(80),
                new Quantity.AtMost(20),
                new Quantity.Between(20, 30),
                new Quantity.About(60),
                new Quantity.Vague("Dozens"));
        assertThat(quantities)
                .extracting(Quantity::inWords)
                .containsExactly("17", "at least 10", "more than 80", "at most 20", "20 to 30", "about 60", "dozens");
    }

    @Test
    void dozensAreTwoDozenOrMoreInPlainWordsAndTwelveForAcled() {
        bounds(new Quantity.Vague("dozens"), PLAIN, 24, null);
        bounds(new Quantity.Vague("dozens"), ACLED, 12, 12);
    }

    @Test
    void wordsThatARuleSetDoesNotKnowBoundNothing() {
        bounds(new Quantity.Vague("heavy losses"), PLAIN, null, null);
        bounds(new Quantity.Vague("several"), ACLED, null, null);
    }

    @Test
    void vagueWordsAreKnownHoweverTheyAreWritten() {
        assertThat(new Quantity.Vague("Scores")).isEqualTo(new Quantity.Vague("scores"));
        bounds(new Quantity.Vague("SEVERAL"), PLAIN, 2, null);
    }

    @Test
    void aRuleSetsBoundsNeverCross() {
        for (VagueRules rules : List.of(PLAIN, ACLED)) {
            assertThat(rules.bounds()).isNotEmpty().allSatisfy((word, bounds) -> {
                assertThat(word).isLowerCase();
                assertThat(bounds.low().orElse(0))
                        .isLessThanOrEqualTo(bounds.high().orElse(Integer.MAX_VALUE));
            });
        }
    }

    @Test
    void nobodyCountsBelowZeroOrBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity.Exactly(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity.AtLeast(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity.MoreThan(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity.AtMost(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity.About(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity.Between(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity.Between(-2, 2));
    }

    @Test
    void moreThanTheLargestNumberIsNoCount() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity.MoreThan(Integer.MAX_VALUE));
        bounds(new Quantity.MoreThan(Integer.MAX_VALUE - 1), PLAIN, Integer.MAX_VALUE, null);
    }

    private static void bounds(Quantity quantity, VagueRules rules, @Nullable Integer low, @Nullable Integer high) {
        assertThat(quantity.lowest(rules)).as("least of %s", quantity).isEqualTo(optional(low));
        assertThat(quantity.highest(rules)).as("most of %s", quantity).isEqualTo(optional(high));
    }

    private static OptionalInt optional(@Nullable Integer count) {
        return Optional.ofNullable(count).map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
