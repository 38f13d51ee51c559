// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What an element is to the text in it, by its tag. */
enum TextTag {
    /** No text for the eye. */
    NEVER,
    /** Text that only some readers see, or once a program shows it. */
    HIDDEN,
    /** The end of a line. */
    BREAK,
    /** Part of a line, and of its links. */
    LINK,
    /** Part of a line. */
    INLINE,
    /** Part of a row of a table. */
    CELL,
    /** A box of its own: any tag that is not listed. */
    BLOCK;

    private static final Map<String, TextTag> BY_NAME = byName();
    private static final Map<String, Block.Kind> KINDS = Map.ofEntries(
            Map.entry("h1", Block.Kind.HEADLINE),
            Map.entry("h2", Block.Kind.HEADING),
            Map.entry("h3", Block.Kind.HEADING),
            Map.entry("h4", Block.Kind.HEADING),
            Map.entry("h5", Block.Kind.HEADING),
            Map.entry("h6", Block.Kind.HEADING),
            Map.entry("li", Block.Kind.ITEM),
            Map.entry("blockquote", Block.Kind.QUOTE),
            Map.entry("pre", Block.Kind.QUOTE),
            Map.entry("tr", Block.Kind.ROW));

    /** The tag of a name in lower case. */
    static TextTag of(String name) {
        return BY_NAME.getOrDefault(name, BLOCK);
    }

    /** What kind of block an element's text is, where its name tells. */
    static Optional<Block.Kind> kind(String name) {
        return Optional.ofNullable(KINDS.get(name));
    }

    boolean isInline() {
        return this == INLINE || this == LINK;
    }

    private static Map<String, TextTag> byName() {
        Map<String, TextTag> tags = new HashMap<>();
        put(tags, NEVER, """
                    script style iframe svg math input select embed
                    video audio canvas map datalist progress meter head link meta""");
        put(tags, HIDDEN, "noscript template textarea button object");
        put(tags, BREAK, "br hr");
        put(tags, LINK, "a");
        put(tags, INLINE, """
                    abbr b bdi bdo big cite code del dfn em font i img ins kbd label mark q s samp small span
                    strike strong sub sup time tt u var wbr acronym nobr ruby rb rt rp amp-img picture source
                    data output spacer o:p st1:place""");
        put(tags, CELL, "td th");
        return tags;
    }

    private static void put(Map<String, TextTag> tags, TextTag tag, String names) {
        for (String name : names.split("\\s+")) {
            tags.put(name, tag);
        }
    }
}
