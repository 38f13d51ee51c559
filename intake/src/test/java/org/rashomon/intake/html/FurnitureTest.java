// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class FurnitureTest {
    private static final String LONG =
            "<p>The ferry to the island did not leave on Friday, its captain said, because of the ice.</p>".repeat(9);
    private static final String SHORT = "<p>Ships of the lake, told by those who sailed them.</p>";

    @Test
    void tagsRolesAttributesAndNamesTell() {
        for (String box : List.of(
                "<nav>",
                "<aside>",
                "<form>",
                "<div role=navigation>",
                "<div hidden>",
                "<div aria-hidden=true>",
                "<div style='display : none'>",
                "<div class='related-box'>",
                "<ul id=share>")) {
            assertThat(likely(box + SHORT + "</div></ul></nav></aside></form>" + LONG)
                            .get(0))
                    .as(box)
                    .isTrue();
        }
    }

    @Test
    void aBoxThatHoldsThePageIsNone() {
        assertThat(likely("<div class='widget'>" + LONG + "</div>" + SHORT).isEmpty())
                .isTrue();
    }

    @Test
    void aBoxNamedAsTheOneThatHoldsThePageIsNoneEither() {
        assertThat(likely("<div class='widget'>" + LONG + "</div><div class='widget'>" + SHORT + "</div>")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void readersCommentsAreFurnitureHoweverLong() {
        assertThat(likely(SHORT + SHORT + "<div class='comments'>" + LONG + "</div>")
                        .get(2))
                .isTrue();
    }

    @Test
    void microdataOverrulesAName() {
        assertThat(likely("<div class='promo' itemprop='articleBody'>" + SHORT + "</div>" + LONG)
                        .get(0))
                .isFalse();
    }

    private static BitSet likely(String html) {
        Outline outline = Outline.of(Jsoup.parse(html));
        return Furniture.likely(outline, Sums.of(outline, new BitSet(), new BitSet()));
    }
}
