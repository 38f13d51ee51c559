// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rashomon.model.Bylines;
import org.rashomon.model.Masthead;
import org.rashomon.model.PageAddress;
import org.rashomon.model.PublicationDates;

/** What a page tells about its article: headline, authors, publisher, address, dates, language. */
final class PageFacts {
    private PageFacts() {}

    /**
     * The masthead of a page.
     *
     * @param address where it was fetched; blank when unknown
     */
    static Masthead of(Document page, JsonLd facts, String address) {
        PageMarkup markup = PageMarkup.of(page);
        Optional<URI> fetched = uri(address);
        Optional<URI> canonical = CanonicalAddress.of(markup, fetched);
        OutletNames outlet = OutletNames.of(markup, facts, canonical.or(() -> fetched));
        Headline headline = Headline.of(
                page, markup, facts, outlet, canonical.map(URI::toString).orElse(address));
        Optional<String> language = language(page, markup, facts);
        Bylines bylines = Signatures.of(markup, facts, outlet, headline);
        String where = fetched.or(() -> canonical).map(URI::toString).orElse("");
        PublicationDates dates = PageDates.of(
                markup,
                facts,
                where,
                headline,
                DateOrder.writing(markup, language.orElse(""), canonical.or(() -> fetched)));
        return new Masthead(
                headline.words(),
                bylines,
                outlet.outlet(canonical.or(() -> fetched)),
                new PageAddress(fetched, canonical),
                dates,
                language);
    }

    static Optional<URI> uri(String address) {
        try {
            return address.isBlank() ? Optional.empty() : Optional.of(new URI(address.strip()));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Optional<String> language(Document page, PageMarkup markup, JsonLd facts) {
        Optional<Element> root = Optional.ofNullable(page.firstElementChild());
        return Stream.of(
                        root.map(html -> html.attr("lang")),
                        root.map(html -> html.attr("xml:lang")),
                        markup.meta("content-language", "language", "dc.language"),
                        facts.text("inLanguage"),
                        markup.meta("og:locale"))
                .flatMap(Optional::stream)
                .flatMap(code -> code(code).stream())
                .findFirst();
    }

    /** The language of a tag such as {@code en-GB} or {@code en_US}. */
    private static Optional<String> code(String tag) {
        String[] parts = tag.strip().toLowerCase(Locale.ROOT).split("[-_,; ]", 2);
        boolean isCode = parts[0].length() == 2 && parts[0].chars().allMatch(unit -> unit >= 'a' && unit <= 'z');
        return isCode ? Optional.of(parts[0]) : Optional.empty();
    }
}
