// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.net.URI;
import org.rashomon.model.Masthead;
import org.rashomon.model.PageAddress;

/** The masthead of a page written in a test. */
final class Mastheads {
    static final String BODY =
            "<p>The ferry to the island did not leave on Friday, its captain said, because of the ice in the harbour.</p>";

    private Mastheads() {}

    /** Of a page with a head and what stands above its article. */
    static Masthead of(String head, String above) {
        return at("https://www.lakepost.example/ferry-halted", head, above);
    }

    static Masthead at(String address, String head, String above) {
        String page = "<html><head>" + head + "</head><body><main>" + above + BODY + "</main></body></html>";
        return HtmlPage.article(page, Masthead.nothingTold().withAddress(PageAddress.of(URI.create(address))))
                .masthead();
    }

    static String linkedData(String fields) {
        return "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", " + fields + "}</script>";
    }
}
