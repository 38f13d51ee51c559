// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/** The address that a page calls its own. Another host than that of the page stands: copies name their original so. */
final class CanonicalAddress {
    private CanonicalAddress() {}

    static Optional<URI> of(PageMarkup markup, Optional<URI> fetched) {
        return Stream.concat(
                        markup.links("canonical").stream()
                                .map(link -> link.element().attr("href")),
                        markup.metas("og:url").stream())
                .flatMap(href -> resolved(href, fetched).stream())
                .filter(own -> isArticle(own, fetched))
                .findFirst();
    }

    private static Optional<URI> resolved(String href, Optional<URI> fetched) {
        return PageFacts.uri(href)
                .flatMap(uri -> uri.isAbsolute() ? Optional.of(uri) : fetched.flatMap(base -> resolved(base, uri)))
                .filter(uri -> uri.getHost() != null
                        && uri.getScheme() != null
                        && uri.getScheme().startsWith("http"));
    }

    private static Optional<URI> resolved(URI base, URI own) {
        return base.isOpaque() ? Optional.empty() : Optional.of(base.resolve(own));
    }

    /** Some sites name their home page on every page: that is no address of an article, unless the page is the home page. */
    private static boolean isArticle(URI own, Optional<URI> fetched) {
        return !isHome(own) || fetched.filter(CanonicalAddress::isHome).isPresent();
    }

    /** True for a link that leads to a home page. */
    static boolean isHomeLink(String href) {
        return href.equals("/")
                || href.contains("://")
                        && PageFacts.uri(href).filter(CanonicalAddress::isHome).isPresent();
    }

    private static boolean isHome(URI uri) {
        String path = uri.getPath() == null ? "" : uri.getPath();
        return path.length() <= 1 && uri.getQuery() == null;
    }
}
