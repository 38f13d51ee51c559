// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ContainerTest {
    private static final String PARAGRAPH =
            "<p>The ferry to the island did not leave on Friday, its captain said, because of the ice.</p>";
    private static final String BODY =
            PARAGRAPH.repeat(4) + PARAGRAPH.replace("Friday", "Monday") + PARAGRAPH.replace("ice", "snow") + PARAGRAPH;

    @Test
    void theDensestElementIsTheParagraphsOwn() {
        assertThat(found("<div id='menu'><p>Home, news, sport.</p></div><div id='body'>" + BODY + "</div>", ""))
                .isEqualTo("body");
    }

    @Test
    void microdataIsBelievedBeforeArticleAndMain() {
        String page = "<main id='main'><article id='article'><div itemprop='articleBody' id='data'><div id='inner'>"
                + BODY + "</div></div></article></main>";
        assertThat(found(page, "")).isEqualTo("data");
    }

    @Test
    void markupThatHoldsLittleOfTheTextIsNotBelieved() {
        String page = "<article id='teaser'>" + PARAGRAPH + "</article><div id='body'>" + BODY + "</div>";
        assertThat(found(page, "")).isEqualTo("body");
    }

    @Test
    void jsonLdPointsToTheElement() {
        String body = Jsoup.parse(BODY).text();
        String page = "<div id='other'>"
                + BODY.replace("not leave on", "go only late on").repeat(2) + "</div><div id='body'>" + BODY + "</div>";
        assertThat(found(page, body)).isEqualTo("body");
    }

    @Test
    void jsonLdThatIsCutPointsNowhere() {
        Outline outline = Outline.of(Jsoup.parse("<div>" + BODY + "</div>"));
        Container container = new Container(outline, sums(outline), new BitSet());
        assertThat(container.anchored("The ferry ...")).isEqualTo(OptionalInt.empty());
    }

    @Test
    void aPartIsLeftForTheWholeWhenTheRestIsText() {
        String page = "<div id='whole'><div class='a'>" + BODY + "</div><div class='b'>" + BODY + "</div></div>";
        assertThat(found(page, "")).isEqualTo("whole");
    }

    @Test
    void anArticleIsNotLeftForWhatStandsBesideIt() {
        String page = "<div id='whole'><article id='article'>" + BODY + PARAGRAPH + "</article><article>" + BODY
                + "</article></div>";
        assertThat(found(page, "")).isEqualTo("article");
    }

    private static String found(String html, String body) {
        Outline outline = Outline.of(Jsoup.parse(html));
        return outline.element(new Container(outline, sums(outline), new BitSet()).find(body))
                .id();
    }

    private static Sums sums(Outline outline) {
        return Sums.of(outline, new BitSet(), new BitSet());
    }
}
