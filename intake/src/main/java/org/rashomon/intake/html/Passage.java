// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.List;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.rashomon.intake.plain.Dump;

/**
 * A paragraph of the article, as nodes of the page, so that each of its characters can be found there again.
 *
 * @param nodes text nodes in reading order; any other node stands for one blank
 * @param words the paragraph with white space folded
 */
record Passage(List<Node> nodes, String words) {
    Passage {
        nodes = List.copyOf(nodes);
    }

    static Passage of(List<Node> nodes) {
        StringBuilder words = new StringBuilder();
        for (Node node : nodes) {
            words.append(node instanceof TextNode text ? text.getWholeText() : " ");
        }
        return new Passage(nodes, Dump.folded(words.toString()));
    }
}
