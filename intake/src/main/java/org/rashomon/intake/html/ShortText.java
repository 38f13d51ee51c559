// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.rashomon.intake.plain.Dump;

/** The beginning of an element's text: hundreds of elements, each within the next, would otherwise cost the whole page each. */
final class ShortText {
    private static final int LONGEST = 2_000;

    private ShortText() {}

    /** With white space folded; cut off where it is longer than any headline or byline. */
    static String of(Element element) {
        StringBuilder words = new StringBuilder();
        element.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    String part = text.getWholeText();
                    words.append(part, 0, Math.min(part.length(), LONGEST));
                } else if (node instanceof Element inner
                        && (inner.isBlock() || inner.normalName().equals("br"))) {
                    words.append(' ');
                }
                return words.length() >= LONGEST ? FilterResult.STOP : FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element inner && inner.isBlock()) {
                    words.append(' ');
                }
                return FilterResult.CONTINUE;
            }
        });
        return Dump.folded(words.toString());
    }
}
