// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.rashomon.intake.html.FerryPage.BODY;
import static org.rashomon.intake.html.FerryPage.FIRST;
import static org.rashomon.intake.html.FerryPage.SECOND;
import static org.rashomon.intake.html.FerryPage.THIRD;
import static org.rashomon.intake.html.FerryPage.p;
import static org.rashomon.intake.html.FerryPage.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each test is a page with one of the troubles that pages have. */
class ArticleTextTest {
    @Test
    void menuFootAndSideAreLeftOut() {
        String page = "<nav><p>" + SECOND + "</p></nav><div><h1>Ferry halted</h1>" + BODY + "</div><aside>" + p(FIRST)
                + "</aside><footer>" + p("All the news of the lake since 1901, every day.") + "</footer>";
        assertThat(text(page)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void aPageThatLiesInOneFormIsRead() {
        assertThat(text("<form class='widget'><h1>Ferry halted</h1><div>" + BODY + "</div></form>"))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void theLeadAboveTheBodyBelongsToIt() {
        String lead = "A captain blames the ice, but fishermen saw soldiers.";
        String page = "<h1>Ferry halted at the island</h1><div class='top'><p>" + lead
                + "</p></div><p>By Ann Writer, 3 May 2024, 22:30</p><div class='article-body'>" + BODY + "</div>";
        assertThat(text(page)).containsExactly(lead, FIRST, SECOND, THIRD);
    }

    @Test
    void theDescriptionIsFoundWhereItStands() {
        String lead = "A captain blames the ice, but fishermen saw soldiers board the ferry";
        String page = "<head><meta property='og:description' content='" + lead + "'></head><div class='top'><span>"
                + lead + "</span></div><div class='article-body'>" + BODY + "</div>";
        assertThat(text(page)).containsExactly(lead, FIRST, SECOND, THIRD);
    }

    @Test
    void aBodyInSeveralPartsIsWhole() {
        String page = "<div class='page'><div><div>" + p(FIRST) + p(SECOND) + p(THIRD) + "</div></div><div><div>"
                + BODY.replace("ferry", "boat") + "</div></div></div>";
        assertThat(text(page)).hasSize(6);
    }

    @Test
    void paragraphsThatOnlyBreaksDivideAreFound() {
        String page = "<h1>Ferry halted</h1><div>" + FIRST + "<br><br>" + SECOND + "<br><br>" + THIRD + "</div>";
        assertThat(text(page)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void otherStoriesAtTheEndAreLeftOut() {
        String teaser =
                "<div class='card'><h3><a href='/x'>Tug sinks off the island</a></h3><p>A tug went down on Monday, the harbour master said.</p></div>";
        String page =
                "<div><h1>Ferry halted</h1><div>" + BODY + teaser + teaser.replace("Tug", "Barge") + "</div></div>";
        assertThat(text(page)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void aLinkedHeadingAmongParagraphsTakesNoneOfThemWithIt() {
        String page = "<div>" + p(FIRST) + "<h3><a href='/x'>Tug sinks off the island</a></h3>" + p(SECOND) + p(THIRD)
                + "</div>";
        assertThat(text(page)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void linksToOtherPagesWithinTheBodyAreLeftOut() {
        String links =
                "<ul><li><a href='/a'>Tug sinks off the island</a></li><li><a href='/b'>Ice in the harbour</a></li></ul>";
        String page = "<div>" + p(FIRST) + links + p(SECOND) + p("<a href='/c'>The lake in pictures</a>") + p(THIRD)
                + "</div>";
        assertThat(text(page)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void invitationsInOtherLanguagesAreLeftOut() {
        String page = "<div>" + p(FIRST) + p("Lesen Sie auch: Die F\u00e4hre f\u00e4hrt wieder") + p(SECOND)
                + p("Reklama") + p(THIRD) + "</div>";
        assertThat(text(page)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void listsTablesAndQuotesStay() {
        String page = "<div>" + p(FIRST)
                + "<ul><li>two men</li><li>one boat</li></ul><blockquote><p>We saw nothing.</p></blockquote>"
                + "<table><tr><td>1999</td><td>four ferries</td></tr></table>" + p(SECOND) + p(THIRD) + "</div>";
        assertThat(text(page))
                .containsExactly(FIRST, "two men", "one boat", "We saw nothing.", "1999 four ferries", SECOND, THIRD);
    }

    @Test
    void aHeadingStaysOnlyAboveText() {
        String page = "<div>" + p(FIRST) + "<h2>What the fishermen saw</h2>" + p(SECOND) + p(THIRD)
                + "<h2>More from the lake</h2></div>";
        assertThat(text(page)).containsExactly(FIRST, "What the fishermen saw", SECOND, THIRD);
    }

    @Test
    void creditsAndLabelsWithinTheBodyAreLeftOut() {
        String page = "<div>" + p(FIRST) + p("A. Reader/Lake Post") + p("<b>What they saw</b>") + p(SECOND) + p(THIRD)
                + p(FIRST) + p(SECOND) + "</div>";
        assertThat(text(page)).containsExactly(FIRST, "What they saw", SECOND, THIRD, FIRST, SECOND);
    }

    @Test
    void headingsInCapitalsStayAmongParagraphs() {
        String page = "<div>" + p(FIRST) + p("WHAT THEY SAW") + p(SECOND) + p(THIRD) + p("MORE ICE") + p(FIRST)
                + p(SECOND) + p(THIRD) + "</div>";
        assertThat(text(page)).contains("WHAT THEY SAW", "MORE ICE");
    }

    @Test
    void aPoemIsNotTakenForLabels() {
        String page = "<div>" + p("The ice is on the lake") + p("The ferry will not leave") + p("The men are not awake")
                + p("The women do not grieve.") + "</div>";
        assertThat(text(page)).contains("The ferry will not leave", "The men are not awake");
    }

    @Test
    void anEmbeddedPostIsPartOfTheArticle() {
        String post =
                "<div class='social-embed'><blockquote><p>The ferry is safe, and so are all who were on it.</p></blockquote></div>";
        assertThat(text("<div>" + p(FIRST) + post + p(SECOND) + p(THIRD) + "</div>"))
                .contains("The ferry is safe, and so are all who were on it.");
    }

    @Test
    void commentsAreLeftOutEvenWhenTheyAreLonger() {
        String comments =
                "<div class='comments'>" + p(FIRST.replace("ferry", "boat")).repeat(9) + "</div>";
        assertThat(text("<div><div>" + BODY + "</div>" + comments + "</div>")).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void anArticleThatGoesByABoxsNameIsRead() {
        String page = "<div class='sidebar-widget'>" + p(FIRST) + "</div><div class='promo'>" + p(SECOND)
                + "</div><div class='teaser'>" + p(THIRD) + "</div>";
        assertThat(text(page)).isNotEmpty();
    }

    @Test
    void aCookieWallIsNoArticle() {
        String wall = "<div class='cookie-consent'>"
                + p("We and our partners use cookies to keep this site going, and you may say no.")
                        .repeat(8) + "</div>";
        assertThat(text(wall + "<div>" + p(FIRST) + "</div>")).containsExactly(FIRST);
    }

    @Test
    @Timeout(60)
    void deepAndLongPagesCostNoMoreThanTheirSize() {
        String deep = "<div class='a b'><p>x, y.</p>".repeat(20_000) + FIRST;
        String wide =
                "<div class='related'><h3><a href='/'>A</a></h3><p>It stayed there, he said.</p></div>".repeat(20_000);
        for (String page : List.of(deep, wide, "<table><tr><td>".repeat(20_000), "<a>".repeat(20_000) + FIRST)) {
            assertThatCode(() -> text(page)).doesNotThrowAnyException();
        }
    }
}
