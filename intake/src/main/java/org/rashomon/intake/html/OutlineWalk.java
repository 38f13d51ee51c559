// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a page once, without recursion, and notes its elements and blocks. */
final class OutlineWalk implements NodeFilter {
    private static final int LONGEST_CELL = 120;

    private final Outline outline = new Outline();
    private final boolean takesHidden;
    /** The block elements around the place reached, with what kind of block their text is. */
    private final Indices around = new Indices();

    private final List<Block.Kind> kinds = new ArrayList<>();
    private final List<Node> open = new ArrayList<>();
    private int openLength;
    private int openLinked;
    private int links;
    private int cellStart;

    private OutlineWalk(boolean takesHidden) {
        this.takesHidden = takesHidden;
    }

    static Outline of(Element body, boolean takesHidden) {
        OutlineWalk walk = new OutlineWalk(takesHidden);
        org.jsoup.select.NodeTraversor.filter(walk, body);
        return walk.outline;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            read(text);
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void read(TextNode text) {
        open.add(text);
        if (!text.isBlank()) {
            int length = Prose.length(text.getWholeText().strip());
            openLength += length;
            openLinked += links > 0 ? length : 0;
        }
    }

    private FilterResult enter(Element element) {
        TextTag tag = TextTag.of(element.normalName());
        if (tag == TextTag.BREAK) {
            breakLine(element);
        }
        boolean isUnread = tag == TextTag.NEVER || tag == TextTag.BREAK || (tag == TextTag.HIDDEN && !takesHidden);
        if (isUnread || (tag.isInline() && Furniture.isUnseen(element, outline))) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.isInline()) {
            links += tag == TextTag.LINK ? 1 : 0;
        } else {
            enterBlock(element, tag);
        }
        return FilterResult.CONTINUE;
    }

    private void enterBlock(Element element, TextTag tag) {
        if (tag == TextTag.CELL && openLength < LONGEST_CELL) {
            open.add(element);
            cellStart = openLength;
        } else {
            finish();
        }
        int parent = around.size() == 0 ? -1 : around.last();
        around.add(outline.open(element, parent));
        Block.Kind outer = kinds.isEmpty() ? Block.Kind.PARAGRAPH : kinds.getLast();
        boolean isCellParagraph = tag != TextTag.CELL && outer == Block.Kind.ROW;
        kinds.add(TextTag.kind(element.normalName()).orElse(isCellParagraph ? Block.Kind.PARAGRAPH : outer));
    }

    private void leave(Element element) {
        TextTag tag = TextTag.of(element.normalName());
        if (tag.isInline()) {
            links -= tag == TextTag.LINK ? 1 : 0;
            return;
        }
        if (tag != TextTag.CELL || openLength - cellStart > LONGEST_CELL) {
            finish();
        }
        int index = around.last();
        around.removeLast();
        kinds.removeLast();
        outline.close(index);
    }

    /** One break folds a line, two end the paragraph. */
    private void breakLine(Element line) {
        Node next = line.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        boolean isDouble =
                next instanceof Element element && element.normalName().equals("br");
        if (isDouble || line.normalName().equals("hr")) {
            finish();
        } else {
            open.add(line);
        }
    }

    private void finish() {
        if (openLength > 0) {
            Passage passage = Passage.of(open);
            if (!passage.words().isEmpty()) {
                outline.add(Block.of(passage, kinds.getLast(), around.last(), openLinked));
            }
        }
        open.clear();
        openLength = 0;
        openLinked = 0;
        cellStart = 0;
    }
}
