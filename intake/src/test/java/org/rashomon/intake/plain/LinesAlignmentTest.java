// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rashomon.intake.html.AlignmentCheck;
import org.rashomon.model.Span;

class LinesAlignmentTest {
    private static final List<String> PIECES = List.of(
            "The ferry to the island did not leave on Friday, its captain said",
            "because the harbour was full of ice and the tugs were away for repairs.",
            "and the",
            "Home",
            "News",
            "Share",
            "Comments",
            "Read: Tug sinks off the island",
            "паром не ушёл",
            "渡轮",
            "😀",
            " ",
            "  ",
            "\t",
            "\u00a0",
            "\u200b",
            "\u00ad",
            "\r\n",
            "\n",
            "\r",
            "\r\n\r\n",
            "\n\n",
            "\f",
            "\ufeff",
            "");

    @Test
    void joinedLinesAreFoundAcrossTheirEnds() {
        String text =
                "\n\nThe ferry to the island did not leave on Friday,\r\n  its captain said, because the harbour was full of\r\nice.";
        Article article = Dump.article(text);
        assertThat(article.text()).contains("Friday, its captain");
        int at = article.text().indexOf(" its");
        assertThat(article.alignment().page(new Span(at, at + 1)).of(text)).isEqualTo("\r\n  ");
        assertThat(AlignmentCheck.faults(text, article.text(), article.alignment()))
                .isEmpty();
    }

    @Test
    void everyCharacterOfAGeneratedTextIsFoundAgain() {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(40); piece >= 0; piece--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            Article article = Dump.article(text.toString());
            assertThat(AlignmentCheck.faults(text.toString(), article.text(), article.alignment()))
                    .as("seed %d: %s", seed, text)
                    .isEmpty();
        }
    }
}
