// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Span;

class ParagraphsTest {
    @Test
    void blankLinesPartParagraphs() {
        assertThat(paragraphs("One.\nStill one.\n\n \n\nTwo.\n")).containsExactly("One.\nStill one.", "Two.\n");
    }

    @Test
    void blankTextHasNone() {
        assertThat(Paragraphs.of(" \n\n ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NAIROBI (Plainview Wire) - ",
                "NAIROBI, Kenya — ",
                "Nairobi (Plainview Wire) -- ",
                "NEW DELHI, March 3 (Plainview Wire) - ",
                "GENEVA – ",
                "PORT STANLEY, 11 SEP 89 (PLAINVIEW) -- [TEXT] ",
                "Port Stanley, 11 Sep 89 (Plainview) -- [Text] ",
                "PORT STANLEY, NO DATE (RADIO PLAINVIEW) -- [TEXT] [CONTINUED] ",
                "PORT STANLEY, Oct. 3, 2031 (Plainview) - "
            })
    void datelineIsAParagraphOfItsOwn(String dateline) {
        assertThat(paragraphs(dateline + "Two men were hurt.")).containsExactly(dateline, "Two men were hurt.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army - or what was left of it - withdrew.",
                "NATO said that two men were hurt.",
                "TTP-claimed attacks went on.",
                "A well-known man was hurt."
            })
    void sentenceWithADashIsNoDateline(String sentence) {
        assertThat(paragraphs(sentence)).containsExactly(sentence);
    }

    @Test
    void paragraphsRunTogetherArePartedForTheParser() {
        String text = "Two men were shot in Oakport.Police said nothing. They left at 5.30pm.";
        assertThat(Paragraphs.apart(new Span(0, text.length()), text).stream().map(span -> span.of(text)))
                .containsExactly("Two men were shot in Oakport.", "Police said nothing. They left at 5.30pm.");
    }

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(text).stream().map(span -> span.of(text)).toList();
    }
}
