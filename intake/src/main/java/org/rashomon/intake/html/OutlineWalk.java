// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a page once, without recursion, and notes its elements and blocks. */
final class OutlineWalk implements NodeFilter {
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "math",
            "button",
            "input",
            "select",
            "textarea",
            "object",
            "embed",
            "video",
            "audio",
            "canvas",
            "map",
            "datalist",
            "progress",
            "meter",
            "head",
            "link",
            "meta");
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "img",
            "ins",
            "kbd",
            "label",
            "mark",
            "q",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "acronym",
            "nobr",
            "ruby",
            "rb",
            "rt",
            "rp",
            "amp-img",
            "picture",
            "source",
            "data",
            "output",
            "spacer",
            "o:p",
            "st1:place");
    private static final Map<String, Block.Kind> KINDS = Map.of(
            "h1",
            Block.Kind.HEADLINE,
            "h2",
            Block.Kind.HEADING,
            "h3",
            Block.Kind.HEADING,
            "h4",
            Block.Kind.HEADING,
            "h5",
            Block.Kind.HEADING,
            "h6",
            Block.Kind.HEADING,
            "li",
            Block.Kind.ITEM,
            "blockquote",
            Block.Kind.QUOTE,
            "tr",
            Block.Kind.ROW);
    private static final int LONGEST_CELL = 120;

    private final Outline outline = new Outline();
    /** The block elements around the place reached, with what kind of block their text is. */
    private final Indices around = new Indices();

    private final List<Block.Kind> kinds = new ArrayList<>();
    private final List<Node> open = new ArrayList<>();
    private int openLength;
    private int openLinked;
    private int links;
    private int cellStart;

    private OutlineWalk() {}

    static Outline of(Element body) {
        OutlineWalk walk = new OutlineWalk();
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
        String name = element.normalName();
        if (NEVER.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br") || name.equals("hr")) {
            breakLine(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (INLINE.contains(name)) {
            if (Furniture.isUnseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            links += name.equals("a") ? 1 : 0;
            return FilterResult.CONTINUE;
        }
        enterBlock(element, name);
        return FilterResult.CONTINUE;
    }

    private void enterBlock(Element element, String name) {
        if (isCell(name) && openLength < LONGEST_CELL) {
            open.add(element);
            cellStart = openLength;
        } else {
            finish();
        }
        int parent = around.size() == 0 ? -1 : around.last();
        around.add(outline.open(element, parent));
        Block.Kind outer = kinds.isEmpty() ? Block.Kind.PARAGRAPH : kinds.getLast();
        Block.Kind own = KINDS.get(name);
        boolean isCellParagraph = own == null && !isCell(name) && outer == Block.Kind.ROW;
        kinds.add(own != null ? own : isCellParagraph ? Block.Kind.PARAGRAPH : outer);
    }

    private void leave(Element element) {
        String name = element.normalName();
        if (INLINE.contains(name)) {
            links -= name.equals("a") ? 1 : 0;
            return;
        }
        if (!isCell(name) || openLength - cellStart > LONGEST_CELL) {
            finish();
        }
        int index = around.last();
        around.removeLast();
        kinds.removeLast();
        outline.close(index);
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
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
