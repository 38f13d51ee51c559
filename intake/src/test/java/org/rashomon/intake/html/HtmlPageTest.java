// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rashomon.intake.plain.Article;
import org.rashomon.model.Masthead;
import org.rashomon.model.Outlet;

class HtmlPageTest {
    private static final String PAGE = """
            <html lang="en-GB"><head><title>Ferry halted | Lake Post</title>
            <link rel="canonical" href="https://www.lakepost.example/2024/05/ferry">
            <meta property="og:site_name" content="Lake Post">
            <meta property="og:title" content="Ferry halted">
            <script type="application/ld+json">
            {"@context": "https://schema.org", "@graph": [{"@type": ["NewsArticle"], "headline": "Ferry halted",
             "datePublished": "2024-05-03T22:30:00+02:00", "author": [{"@type": "Person", "name": "Ann Writer"}]}]}
            </script></head>
            <body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
            <div class="content"><h1>Ferry halted</h1>
            <article><p>The ferry to the island did not leave on Friday, its captain said, because of the <b>ice</b> in the harbour.</p>
            <div class="related"><p><a href="/x">Ice on the lake: what we know so far about the winter</a></p></div>
            <h2>What the fishermen saw</h2>
            <p>Fishermen on the east bank had seen soldiers board it before dawn.<br><br>They took two men, the fishermen said.</p>
            <p>Read: Tug sinks off the island</p>
            <ul><li>two men</li></ul></article>
            <aside><p>Subscribe to our newsletter and never miss a story from the lake again.</p></aside></div>
            <footer><p>Copyright Lake Post</p></footer></body></html>
            """;

    @Test
    void theArticleIsLeftWithItsHeadings() {
        assertThat(article(PAGE).text()).isEqualTo("""
                        The ferry to the island did not leave on Friday, its captain said, because of the ice in the harbour.

                        What the fishermen saw

                        Fishermen on the east bank had seen soldiers board it before dawn.

                        They took two men, the fishermen said.

                        two men""");
    }

    @Test
    void thePageTellsAboutItself() {
        Masthead masthead = article(PAGE).masthead();
        assertThat(masthead.title()).contains("Ferry halted");
        assertThat(masthead.bylines().persons()).containsExactly("Ann Writer");
        assertThat(masthead.outlet().map(Outlet::name)).contains("Lake Post");
        assertThat(masthead.outlet().flatMap(Outlet::domain)).contains("lakepost.example");
        assertThat(masthead.published().orElseThrow().date()).hasToString("2024-05-03");
        assertThat(masthead.published().orElseThrow().instant()).isPresent();
        assertThat(masthead.language()).contains("en");
    }

    @Test
    void whatAPageDoesNotTellIsMissing() {
        Masthead masthead = article("<p>The ferry to the island did not leave on Friday, its captain said.</p>")
                .masthead();
        assertThat(masthead).isEqualTo(Masthead.nothingTold());
    }

    @Test
    void brokenJsonLdIsPassedOver() {
        String page =
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", </script><p>The ferry did not leave.</p>";
        assertThat(article(page).text()).isEqualTo("The ferry did not leave.");
    }

    @Test
    void scriptsNeverBecomeText() {
        String page = "<p>The ferry did not leave<script>alert('x')</script>.</p><style>p { color: red }</style>";
        assertThat(article(page).text()).isEqualTo("The ferry did not leave.");
    }

    private static Article article(String html) {
        return HtmlPage.article(html, Masthead.nothingTold());
    }
}
