// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.model.Quantity;
import org.rashomon.reading.ReadingHarness;

class QuantityReaderTest {
    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of("17 people fled.", "17", new Quantity.Exactly(17)),
                Arguments.of("At least ten people fled.", "At least ten", new Quantity.AtLeast(10)),
                Arguments.of("More than 1,200 people fled.", "More than 1,200", new Quantity.MoreThan(1200)),
                Arguments.of("Up to 20 people fled.", "Up to 20", new Quantity.AtMost(20)),
                Arguments.of("Between 20 and 30 people fled.", "Between 20 and 30", new Quantity.Between(20, 30)),
                Arguments.of("Some 20 to 30 people fled.", "20 to 30", new Quantity.Between(20, 30)),
                Arguments.of("Nearly 60 people fled.", "Nearly 60", new Quantity.About(60)),
                Arguments.of("Twenty-three people fled.", "Twenty-three", new Quantity.Exactly(23)),
                Arguments.of("One hundred and five people fled.", "One hundred and five", new Quantity.Exactly(105)),
                Arguments.of("Two dozen people fled.", "Two dozen", new Quantity.Exactly(24)),
                Arguments.of("At least a dozen people fled.", "At least a dozen", new Quantity.AtLeast(12)),
                Arguments.of(
                        "More than half a million people fled.",
                        "More than half a million",
                        new Quantity.MoreThan(500_000)),
                Arguments.of("Half a dozen people fled.", "Half a dozen", new Quantity.Exactly(6)),
                Arguments.of("A hundred people fled.", "A hundred", new Quantity.Exactly(100)),
                Arguments.of("Dozens of people fled.", "Dozens", new Quantity.Vague("dozens")),
                Arguments.of("1.5 million people fled.", "1.5 million", new Quantity.Exactly(1_500_000)));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void boundsAreReadWithTheirWords(String sentence, String words, Quantity quantity) {
        List<QuantityMention> found = new QuantityReader()
                .read(ReadingHarness.reader().parse(sentence).getFirst());
        assertThat(found).singleElement().satisfies(mention -> {
            assertThat(mention.mention().text()).isEqualTo(words);
            assertThat(mention.quantity()).isEqualTo(quantity);
        });
    }
}
