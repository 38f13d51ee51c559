// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.Set;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A paragraph of a page, of its article or not.
 *
 * @param passage its text
 * @param kind what the markup says it is
 * @param owner the index of the innermost block element around it
 * @param length in characters, as {@link Prose#length} weighs them
 * @param linked how many of them lie in links
 * @param endsSentence whether it ends as a sentence does
 */
record Block(Passage passage, Kind kind, int owner, int length, int linked, boolean endsSentence) {
    /** What a block is by its markup. */
    enum Kind {
        /** Running text, or what cannot be told from it. */
        PARAGRAPH,
        /** The headline of a page: h1. */
        HEADLINE,
        /** A heading within it. */
        HEADING,
        /** A sentence or more set as a heading: a standfirst, or a paragraph that is to look like one. */
        DISPLAY,
        /** An item of a list. */
        ITEM,
        /** Words of somebody else, or as they are: blockquote, pre. */
        QUOTE,
        /** A row of a table. */
        ROW;

        boolean isHeading() {
            return this == HEADING || this == HEADLINE;
        }
    }

    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final int DEEPEST_TYPE = 4;
    private static final int SHORTEST_SENTENCE = 25;
    private static final int LONG = 140;
    private static final int LONGEST_HEADING = 100;
    private static final double MOST_LINKS = 0.5;
    private static final int ENOUGH_UNLINKED = 100;

    static Block of(Passage passage, Kind kind, int owner, int linked) {
        String words = passage.words();
        int length = Prose.length(words);
        boolean endsSentence = Prose.endsSentence(words);
        boolean isSetAsHeading =
                kind == Kind.HEADING && endsSentence && length >= LONGEST_HEADING && linked <= MOST_LINKS * length;
        return new Block(
                passage, isSetAsHeading ? Kind.DISPLAY : kind, owner, length, Math.min(linked, length), endsSentence);
    }

    String words() {
        return passage.words();
    }

    /** The share of the characters that lies in links, 0 to 1. */
    double linkShare() {
        return length == 0 ? 0 : (double) linked / length;
    }

    /** Running text: a sentence of some length, or so long that it can be nothing else, and no row of links. */
    boolean isProse() {
        boolean isLong = length >= LONG || (endsSentence && length >= SHORTEST_SENTENCE);
        boolean isOwn = linkShare() <= MOST_LINKS || (endsSentence && length - linked >= ENOUGH_UNLINKED);
        return isLong && isOwn && !isHeading();
    }

    boolean isHeading() {
        return kind.isHeading();
    }

    /** How much running text it holds; 0 when it is none. */
    int prose() {
        return isProse() ? length : 0;
    }

    /** True when all of it is in bold type: a heading by its looks. */
    boolean isBold() {
        for (Node node : passage.nodes()) {
            if (node instanceof TextNode text && !text.isBlank() && !isBold(text)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBold(TextNode text) {
        Node around = text.parent();
        for (int i = 0; i < DEEPEST_TYPE && around != null; i++) {
            if (BOLD.contains(around.normalName())) {
                return true;
            }
            around = around.parent();
        }
        return false;
    }
}
