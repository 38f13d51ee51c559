// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.net.URI;
import java.util.Optional;

/**
 * What is told about a report apart from its text. Every part may be missing; a missing one is never guessed.
 *
 * @param title the headline
 * @param bylines who signed it
 * @param outlet the publisher
 * @param address where it stands
 * @param dates when it was published and changed
 * @param language ISO 639-1 code
 */
public record Masthead(
        Optional<String> title,
        Bylines bylines,
        Optional<Outlet> outlet,
        PageAddress address,
        PublicationDates dates,
        Optional<String> language) {
    private static final Masthead NOTHING_TOLD = new Masthead(
            Optional.empty(),
            Bylines.none(),
            Optional.empty(),
            PageAddress.unknown(),
            PublicationDates.unknown(),
            Optional.empty());

    public static Masthead nothingTold() {
        return NOTHING_TOLD;
    }

    public Masthead withTitle(String told) {
        return new Masthead(Optional.of(told), bylines, outlet, address, dates, language);
    }

    public Masthead withBylines(Bylines told) {
        return new Masthead(title, told, outlet, address, dates, language);
    }

    public Masthead withOutlet(Outlet told) {
        return new Masthead(title, bylines, Optional.of(told), address, dates, language);
    }

    public Masthead withAddress(PageAddress told) {
        return new Masthead(title, bylines, outlet, told, dates, language);
    }

    public Masthead withDates(PublicationDates told) {
        return new Masthead(title, bylines, outlet, address, told, language);
    }

    public Masthead withLanguage(String told) {
        return new Masthead(title, bylines, outlet, address, dates, Optional.of(told));
    }

    /** When it was published, where that is told. */
    public Optional<Publication> published() {
        return dates.published();
    }

    /** The address that the page calls its own, else where it was fetched. */
    public Optional<URI> url() {
        return address.canonical().or(address::fetched);
    }

    /** This masthead with the gaps filled from {@code other}; what is told here stands. */
    public Masthead orElse(Masthead other) {
        return new Masthead(
                title.or(other::title),
                bylines.isEmpty() ? other.bylines : bylines,
                outlet.or(other::outlet),
                address.orElse(other.address),
                dates.orElse(other.dates),
                language.or(other::language));
    }
}
