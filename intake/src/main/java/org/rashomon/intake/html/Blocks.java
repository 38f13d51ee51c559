// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.rashomon.intake.plain.Dump;

/** Walks a container and gathers its paragraphs: what stands in one block element, or between two breaks. */
final class Blocks {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd",
            "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
            "var", "wbr", "acronym", "center", "nobr");
    /** A heading or paragraph may be one link and still be the article's. */
    private static final Set<String> KEPT = Set.of("p", "h2", "h3", "h4", "h5", "h6");

    private static final double MOST_LINKS = 0.8;
    private static final int LONGEST_LINK = 200;

    private final List<Passage> passages = new ArrayList<>();
    private final List<Node> open = new ArrayList<>();
    private final String title;
    private final Measures measures;

    private Blocks(String title, Measures measures) {
        this.measures = measures;
        this.title = title;
    }

    /** The paragraphs of a container, without its title and without lines that are furniture. */
    static List<Passage> of(Element container, String title, Measures measures) {
        Blocks blocks = new Blocks(title, measures);
        blocks.walk(container);
        blocks.close();
        return List.copyOf(blocks.passages);
    }

    private void walk(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                open.add(text);
            } else if (child instanceof Element inner) {
                enter(inner);
            }
        }
    }

    private void enter(Element inner) {
        String name = inner.normalName();
        if (name.equals("br")) {
            breakLine(inner);
        } else if (INLINE.contains(name)) {
            walk(inner);
        } else if (!isLinkBlock(inner)) {
            close();
            walk(inner);
            close();
        }
    }

    /** One break folds a line, two end the paragraph. */
    private void breakLine(Element line) {
        Node next = line.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        if (next instanceof Element element && element.normalName().equals("br")) {
            close();
        } else {
            open.add(line);
        }
    }

    private boolean isLinkBlock(Element block) {
        boolean isLinks = measures.text(block) < LONGEST_LINK && measures.linkShare(block) > MOST_LINKS;
        return isLinks && !KEPT.contains(block.normalName());
    }

    private void close() {
        Passage passage = Passage.of(open);
        open.clear();
        boolean isTitle = passage.words().equalsIgnoreCase(title);
        if (!passage.words().isEmpty() && !isTitle && !Dump.isFurniture(passage.words())) {
            passages.add(passage);
        }
    }
}
