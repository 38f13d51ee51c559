// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeFilter;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;

/**
 * What a page may cost. Looked at before the page is parsed, in one walk along its tags: once they are few enough, parsing and all that
 * follows costs memory and time in proportion to the page's length.
 *
 * <p>Reports have some thousand tags and a dozen attributes each; the longest specifications of the web stay below these bounds.
 */
final class PageBudget {
    static final int MOST_TAGS = 100_000;
    static final int MOST_ATTRIBUTES = 2_000;

    /** A page of few tags can become many nodes, for a parser repairs what is badly nested. */
    static final int MOST_NODES = 400_000;

    /**
     * A parser opens a formatting element again, with all its attributes, in every block that follows until it is closed, and up to
     * twelve of them in each. This bounds attributes times blocks.
     */
    static final long MOST_COPIES = 20_000_000;

    private static final int REOPENED = 12;
    private static final Set<String> FORMATTING =
            Set.of("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");
    private static final int LONGEST_FORMATTING = 6;

    private final String page;
    /** The attributes of the formatting elements that have most, sorted. */
    private final int[] heaviest = new int[REOPENED];

    private int tags;

    private PageBudget(String page) {
        this.page = page;
    }

    /** Fails with the place at which the page is beyond the budget. */
    static void check(String page) {
        new PageBudget(page).walk();
    }

    /** Fails when parsing made too much of the page. */
    static void check(Document parsed) {
        int[] nodes = {0};
        NodeFilter counting = (node, depth) -> {
            nodes[0]++;
            return nodes[0] > MOST_NODES ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        };
        parsed.filter(counting);
        if (nodes[0] > MOST_NODES) {
            throw new RashomonException(
                    ProblemCode.INPUT_TOO_LARGE, "more than " + MOST_NODES + " elements and texts once it is parsed");
        }
    }

    private void walk() {
        int at = page.indexOf('<');
        while (at >= 0 && at + 1 < page.length()) {
            char next = page.charAt(at + 1);
            if (isLetter(next)) {
                count(at);
                at = tag(at);
            } else if (next == '/' || next == '!' || next == '?') {
                count(at);
            }
            at = page.indexOf('<', at + 1);
        }
        long copies = (long) Arrays.stream(heaviest).sum() * tags;
        if (copies > MOST_COPIES) {
            throw beyond("formatting elements with so many attributes among so many tags", page.length());
        }
    }

    private void count(int at) {
        tags++;
        if (tags > MOST_TAGS) {
            throw beyond("more than " + MOST_TAGS + " tags", at);
        }
    }

    /** Counts the attributes of the tag at {@code begin} and returns where it ends. */
    private int tag(int begin) {
        int at = endOfWord(begin + 1);
        int nameEnd = at;
        int attributes = 0;
        while (at < page.length() && page.charAt(at) != '>') {
            if (isBlank(page.charAt(at)) || page.charAt(at) == '/') {
                at++;
            } else {
                attributes++;
                at = endOfAttribute(at);
            }
            if (attributes > MOST_ATTRIBUTES) {
                throw beyond("a tag of more than " + MOST_ATTRIBUTES + " attributes", begin);
            }
        }
        weigh(begin + 1, nameEnd, attributes);
        return at;
    }

    private int endOfAttribute(int begin) {
        int at = begin + 1;
        while (at < page.length() && !isEnd(page.charAt(at)) && page.charAt(at) != '=') {
            at++;
        }
        int equals = blanksAfter(at);
        if (equals >= page.length() || page.charAt(equals) != '=') {
            return at;
        }
        int value = blanksAfter(equals + 1);
        if (value < page.length() && (page.charAt(value) == '"' || page.charAt(value) == '\'')) {
            int close = page.indexOf(page.charAt(value), value + 1);
            return close < 0 ? page.length() : close + 1;
        }
        return endOfWord(value);
    }

    private int blanksAfter(int begin) {
        int at = begin;
        while (at < page.length() && isBlank(page.charAt(at))) {
            at++;
        }
        return at;
    }

    private int endOfWord(int begin) {
        int at = begin;
        while (at < page.length() && !isBlank(page.charAt(at)) && page.charAt(at) != '>') {
            at++;
        }
        return at;
    }

    private void weigh(int nameBegin, int nameEnd, int attributes) {
        boolean isHeavier = attributes > heaviest[0] && nameEnd - nameBegin <= LONGEST_FORMATTING;
        if (isHeavier && FORMATTING.contains(page.substring(nameBegin, nameEnd).toLowerCase(Locale.ROOT))) {
            heaviest[0] = attributes;
            Arrays.sort(heaviest);
        }
    }

    private static boolean isEnd(char unit) {
        return isBlank(unit) || unit == '>' || unit == '/';
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r' || unit == '\f';
    }

    private static boolean isLetter(char unit) {
        return (unit | 0x20) >= 'a' && (unit | 0x20) <= 'z';
    }

    private static RashomonException beyond(String what, int at) {
        return new RashomonException(ProblemCode.INPUT_TOO_LARGE, what + ", at character " + at + " of the page");
    }
}
