// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.model.Document;
import org.rashomon.model.PageAddress;

/**
 * What in and about a document names an origin.
 *
 * @param credit the agency it is credited to
 * @param fetched its own page
 * @param original the page that it names as its original, where that is another host's
 */
record Leads(Optional<Credit> credit, Optional<Page> fetched, Optional<Page> original) {
    /**
     * A page's address without what differs between two ways to the same page: protocol, {@code www.}, query and fragment.
     *
     * @param host in small letters
     * @param path without the last slash; never empty, for the front page of a host is no report
     */
    record Page(String host, String path) {
        static Optional<Page> of(URI address) {
            String path = Optional.ofNullable(address.getPath()).orElse("").replaceFirst("/$", "");
            return path.isEmpty() ? Optional.empty() : host(address).map(host -> new Page(host, path));
        }

        static Optional<String> host(URI address) {
            return Optional.ofNullable(address.getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|amp)\\.", ""));
        }
    }

    static Leads of(Document document) {
        PageAddress address = document.masthead().address();
        Optional<Page> fetched = address.fetched().flatMap(Page::of);
        Optional<Page> canonical = address.canonical().flatMap(Page::of);
        Optional<String> host = address.fetched().flatMap(Page::host);
        boolean isElsewhere = canonical.isPresent()
                && host.isPresent()
                && !host.get().equals(canonical.get().host());
        Optional<Page> own = isElsewhere ? fetched : canonical.or(() -> fetched);
        return new Leads(CreditLine.of(document), own, isElsewhere ? canonical : Optional.empty());
    }

    /** Whether both are one page, or one names the other's page, or both the same third page. */
    boolean isSamePageAs(Leads other) {
        Optional<Page> mine = original.or(() -> fetched);
        return mine.isPresent() && mine.equals(other.original.or(() -> other.fetched));
    }
}
