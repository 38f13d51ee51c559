// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.version;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.model.Masthead;
import org.rashomon.model.PageAddress;

/**
 * Where a report stands, as far as it names one report: texts captured at one such address are versions of it.
 *
 * @param value host, path and query, without what does not tell pages apart: {@code post.example/news/12?lang=en}
 */
public record ReportAddress(String value) implements Comparable<ReportAddress> {
    /**
     * The address that the page calls its own, else where it was fetched. A copy elsewhere that names the address of the original as its own
     * is no version of it, and stands where it was fetched. Empty where nothing is told, and for the front page of a site, which is no report.
     */
    public static Optional<ReportAddress> of(Masthead masthead) {
        return own(masthead.address()).flatMap(ReportAddress::of);
    }

    private static Optional<URI> own(PageAddress address) {
        Optional<String> fetchedSite = address.fetched().flatMap(ReportAddress::site);
        Optional<String> canonicalSite = address.canonical().flatMap(ReportAddress::site);
        boolean isElsewhere = fetchedSite.isPresent() && !fetchedSite.equals(canonicalSite);
        return isElsewhere ? address.fetched() : address.canonical().or(address::fetched);
    }

    private static Optional<ReportAddress> of(URI address) {
        String path = Optional.ofNullable(address.getRawPath()).orElse("").replaceFirst("/+$", "");
        String query = Optional.ofNullable(address.getRawQuery())
                .filter(told -> !told.isEmpty())
                .map(told -> "?" + told)
                .orElse("");
        return path.isEmpty() && query.isEmpty()
                ? Optional.empty()
                : site(address).map(site -> new ReportAddress(site + path + query));
    }

    /** The host without the part that tells only how the page is served; empty for what is not of the web. */
    private static Optional<String> site(URI address) {
        boolean isWeb = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        return Optional.ofNullable(address.getHost())
                .filter(host -> isWeb)
                .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|amp)\\.(?=.*\\.)", ""));
    }

    @Override
    public int compareTo(ReportAddress other) {
        return value.compareTo(other.value);
    }
}
