// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.rashomon.model.Alignment;
import org.rashomon.model.CapturedPage;

/** A captured page parsed once more, just as its article was cut from it, so that places in the page are found in its elements. */
public final class ParsedPage {
    private final String page;
    private final Document document;

    private ParsedPage(String page, Document document) {
        this.page = page;
        this.document = document;
    }

    /**
     * Parses a page.
     *
     * @throws org.rashomon.model.RashomonException when the page is beyond what one page may cost
     */
    public static ParsedPage of(CapturedPage captured) {
        String page = captured.text();
        return new ParsedPage(page, HtmlPage.parsed(page, "", Deadline.after(Deadline.USUAL)));
    }

    /** The page with its positions; untrusted. */
    public Document document() {
        return document;
    }

    /** How many units the page has. */
    public int length() {
        return page.length();
    }

    /** Where in the page each unit of a text of it stands. */
    public Alignment alignment(TextNode words) {
        return PassageAlignment.of(page, words);
    }
}
