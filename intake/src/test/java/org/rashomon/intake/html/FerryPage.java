// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An article of three paragraphs under the headline "Ferry halted", for tests that put it into pages. */
final class FerryPage {
    static final String FIRST =
            "The ferry to the island did not leave on Friday, its captain said, because of the ice in the harbour.";
    static final String SECOND =
            "Fishermen on the east bank had seen soldiers board it before dawn, two of them said on Saturday.";
    static final String THIRD =
            "The harbour master, who keeps a list of all ships, would not say who had given the order to search it.";
    static final String BODY = p(FIRST) + p(SECOND) + p(THIRD);

    private FerryPage() {}

    static String p(String words) {
        return "<p>" + words + "</p>";
    }

    static List<String> text(String html) {
        Document page = Jsoup.parse(html);
        return ArticleText.of(page, JsonLd.of(page), "Ferry halted").stream()
                .map(Passage::words)
                .toList();
    }
}
