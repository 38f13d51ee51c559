// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.rashomon.intake.plain.Article;
import org.rashomon.model.Masthead;

/** A page as HTML. Nothing in it is run or fetched. */
public final class HtmlPage {
    /** No character of Unicode; jsoup takes it for the end of the page. */
    private static final char END_OF_INPUT = '\uFFFF';

    private static final char REPLACEMENT = '\uFFFD';

    private HtmlPage() {}

    /**
     * The article of a page.
     *
     * @param html decoded; what it says about its charset no longer counts
     * @param declared what is known of it from elsewhere; its address helps to find the date
     */
    public static Article article(String html, Masthead declared) {
        String address = declared.address().fetched().map(URI::toString).orElse("");
        String captured = html.replace(END_OF_INPUT, REPLACEMENT);
        Document page = parser().parseInput(captured, address);
        JsonLd facts = JsonLd.of(page);
        Masthead masthead = PageFacts.of(page, facts, address);
        Cleaning.removeFurniture(page);
        Measures measures = Measures.of(page.body());
        Element container = Container.find(page, facts, measures);
        List<Passage> passages = Blocks.of(container, masthead.title().orElse(""), measures);
        return PassageAlignment.of(captured, passages).article(masthead);
    }

    private static Parser parser() {
        return Parser.htmlParser().setTrackPosition(true);
    }
}
