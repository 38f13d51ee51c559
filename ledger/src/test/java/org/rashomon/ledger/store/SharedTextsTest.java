// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedTextsTest {
    private final SharedTexts texts = new SharedTexts();

    @Test
    void anEqualTextIsTheOneFromBefore() {
        String first = fresh("strike.v");

        assertThat(texts.shared(first)).isSameAs(first);
        assertThat(texts.shared(fresh("strike.v"))).isSameAs(first);
    }

    @Test
    void longTextsAreNotKept() {
        String first = fresh("x".repeat(65));
        String second = fresh("x".repeat(65));

        assertThat(texts.shared(first)).isSameAs(first);
        assertThat(texts.shared(second)).isSameAs(second);
    }

    @Test
    void moreTextsThanThereIsRoomForAreStillThemselves() {
        assertThat(IntStream.range(0, 300_000).mapToObj(Integer::toString))
                .allSatisfy(text -> assertThat(texts.shared(text)).isEqualTo(text));
    }

    private static String fresh(String text) {
        return String.valueOf(text.toCharArray());
    }
}
