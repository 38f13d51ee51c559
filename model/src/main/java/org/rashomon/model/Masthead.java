// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What is told about a report apart from its text. Every part may be missing; a missing one is never guessed.
 *
 * @param title the headline
 * @param bylines persons, in the page's order
 * @param outlet the publisher
 * @param url where it was fetched, or the canonical address when the page names one
 * @param published when
 * @param language ISO 639-1 code
 */
public record Masthead(
        Optional<String> title,
        List<String> bylines,
        Optional<Outlet> outlet,
        Optional<URI> url,
        Optional<Publication> published,
        Optional<String> language) {
    private static final Masthead NOTHING_TOLD = new Masthead(
            Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Masthead {
        bylines = List.copyOf(bylines);
    }

    public static Masthead nothingTold() {
        return NOTHING_TOLD;
    }

    /** This masthead with the gaps filled from {@code other}; what is told here stands. */
    public Masthead orElse(Masthead other) {
        return new Masthead(
                title.or(other::title),
                bylines.isEmpty() ? other.bylines : bylines,
                outlet.or(other::outlet),
                url.or(other::url),
                published.or(other::published),
                language.or(other::language));
    }
}
