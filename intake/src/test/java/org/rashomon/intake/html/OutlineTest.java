// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.rashomon.intake.html.Block.Kind;

class OutlineTest {
    @Test
    void twoBreaksDivideParagraphsAndOneDoesNot() {
        assertThat(outline("<div>The ferry<br>did not leave.<br><br>It stayed.</div>")
                        .blocks())
                .extracting(Block::words)
                .containsExactly("The ferry did not leave.", "It stayed.");
    }

    @Test
    void aRowOfATableIsOneBlock() {
        String table = "<table><tr><th>Year<th>Ferries</tr><tr><td>1999<td>four</tr></table>";
        assertThat(outline(table).blocks()).extracting(Block::words).containsExactly("Year Ferries", "1999 four");
        assertThat(outline(table).blocks()).extracting(Block::kind).containsOnly(Kind.ROW);
    }

    @Test
    void aLongCellIsABlockOfItsOwn() {
        String cell = "The ferry to the island did not leave on Friday because of the ice in the harbour. ".repeat(3);
        Outline outline = outline("<table><tr><td>" + cell + "<td>" + cell + "</tr></table>");
        assertThat(outline.blocks()).hasSize(2);
    }

    @Test
    void itemsQuotesAndHeadingsAreToldApart() {
        Outline outline = outline("<h1>A</h1><h2>B</h2><ul><li>C</li></ul><blockquote><p>D</p></blockquote><p>E</p>");
        assertThat(outline.blocks())
                .extracting(Block::kind)
                .containsExactly(Kind.HEADLINE, Kind.HEADING, Kind.ITEM, Kind.QUOTE, Kind.PARAGRAPH);
    }

    @Test
    void whatIsNotForTheEyeIsNoText() {
        Outline outline =
                outline("<p>Seen<span class='sr-only'> unseen</span><script>x</script><b hidden> hidden</b></p>");
        assertThat(outline.blocks()).extracting(Block::words).containsExactly("Seen");
    }

    @Test
    void linkedTextIsCounted() {
        assertThat(outline("<p><a href='/x'>four</a> four</p>").block(0).linkShare())
                .isBetween(0.4, 0.6);
    }

    @Test
    void anElementsBlocksAreARange() {
        Outline outline = outline("<p>A</p><div id='box'><p>B</p><p>C</p></div><p>D</p>");
        int box = outline.block(1).owner() - 1;
        assertThat(outline.element(box).id()).isEqualTo("box");
        assertThat(outline.first(box)).isEqualTo(1);
        assertThat(outline.end(box)).isEqualTo(3);
        assertThat(outline.around(outline.block(1).owner(), outline.block(2).owner()))
                .isEqualTo(box);
    }

    @Test
    void aHundredThousandNestedTagsAreWalked() {
        int deep = 100_000;
        String page = "<div>".repeat(deep) + "The ferry stayed.";
        assertThat(outline(page).blocks()).extracting(Block::words).containsExactly("The ferry stayed.");
    }

    private static Outline outline(String html) {
        return Outline.of(Jsoup.parse(html));
    }
}
