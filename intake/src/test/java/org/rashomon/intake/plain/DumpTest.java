// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DumpTest {
    private static final String FIRST =
            "The ferry to the island did not leave on Friday, its captain said, because the harbour was full of ice and the tugs were away.";
    private static final String SECOND =
            "Fishermen on the east bank told a different story: they had seen soldiers board the ferry before dawn and take two men from it.";
    private static final String THIRD =
            "\u201cNobody was taken,\u201d the governor\u2019s office said in a statement on Saturday, and called the account of the fishermen an invention.";

    @Test
    void aTextWithoutFurnitureComesOutWhole() {
        String text = paragraphs(
                "Ferry halted",
                "By A Reporter",
                FIRST,
                "What the fishermen saw",
                SECOND,
                "- two men",
                "- one boat",
                THIRD,
                "(Lake Post)");
        assertThat(Dump.article(text).text()).isEqualTo(text);
    }

    @Test
    void shortLinesInARowAreKeptWithoutAMenusWords() {
        String text = paragraphs(
                FIRST,
                SECOND,
                THIRD,
                "SIGNED",
                "THE HARBOUR MASTER",
                "THE MAYOR",
                "THE ELDER",
                "THE PRIEST",
                "THE PILOT",
                "THE CLERK");
        assertThat(Dump.article(text).text()).isEqualTo(text);
    }

    @Test
    void menusGlossariesAndFormsAreLeftOut() {
        String text = paragraphs(
                "Lake Post | News",
                "Home",
                "News",
                "Sport",
                "Most Viewed",
                "Day",
                "Week",
                "Ferry",
                "Ferry",
                "A boat that carries people and goods across a lake or a strait.",
                "Tug",
                "Tug",
                "A small strong boat that pulls larger ones.",
                "Ferry halted as soldiers search the harbour",
                "Saturday 4 May 2024",
                "Ferry halted as soldiers search the harbour",
                "Related Content",
                "Ice on the lake",
                "Who owns the ferry?",
                FIRST,
                "What the fishermen saw",
                SECOND,
                "Read: Tug sinks off the island",
                THIRD,
                "Tags :",
                "ferry lake soldiers",
                "Comments",
                "Name :",
                "Email :",
                "Send",
                "Gallery",
                "Photo",
                "The ferry in better days, with the island behind it.",
                "The ferry in better days, with the island behind it.");
        Article article = Dump.article(text);
        assertThat(article.text()).isEqualTo(paragraphs(FIRST, "What the fishermen saw", SECOND, THIRD));
        assertThat(article.masthead().title()).contains("Ferry halted as soldiers search the harbour");
        assertThat(article.masthead().published().orElseThrow().date()).hasToString("2024-05-04");
        assertThat(article.masthead().published().orElseThrow().foundIn()).isEqualTo("header line");
    }

    @Test
    void aMissingDateStaysMissing() {
        assertThat(Dump.article(paragraphs(FIRST, "He left on 3 May 2024 and came back.", SECOND))
                        .masthead()
                        .published())
                .isEmpty();
    }

    @Test
    void linesWrappedAtAWidthAreOneParagraph() {
        String wrapped =
                "The ferry to the island did not leave on Friday,\nits captain said, because the harbour was full of\nice and the tugs were away.";
        assertThat(Dump.article(wrapped).text()).isEqualTo(wrapped.replace('\n', ' '));
    }

    @Test
    void whiteSpaceIsFoldedAndQuotationMarksStay() {
        assertThat(Dump.article("  \u201cNobody  was\u00a0taken,\u201d he said to 'us'. \r\n\r\n\r\nIt was\tquiet.")
                        .text())
                .isEqualTo("\u201cNobody was taken,\u201d he said to 'us'.\n\nIt was quiet.");
    }

    @Test
    void foldingTwiceChangesNothing() {
        for (String text : List.of(paragraphs(FIRST, SECOND), "A\n\nB\n\nC", "a b")) {
            String once = Dump.article(text).text();
            assertThat(Dump.article(once).text()).isEqualTo(once);
        }
    }

    private static String paragraphs(String... paragraphs) {
        return String.join("\n\n", paragraphs);
    }
}
