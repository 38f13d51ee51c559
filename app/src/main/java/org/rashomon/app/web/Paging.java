// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a list was cut.
 *
 * @param shown "1–25 of 80 incidents"
 * @param previous the page before; empty on the first
 * @param next the page after; empty on the last
 */
public record Paging(String shown, String previous, String next) {
    static final int PAGE = 25;

    /** The part of {@code all} that {@code page} shows; the last page for one beyond. */
    static <T> List<T> cut(List<T> all, int page) {
        int begin = (inRange(all.size(), page) - 1) * PAGE;
        return all.subList(begin, Math.min(all.size(), begin + PAGE));
    }

    static Paging of(int total, FilterQuery query) {
        int page = inRange(total, query.page());
        int begin = (page - 1) * PAGE;
        int end = Math.min(total, begin + PAGE);
        String shown = total == 0
                ? "no incidents"
                : String.format(Locale.ROOT, "%d–%d of %s", begin + 1, end, Words.count(total, "incident"));
        return new Paging(shown, page > 1 ? href(query, page - 1) : "", end < total ? href(query, page + 1) : "");
    }

    private static int inRange(int total, int page) {
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        return Math.min(page, pages);
    }

    private static String href(FilterQuery query, int page) {
        Stream<String> kept = query.parameters().entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals("page") && !entry.getValue().isBlank())
                .map(entry -> Links.encoded(entry.getKey()) + "=" + Links.encoded(entry.getValue()))
                .sorted();
        return Stream.concat(kept, Stream.of("page=" + page)).collect(Collectors.joining("&", "/?", ""));
    }
}
