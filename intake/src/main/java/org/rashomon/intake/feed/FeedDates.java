// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.feed;

import java.util.Set;

/** The elements of a feed that hold a date. */
final class FeedDates {
    static final Set<String> PUBLISHED = Set.of("pubDate", "published", "issued", "date", "created");
    static final Set<String> MODIFIED = Set.of("updated", "modified");
    private static final Set<String> OF_THE_FEED = Set.of("lastBuildDate", "updateBase");
    private static final int LONGEST = 200;

    private FeedDates() {}

    static boolean isDate(String name) {
        return PUBLISHED.contains(name) || MODIFIED.contains(name) || OF_THE_FEED.contains(name);
    }

    /** Nothing where it is longer than any date. Rome reads dates with SimpleDateFormat, which takes hours over a million digits. */
    static String usable(String date) {
        return date.length() <= LONGEST ? date : "";
    }
}
