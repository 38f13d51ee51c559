// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.Optional;
import org.rashomon.app.holdings.Holdings;
import org.rashomon.app.words.Links;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Span;

/**
 * The ways from the text as read to the page as captured.
 *
 * @param here to the page, at the words that were asked for; empty when no page is kept
 */
public record PageLinks(String here) {
    private static final PageLinks NONE = new PageLinks("");

    static PageLinks none() {
        return NONE;
    }

    static PageLinks of(DocumentId document, Optional<Span> asked, Holdings held) {
        return held.hasPage(document)
                ? new PageLinks(inPage(
                        asked.map(span -> Links.evidence(document, span)).orElseGet(() -> Links.document(document))))
                : NONE;
    }

    public boolean areThere() {
        return !here.isEmpty();
    }

    /** From a link to words in the text to the same words in the page. */
    public String to(String evidence) {
        return inPage(evidence);
    }

    private static String inPage(String evidence) {
        int question = evidence.indexOf('?');
        int fragment = evidence.indexOf('#');
        String path = question < 0 ? evidence : evidence.substring(0, question);
        String query = question < 0 ? "" : evidence.substring(question, fragment < 0 ? evidence.length() : fragment);
        return path + "/page" + query;
    }
}
