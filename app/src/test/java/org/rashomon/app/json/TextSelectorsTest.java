// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Span;

class TextSelectorsTest {
    private static final String TEXT = "\uD83D\uDD25 Guns shelled Birch. \uD83D\uDD25";

    @Test
    void positionsCountCharactersAndNotHalves() {
        JsonNode position = TextSelectors.of(TEXT, new Span(3, 7)).path(1);
        assertThat(position.path("start").asInt()).isEqualTo(2);
        assertThat(position.path("end").asInt()).isEqualTo(6);
    }

    @Test
    void aQuoteStandsBetweenWhatIsAroundIt() {
        JsonNode quote = TextSelectors.of(TEXT, new Span(3, 7)).path(0);
        assertThat(quote.path("prefix").asText()
                        + quote.path("exact").asText()
                        + quote.path("suffix").asText())
                .isEqualTo(TEXT);
    }

    @Test
    void whatStandsAroundIsNeverCutWithinACharacter() {
        String text = "\uD83D\uDD25".repeat(40);
        JsonNode quote = TextSelectors.of(text + "x" + text, new Span(80, 81)).path(0);
        assertThat(Character.isHighSurrogate(quote.path("prefix").asText().charAt(0)))
                .isTrue();
        assertThat(quote.path("suffix").asText().length() % 2).isZero();
    }
}
