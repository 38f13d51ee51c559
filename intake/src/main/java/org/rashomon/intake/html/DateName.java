// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.List;
import java.util.Locale;

/**
 * What a name in the markup says of the date it goes with: of a {@code meta} element, a schema.org property, an RDFa term. Publishers invent
 * such names freely, but out of the same words.
 */
enum DateName {
    PUBLISHED,
    CHANGED,
    /** Some date of the page: of its making, or not said. */
    SOME,
    NONE;

    private static final List<String> OF_OTHERS = List.of(
            "expir",
            "unpublish",
            "event",
            "startdate",
            "start_date",
            "start-date",
            "enddate",
            "end_date",
            "end-date",
            "until",
            "birth",
            "build",
            "deadline",
            "copyright",
            "crawl",
            "cache",
            "generat",
            "verif",
            "embargo",
            "timezone",
            "readtime",
            "reading");
    private static final List<String> OF_CHANGE = List.of(
            "modif", "updat", "revis", "lastmod", "changed", "edited", "last-publ", "last_publ", "lastpubl", "review");
    private static final List<String> OF_PUBLICATION = List.of(
            "publish",
            "publica",
            "pubdate",
            "pub-date",
            "pub_date",
            "issued",
            "posted",
            "postdate",
            "post_date",
            "uploaded",
            "uploaddate",
            "ptime",
            "displaydate",
            "display_date",
            "online_date",
            "article-date",
            "article_date");
    private static final List<String> OF_SOME = List.of("date", "time", "creat", "release", "issue");

    static DateName of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (isIn(lower, OF_OTHERS)) {
            return NONE;
        }
        if (isIn(lower, OF_CHANGE)) {
            return CHANGED;
        }
        if (isIn(lower, OF_PUBLICATION)) {
            return PUBLISHED;
        }
        return isIn(lower, OF_SOME) ? SOME : NONE;
    }

    private static boolean isIn(String name, List<String> parts) {
        return parts.stream().anyMatch(name::contains);
    }
}
