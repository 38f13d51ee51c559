// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.feed;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the first element of XML says it is. */
public enum RootElement {
    FEED,
    SITEMAP,
    /** XML that is none of these and no page either. */
    OTHER,
    /** A page, or no XML at all. */
    NONE;

    /** How much of a server's warnings before the XML is passed over. */
    private static final int MOST_JUNK = 1 << 10;

    /**
     * What begins with these bytes.
     *
     * @param first a few thousand bytes; in an encoding that writes markup as ASCII does, or UTF-16
     * @param mayHaveJunk whether words may stand before the XML; in what is said to be a text they may not
     */
    public static RootElement of(byte[] first, boolean mayHaveJunk) {
        String start = new String(first, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replace("\u00ef\u00bb\u00bf", "")
                .replace("\u00fe\u00ff", "")
                .replace("\u00ff\u00fe", "");
        int begin = start.indexOf('<');
        if (begin < 0
                || begin > MOST_JUNK
                || !mayHaveJunk && !start.substring(0, begin).isBlank()) {
            return NONE;
        }
        return named(start, begin);
    }

    private static RootElement named(String start, int begin) {
        boolean isDeclared = false;
        int at = begin;
        while (at >= 0) {
            if (start.startsWith("<!--", at)) {
                at = next(start, start.indexOf("-->", at));
            } else if (start.startsWith("<?", at) || start.startsWith("<!", at)) {
                isDeclared |= start.startsWith("<?xml ", at);
                at = next(start, at + 1);
            } else {
                return ofName(name(start, at + 1), isDeclared);
            }
        }
        return isDeclared ? OTHER : NONE;
    }

    private static int next(String start, int from) {
        return from < 0 ? -1 : start.indexOf('<', from);
    }

    private static String name(String start, int begin) {
        int end = begin;
        while (end < start.length() && " \t\r\n/>".indexOf(start.charAt(end)) < 0) {
            end++;
        }
        String name = start.substring(begin, end);
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static RootElement ofName(String name, boolean isDeclared) {
        return switch (name) {
            case "rss", "rdf", "feed" -> FEED;
            case "urlset", "sitemapindex" -> SITEMAP;
            case "html", "head", "body", "article" -> NONE;
            default -> isDeclared ? OTHER : NONE;
        };
    }
}
