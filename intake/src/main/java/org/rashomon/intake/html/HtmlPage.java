// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rashomon.intake.plain.Article;
import org.rashomon.model.Masthead;

/** A page as HTML. Nothing in it is run or fetched. */
public final class HtmlPage {
    private HtmlPage() {}

    /**
     * The article of a page.
     *
     * @param html decoded; what it says about its charset no longer counts
     * @param declared what is known of it from elsewhere; its address helps to find the date
     */
    public static Article article(String html, Masthead declared) {
        String address = declared.address().fetched().map(URI::toString).orElse("");
        Document page = Jsoup.parse(html, address);
        JsonLd facts = JsonLd.of(page);
        Masthead masthead = PageFacts.of(page, facts, address);
        List<Passage> passages = ArticleText.of(page, facts, masthead.title().orElse(""));
        String text = passages.stream().map(Passage::words).collect(Collectors.joining("\n\n"));
        return new Article(text, masthead);
    }
}
