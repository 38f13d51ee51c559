// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.intake.html.FerryPage.BODY;
import static org.rashomon.intake.html.FerryPage.FIRST;
import static org.rashomon.intake.html.FerryPage.SECOND;
import static org.rashomon.intake.html.FerryPage.THIRD;
import static org.rashomon.intake.html.FerryPage.p;
import static org.rashomon.intake.html.FerryPage.text;

import org.junit.jupiter.api.Test;
import org.rashomon.intake.plain.Article;
import org.rashomon.model.Alignment;
import org.rashomon.model.Masthead;
import org.rashomon.model.Span;

/** Pages that hold their article in another way than most. */
class ArticleShapesTest {
    @Test
    void aPageThatAKitBuildsOfWidgetsIsRead() {
        String page = "<h1>Ferry halted</h1><div class='kit-col'>" + widget(1, p(FIRST))
                + widget(2, "<h2>On the bank</h2>" + p(SECOND))
                + widget(3, p(THIRD) + p(THIRD.replace("ships", "tugs")))
                + "</div>";
        assertThat(text(page)).hasSize(5).contains(FIRST, "On the bank", SECOND, THIRD);
    }

    @Test
    void theIdOfAHeadingIsMadeOfItsWords() {
        String page = "<div>" + p(FIRST) + "<h3 id='share-of-the-catch'>Share of the catch</h3>" + p(SECOND) + p(THIRD)
                + "</div>";
        assertThat(text(page)).containsExactly(FIRST, "Share of the catch", SECOND, THIRD);
    }

    @Test
    void namesOfAStyleKitNameNoElement() {
        String page = "<div>" + p(FIRST) + "<div class='print:hidden dark:share'>" + p(SECOND) + "</div>" + p(THIRD)
                + p(FIRST.replace("Friday", "Monday")) + "</div>";
        assertThat(text(page)).startsWith(FIRST, SECOND, THIRD);
    }

    @Test
    void paragraphsSetAsHeadingsAreText() {
        String page = "<article><h1>Ferry halted</h1><h2>The island waits</h2><h3>" + FIRST + "</h3><h4>" + THIRD
                + "</h4></article>";
        assertThat(text(page)).endsWith(FIRST, THIRD);
    }

    @Test
    void whatStandsBetweenAStandfirstAndTheTextIsNoText() {
        String page = "<article><h1>Ferry halted</h1><h2>" + FIRST + "</h2><div>By Ann Writer</div><div>Lake Post, 8:15"
                + "</div>" + p(SECOND) + p(THIRD) + "</article>";
        assertThat(text(page)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void aSentenceSetAsHeadingBelowTheTextIsNone() {
        String plea =
                "Because many eyes see more than two, we ask all our readers to write to us when they find a mistake here.";
        assertThat(text("<article>" + BODY + "<div><h4>" + plea + "</h4></div></article>"))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void aLabelGoesWithItsLinks() {
        String page = "<div>" + p(FIRST) + p("More on the lake") + p("<a href='/1'>Tug sinks off the island</a>")
                + p(SECOND) + p(THIRD) + "</div>";
        assertThat(text(page)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void aHeadingGoesWithTheLinksInItsBox() {
        String links =
                "<ul><li><a href='/1'>Tug sinks off the island</a></li><li><a href='/2'>Ice till May</a></li></ul>";
        String page = "<div>" + p(FIRST) + "<div><h4>Elsewhere on the lake</h4>" + links + "</div>"
                + "<h4>The order</h4>" + p(SECOND) + p(THIRD) + "</div>";
        assertThat(text(page)).containsExactly(FIRST, "The order", SECOND, THIRD);
    }

    @Test
    void aHeadingOverTextStaysThoughALinkStandsBetween() {
        String page = "<div>" + p(FIRST) + "<h4>The order</h4>" + p("<a href='/1'>Tug sinks off the island</a>")
                + p(SECOND) + p(THIRD) + "</div>";
        assertThat(text(page)).containsExactly(FIRST, "The order", SECOND, THIRD);
    }

    @Test
    void aTeaserRightBeforeTheTextIsItsLead() {
        String page = "<article><h1>Ferry halted</h1><div class='teaser-text'>" + p(FIRST) + "</div>" + p(SECOND)
                + p(THIRD) + p(SECOND.replace("dawn", "noon")) + "</article>";
        assertThat(text(page)).startsWith(FIRST, SECOND);
    }

    @Test
    void allPostsOfAThreadAreRead() {
        String post =
                "<article class='post'><span>Harbour watch</span><div>" + p(FIRST) + p(THIRD) + "</div></article>";
        assertThat(text("<h1>Ferry halted</h1><div class='thread'>" + post.repeat(5) + "</div>"))
                .filteredOn(FIRST::equals)
                .hasSize(5);
    }

    @Test
    void linesOfVerseStay() {
        String page = "<div>" + BODY.repeat(2) + p("It left at night,") + p("it left without a light;") + p(SECOND)
                + "</div>";
        assertThat(text(page)).contains("It left at night,", "it left without a light;");
    }

    @Test
    void whatIsSetAsItIsStays() {
        String page = "<div>" + BODY.repeat(2) + "<pre>ORDER 17-B: HOLD</pre>" + p(SECOND) + "</div>";
        assertThat(text(page)).contains("ORDER 17-B: HOLD");
    }

    @Test
    void aTextForReadersWithoutProgramsIsTheLastResort() {
        String page = "<div id='app'>Loading</div><noscript><div>" + BODY + "</div></noscript>";
        assertThat(text(page)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(text("<div>" + BODY + "</div><noscript>" + p(FIRST.replace("Friday", "Monday")) + "</noscript>"))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void whatOnlyJsonLdTellsIsTakenAndSaidToHaveNoPlaceOfItsOwn() {
        String script = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry halted\","
                + "\"articleBody\":\"" + FIRST + "\\n\\n" + SECOND + "\\n" + THIRD + "\"}</script>";
        String page = "<html><head>" + script + "</head><body><div id='app'></div></body></html>";
        Article article = HtmlPage.article(page, Masthead.nothingTold());
        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
        Alignment.Run run = article.alignment().runs().getFirst();
        assertThat(run.kind()).isEqualTo(Alignment.Kind.UNTRACKED);
        assertThat(run.page().of(page)).isEqualTo(script);
    }

    @Test
    void whatJsonLdTellsInMarkupIsReadAsSuch() {
        String script = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + BODY
                + "\"}</script>";
        assertThat(text(script + "<div>Loading</div>")).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void softHyphensAreNoPartOfAWord() {
        String page = "<p>The fer\u00ADry did&shy;n't lea\u00AD\u00ADve.\u00AD</p>";
        Article article = HtmlPage.article(page, Masthead.nothingTold());
        assertThat(article.text()).isEqualTo("The ferry didn't leave.");
        assertThat(article.alignment().page(new Span(4, 9)).of(page)).isEqualTo("fer\u00ADry");
        assertThat(article.alignment().page(new Span(10, 16)).of(page)).isEqualTo("did&shy;n't");
        assertThat(AlignmentCheck.faults(page, article.text(), article.alignment()))
                .isEmpty();
    }

    private static String widget(int number, String content) {
        return "<div class='kit-element kit-" + number + "'><div class='kit-widget-container'>" + content
                + "</div></div>";
    }
}
