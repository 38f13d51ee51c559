// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.rashomon.intake.plain.Dump;

/** Gathers the visible lines of a page while it is walked. */
final class PageLines {
    private static final Set<String> UNSEEN = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "select",
            "textarea",
            "object",
            "canvas");

    /** Inline elements that belong to the word they stand in; all others are apart from it. */
    private static final Set<String> WITHIN_WORDS =
            Set.of("b", "i", "em", "strong", "u", "sup", "sub", "font", "mark", "small", "wbr", "ins");

    private static final int LONGEST = 400;
    private static final int MOST = 20_000;

    private final Set<Element> aroundHeadline;
    private final ElementNames names;
    private final List<PageLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final Deque<Element> blocks = new ArrayDeque<>();
    private final Deque<Element> furniture = new ArrayDeque<>();
    private int unseen;

    /**
     * Lines of a page.
     *
     * @param aroundHeadline what the headline stands in; whatever it is named, it is no furniture
     * @param names what the names of the page's elements tell
     */
    PageLines(Set<Element> aroundHeadline, ElementNames names) {
        this.aroundHeadline = aroundHeadline;
        this.names = names;
    }

    void open(Element element) {
        if (UNSEEN.contains(element.normalName())) {
            unseen++;
        }
        if (isBlock(element)) {
            flush();
            blocks.push(element);
        } else if (!WITHIN_WORDS.contains(element.normalName())) {
            line.append(' ');
        }
        if (names.isFurniture(element) && !aroundHeadline.contains(element)) {
            furniture.push(element);
        }
    }

    void close(Element element) {
        if (isBlock(element)) {
            flush();
            blocks.poll();
        } else if (!WITHIN_WORDS.contains(element.normalName())) {
            line.append(' ');
        }
        if (element.equals(furniture.peek())) {
            furniture.pop();
        }
        if (UNSEEN.contains(element.normalName())) {
            unseen--;
        }
    }

    void add(TextNode text) {
        if (unseen == 0 && line.length() < LONGEST) {
            String words = text.getWholeText();
            line.append(words, 0, Math.min(words.length(), LONGEST));
        }
    }

    /** How many lines are complete. */
    int count() {
        return lines.size();
    }

    boolean isInFurniture() {
        return !furniture.isEmpty();
    }

    void end() {
        flush();
    }

    List<PageLine> all() {
        return lines;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    private void flush() {
        String words = line.isEmpty() ? "" : Dump.folded(line.toString());
        line.setLength(0);
        if (!words.isEmpty() && !blocks.isEmpty() && lines.size() < MOST) {
            lines.add(new PageLine(words, blocks.peek(), !furniture.isEmpty()));
        }
    }
}
