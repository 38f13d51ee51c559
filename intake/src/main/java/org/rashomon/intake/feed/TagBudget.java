// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.feed;

/**
 * How many tags of a feed are read. Feeds of the most items that are read stay below; 32 MB of nothing but tags would become gigabytes of
 * elements, which the reading of each item would look through.
 */
final class TagBudget {
    static final int MOST = 500_000;

    private TagBudget() {}

    /** Where the tags that are read end: the length of {@code xml} where all are. Pages within an item are no tags of the feed. */
    static int end(String xml) {
        int tags = 0;
        int at = xml.indexOf('<');
        while (at >= 0) {
            if (++tags > MOST) {
                return at;
            }
            at = next(xml, at);
        }
        return xml.length();
    }

    private static int next(String xml, int at) {
        if (xml.startsWith("<![CDATA[", at)) {
            return behind(xml, "]]>", at);
        } else if (xml.startsWith("<!--", at)) {
            return behind(xml, "-->", at);
        }
        return xml.indexOf('<', at + 1);
    }

    private static int behind(String xml, String close, int from) {
        int end = xml.indexOf(close, from);
        return end < 0 ? -1 : xml.indexOf('<', end);
    }
}
