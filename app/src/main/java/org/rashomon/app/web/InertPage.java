// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.rashomon.app.web.PageMarks.Marking;
import org.rashomon.app.words.VisibleText;
import org.rashomon.intake.html.ParsedPage;
import org.rashomon.model.Alignment;

/**
 * Writes a captured page anew, so that it can be looked at and does nothing. Nothing of the page is copied but its words, which are escaped:
 * every tag and attribute is written from a closed list, so that there is no script, style, address or form in it whatever the page was,
 * nor anything that another parser could take for one.
 */
final class InertPage implements NodeFilter {
    private static final Set<String> VOID = Set.of("br", "hr", "wbr");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9-]{1,35}");
    private static final Pattern CELLS = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");

    private final ParsedPage page;
    private final PageMarks marks;
    private final StringBuilder html;
    private boolean isAnchored;

    private InertPage(ParsedPage page, PageMarks marks) {
        this.page = page;
        this.marks = marks;
        this.html = new StringBuilder(page.length() + 256);
    }

    /**
     * A page as it is shown.
     *
     * @param body what stands in its body
     * @param showsAsked false when none of the words that were asked for is in it
     */
    record Shown(String body, boolean showsAsked) {}

    static Shown of(ParsedPage page, PageMarks marks) {
        InertPage inert = new InertPage(page, marks);
        Node body = page.document().body();
        body.filter(inert);
        return new Shown(inert.html.toString(), inert.isAnchored);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        return switch (node) {
            case TextNode words -> {
                write(words);
                yield FilterResult.CONTINUE;
            }
            case Element element -> open(element);
            default -> FilterResult.CONTINUE;
        };
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            switch (Treatment.of(element)) {
                case KEPT -> closeUnlessVoid(element.normalName());
                case BLOCK -> close("div");
                case INLINE -> close("span");
                case IMAGE, LEFT_OUT, GONE -> {}
            }
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        return switch (Treatment.of(element)) {
            case KEPT -> opened(element.normalName(), element);
            case BLOCK -> opened("div", element);
            case INLINE -> opened("span", element);
            case IMAGE -> {
                image(element);
                yield FilterResult.SKIP_ENTIRELY;
            }
            case LEFT_OUT -> {
                box("left-out", element.normalName() + " left out");
                yield FilterResult.SKIP_ENTIRELY;
            }
            case GONE -> FilterResult.SKIP_ENTIRELY;
        };
    }

    private FilterResult opened(String name, Element element) {
        html.append('<').append(name);
        attribute(
                "lang",
                Optional.of(element.attr("lang"))
                        .filter(told -> LANGUAGE.matcher(told).matches()));
        attribute(
                "dir", Optional.of(element.attr("dir").toLowerCase(Locale.ROOT)).filter(DIRECTIONS::contains));
        if (name.equals("td") || name.equals("th")) {
            attribute("colspan", cells(element.attr("colspan")));
            attribute("rowspan", cells(element.attr("rowspan")));
        }
        if (element.normalName().equals("a")) {
            attribute("class", Optional.of("link"));
        }
        html.append('>');
        return FilterResult.CONTINUE;
    }

    private static Optional<String> cells(String told) {
        return Optional.of(told).filter(number -> CELLS.matcher(number).matches());
    }

    private void attribute(String name, Optional<String> value) {
        value.ifPresent(
                told -> html.append(' ').append(name).append("=\"").append(told).append('"'));
    }

    private void closeUnlessVoid(String name) {
        if (!VOID.contains(name)) {
            close(name);
        }
    }

    private void close(String name) {
        html.append("</").append(name).append('>');
    }

    /** An image that nothing is told of is decoration, or counts readers. */
    private void image(Element image) {
        String told = image.attr("alt").strip();
        if (!told.isEmpty()) {
            box("image", told);
        }
    }

    private void box(String kind, String told) {
        html.append("<span class=\"").append(kind).append("\">");
        escaped(told);
        html.append("</span>");
    }

    private void write(TextNode node) {
        String words = node.getWholeText();
        Range range = node.sourceRange();
        boolean isMarked = range.isTracked() && marks.touch(range.startPos(), range.endPos());
        Alignment places = isMarked ? page.alignment(node) : Alignment.identity(0);
        if (places.length() == words.length()) {
            write(words, markings(places));
        } else {
            escaped(words);
        }
    }

    private Marking[] markings(Alignment places) {
        Marking[] markings = new Marking[places.length()];
        for (Alignment.Run run : places.runs()) {
            boolean isVerbatim = run.kind() == Alignment.Kind.VERBATIM;
            boolean isLost = run.kind() == Alignment.Kind.UNTRACKED;
            for (int at = 0; at < run.text().length(); at++) {
                int place = run.page().begin() + (isVerbatim ? at : 0);
                markings[run.text().begin() + at] = isLost ? Marking.NONE : marks.at(place);
            }
        }
        return markings;
    }

    private void write(String words, Marking[] markings) {
        int begin = 0;
        while (begin < words.length()) {
            int end = begin + 1;
            while (end < words.length() && markings[end] == markings[begin]) {
                end++;
            }
            write(words.substring(begin, end), markings[begin]);
            begin = end;
        }
    }

    private void write(String words, Marking marking) {
        switch (marking) {
            case NONE -> escaped(words);
            case CLAIM -> box("claim", words);
            case ASKED -> {
                html.append(isAnchored ? "<mark>" : "<mark id=\"evidence\">");
                isAnchored = true;
                escaped(words);
                close("mark");
            }
        }
    }

    /** No quotation mark needs escaping in a text, and none of the page's words gets into an attribute. */
    private void escaped(String words) {
        String visible = VisibleText.of(words);
        for (int i = 0; i < visible.length(); i++) {
            char unit = visible.charAt(i);
            switch (unit) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                default -> html.append(unit);
            }
        }
    }
}
