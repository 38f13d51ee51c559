// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.rashomon.intake.plain.Article;
import org.rashomon.model.Masthead;

/** A page as HTML. Nothing in it is run or fetched. */
public final class HtmlPage {
    /** No character of Unicode; jsoup takes it for the end of the page. */
    private static final char END_OF_INPUT = '\uFFFF';

    private static final char REPLACEMENT = '\uFFFD';

    /** Deeper elements are put beside each other instead, so that walks down a page can call themselves. */
    private static final int DEEPEST = 512;

    private HtmlPage() {}

    /**
     * The article of a page.
     *
     * @param html decoded; what it says about its charset no longer counts
     * @param declared what is known of it from elsewhere; its address helps to find the date
     * @throws org.rashomon.model.RashomonException when the page is beyond what one page may cost
     */
    public static Article article(String html, Masthead declared) {
        String address = declared.address().fetched().map(URI::toString).orElse("");
        String captured = html.replace(END_OF_INPUT, REPLACEMENT);
        Deadline deadline = Deadline.after(Deadline.USUAL);
        Document page = parsed(captured, address, deadline);
        JsonLd facts = JsonLd.of(page);
        Masthead masthead = PageFacts.of(page, facts, address);
        deadline.check("finding the article");
        List<Passage> passages = ArticleText.of(page, facts, masthead.title().orElse(""));
        deadline.check("aligning its text");
        return PassageAlignment.of(captured, passages).article(masthead);
    }

    static Document parsed(String captured, String address, Deadline deadline) {
        PageBudget.check(captured);
        Document page = parser().parseInput(deadline.reader(captured), address);
        PageBudget.check(page);
        return page;
    }

    private static Parser parser() {
        return Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    }
}
