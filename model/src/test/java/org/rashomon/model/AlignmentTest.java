// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rashomon.model.Alignment.Kind.DECODED;
import static org.rashomon.model.Alignment.Kind.FOLDED;
import static org.rashomon.model.Alignment.Kind.MARKUP;
import static org.rashomon.model.Alignment.Kind.VERBATIM;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    /** Ice and fog in a paragraph, with an entity of five characters for the ampersand and two blanks after it. */
    private static final Alignment ICE = new AlignmentBuilder()
            .add(4, 3, 7, VERBATIM)
            .add(1, 7, 12, DECODED)
            .add(1, 12, 14, FOLDED)
            .add(3, 14, 17, VERBATIM)
            .build();

    @Test
    void aVerbatimPartHasItsOwnCharactersAndAnEntityStandsWhole() {
        assertThat(ICE.page(new Span(1, 3))).isEqualTo(new Span(4, 6));
        assertThat(ICE.page(new Span(4, 5))).isEqualTo(new Span(7, 12));
        assertThat(ICE.page(new Span(2, 8))).isEqualTo(new Span(5, 16));
        assertThat(ICE.length()).isEqualTo(9);
    }

    @Test
    void theWayBackFindsWhatOverlaps() {
        assertThat(ICE.text(new Span(4, 6))).contains(new Span(1, 3));
        assertThat(ICE.text(new Span(8, 9))).contains(new Span(4, 5));
        assertThat(ICE.text(new Span(0, 100))).contains(new Span(0, 9));
        assertThat(ICE.text(new Span(17, 21))).isEmpty();
    }

    @Test
    void runsThatGoOnAreOneRun() {
        assertThat(new AlignmentBuilder()
                        .add(2, 0, 2, VERBATIM)
                        .add(3, 2, 5, VERBATIM)
                        .build())
                .isEqualTo(Alignment.identity(5));
        assertThat(new AlignmentBuilder()
                        .add(2, 0, 2, VERBATIM)
                        .add(1, 2, 4, VERBATIM)
                        .build()
                        .size())
                .isEqualTo(2);
    }

    @Test
    void aPageOutOfOrderIsCoveredWhole() {
        Alignment moved = new AlignmentBuilder()
                .add(3, 20, 23, VERBATIM)
                .add(2, 10, 20, MARKUP)
                .add(3, 7, 10, VERBATIM)
                .build();
        assertThat(moved.page(new Span(0, 8))).isEqualTo(new Span(7, 23));
        assertThat(moved.page(new Span(1, 2))).isEqualTo(new Span(21, 22));
        assertThat(moved.text(new Span(7, 8))).contains(new Span(5, 6));
    }

    @Test
    void goingFurtherDownReachesTheBytes() {
        // The page in an encoding with two bytes for each of the first ten units, and one for the others.
        Alignment bytes = new AlignmentBuilder()
                .add(10, 2, 22, VERBATIM)
                .add(20, 22, 42, VERBATIM)
                .build();
        Alignment whole = ICE.then(bytes);
        assertThat(whole.page(new Span(0, 1))).isEqualTo(new Span(8, 10));
        assertThat(whole.page(new Span(4, 5))).isEqualTo(new Span(16, 24));
        assertThat(whole.page(new Span(6, 9))).isEqualTo(new Span(26, 29));
        assertThat(ICE.then(Alignment.identity(30))).isEqualTo(ICE);
    }

    @Test
    void goingDownInTwoStepsIsGoingDownInOne() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Alignment first = random(random);
            Alignment second = covering(first, random);
            Alignment both = first.then(second);
            assertThat(both.length()).isEqualTo(first.length());
            for (int at = 0; at < first.length(); at++) {
                Span unit = new Span(at, at + 1);
                assertThat(both.page(unit)).as("seed %d, unit %d", seed, at).isEqualTo(second.page(first.page(unit)));
            }
        }
    }

    @Test
    void whatIsNoRunIsRefused() {
        AlignmentBuilder runs = new AlignmentBuilder();
        assertThatIllegalArgumentException().isThrownBy(() -> runs.add(0, 0, 1, VERBATIM));
        assertThatIllegalArgumentException().isThrownBy(() -> runs.add(1, 3, 3, MARKUP));
        assertThatIllegalArgumentException().isThrownBy(() -> runs.add(1, -1, 3, MARKUP));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> runs.add(2, 0, 3, VERBATIM))
                .withMessageContaining("[0, 3)");
        assertThatIllegalArgumentException().isThrownBy(() -> ICE.page(new Span(8, 10)));
        assertThatIllegalArgumentException().isThrownBy(() -> ICE.then(Alignment.identity(16)));
    }

    @Test
    void nothingIsAlignedWithNothing() {
        assertThat(Alignment.identity(0).length()).isZero();
        assertThat(Alignment.identity(0).runs()).isEmpty();
    }

    private static Alignment random(Random random) {
        AlignmentBuilder runs = new AlignmentBuilder();
        int page = 50;
        for (int run = 0; run < 20; run++) {
            Alignment.Kind kind = random.nextBoolean() ? VERBATIM : DECODED;
            int units = 1 + random.nextInt(5);
            int length = kind == VERBATIM ? units * (1 + random.nextInt(2)) : 1 + random.nextInt(9);
            int begin = random.nextInt(4) == 0 ? random.nextInt(page) : page;
            runs.add(units, begin, begin + length, kind);
            page = Math.max(page, begin + length + random.nextInt(2));
        }
        return runs.build();
    }

    private static Alignment covering(Alignment first, Random random) {
        AlignmentBuilder runs = new AlignmentBuilder();
        int reach =
                first.runs().stream().mapToInt(run -> run.page().end()).max().orElse(0);
        for (int page = random.nextInt(4); runs.length() < reach; page = runs.pageEnd()) {
            int units = 1 + random.nextInt(3);
            runs.add(units, page, page + units * (1 + random.nextInt(3)), VERBATIM);
        }
        return runs.build();
    }
}
