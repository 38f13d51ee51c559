// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What becomes of an element of a captured page. Whatever is not named here loses its tags and keeps its words. */
enum Treatment {
    /** Written under its own name, with none but harmless attributes. */
    KEPT,
    /** Written as a {@code div}. */
    BLOCK,
    /** Written as a {@code span}. */
    INLINE,
    /** Told by its description in a box. */
    IMAGE,
    /** Told in a box to have been left out, with all that is in it. */
    LEFT_OUT,
    /** Gone, with all that is in it. */
    GONE;

    private static final Set<String> KEPT_NAMES = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "nav",
            "aside",
            "main",
            "figure",
            "figcaption",
            "address",
            "hr",
            "br",
            "wbr",
            "table",
            "caption",
            "colgroup",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "span",
            "em",
            "strong",
            "b",
            "i",
            "u",
            "s",
            "small",
            "sub",
            "sup",
            "q",
            "cite",
            "code",
            "kbd",
            "samp",
            "var",
            "dfn",
            "abbr",
            "time",
            "del",
            "ins",
            "bdi",
            "ruby",
            "rt",
            "rp");

    private static final Set<String> GONE_NAMES = Set.of(
            "head",
            "title",
            "script",
            "style",
            "template",
            "meta",
            "link",
            "base",
            "input",
            "select",
            "textarea",
            "datalist",
            "option",
            "optgroup",
            "area",
            "map",
            "canvas",
            "param",
            "source",
            "track",
            "col",
            "noembed",
            "noframes",
            "dialog");

    private static final Set<String> LEFT_OUT_NAMES =
            Set.of("iframe", "video", "audio", "object", "embed", "applet", "portal", "fencedframe");

    static Treatment of(Element element) {
        String name = element.normalName();
        if (!Parser.NamespaceHtml.equals(element.tag().namespace())) {
            return Parser.NamespaceSvg.equals(element.tag().namespace()) ? GONE : INLINE;
        }
        if (KEPT_NAMES.contains(name)) {
            return KEPT;
        }
        if (GONE_NAMES.contains(name)) {
            return GONE;
        }
        if (LEFT_OUT_NAMES.contains(name)) {
            return LEFT_OUT;
        }
        if (name.equals("img") || name.equals("image")) {
            return IMAGE;
        }
        return element.isBlock() || name.equals("noscript") ? BLOCK : INLINE;
    }
}
