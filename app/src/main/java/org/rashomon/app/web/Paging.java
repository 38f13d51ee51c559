// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rashomon.app.holdings.FilterQuery;
import org.rashomon.app.words.Words;
import org.rashomon.ledger.query.Part;

/**
 * Where a list was cut.
 *
 * @param shown "1–25 of 80 incidents"
 * @param previous the page before; empty on the first
 * @param next the page after; empty on the last
 */
public record Paging(String shown, String previous, String next) {
    static final int PAGE = 25;

    /** The part of a list that a page shows; the last page for one beyond. */
    static Part part(long total, FilterQuery query) {
        return new Part(query.order(), Optional.empty(), begin(total, query.page()), PAGE);
    }

    /** How many of a list stand before a page. */
    static long begin(long total, int page) {
        return (inRange(total, page) - 1) * PAGE;
    }

    static Paging of(long total, FilterQuery query) {
        return of(total, query.page(), "incident", page -> query.href(Map.of("page", Long.toString(page))));
    }

    /** Of a list of other things: one of them is a {@code noun}. */
    static Paging of(long total, int asked, String noun, Address address) {
        long page = inRange(total, asked);
        long begin = begin(total, asked);
        long end = Math.min(total, begin + PAGE);
        String shown = total == 0
                ? "no " + noun + "s"
                : String.format(Locale.ROOT, "%,d–%,d of %s", begin + 1, end, Words.count(total, noun));
        return new Paging(shown, page > 1 ? address.of(page - 1) : "", end < total ? address.of(page + 1) : "");
    }

    /** Where a page of a list is. */
    interface Address {
        String of(long page);
    }

    private static long inRange(long total, int page) {
        long pages = Math.max(1, (total + PAGE - 1) / PAGE);
        return Math.min(page, pages);
    }
}
