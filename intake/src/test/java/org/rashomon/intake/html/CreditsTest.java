// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry in the harbour on Friday (Photo: A. Reader)",
                "Soldiers on the east bank. Ann Writer/AFP",
                "Foto: A. Leser",
                "The harbour from above \u00a9 Lake Post",
            })
    void aCaptionIsToldByItsCredit(String words) {
        assertThat(Credits.isCredit(block(words))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He held up a photo: his brother, in uniform, on the ferry.",
                "The captain told AFP on Friday that the ferry would stay",
                "What the fishermen saw",
            })
    void aSentenceThatNamesAnAgencyIsNone(String words) {
        assertThat(Credits.isCredit(block(words))).isFalse();
    }

    private static Block block(String words) {
        return Block.of(Passage.of(List.of(new TextNode(words))), Block.Kind.PARAGRAPH, 0, 0);
    }
}
