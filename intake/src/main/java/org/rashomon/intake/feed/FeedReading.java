// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.rashomon.intake.plain.Dates;
import org.rashomon.model.Bylines;
import org.rashomon.model.Masthead;
import org.rashomon.model.Outlet;
import org.rashomon.model.PageAddress;
import org.rashomon.model.Publication;
import org.rashomon.model.PublicationDates;

/** What the entries of one feed say. */
final class FeedReading {
    /** Content of its own element is a report from so many characters on; below, feeds put a teaser there. */
    private static final int REPORT_IN_CONTENT = 300;

    /** A description is mostly a teaser; one of this length is the report. */
    private static final int REPORT_IN_DESCRIPTION = 1_500;

    /** In so much of an item it shows whether it is a report. */
    private static final int TELLING = 1 << 16;

    private static final int LONGEST_TITLE = 1 << 12;

    private final Optional<Outlet> outlet;
    private final Optional<String> language;

    FeedReading(SyndFeed feed) {
        this.outlet = told(feed.getTitle()).map(title -> new Outlet(title, Optional.empty()));
        this.language = told(feed.getLanguage())
                .map(tag -> tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT))
                .filter(code -> code.length() == 2);
    }

    FeedItem item(SyndEntry entry, Optional<Element> element) {
        Optional<URI> address =
                told(entry.getLink()).or(() -> told(entry.getUri())).flatMap(FeedReading::address);
        Masthead masthead = new Masthead(
                told(entry.getTitle())
                        .map(title ->
                                Jsoup.parse(beginning(title, LONGEST_TITLE)).text())
                        .filter(title -> !title.isBlank()),
                Bylines.ofPersons(authors(entry)),
                outlet,
                address.map(PageAddress::of).orElse(PageAddress.unknown()),
                dates(entry, element),
                language);
        return new FeedItem(address, masthead, content(entry, address.isPresent()));
    }

    private static Optional<String> content(SyndEntry entry, boolean hasAddress) {
        Optional<String> content = entry.getContents().stream()
                .flatMap(part -> html(part).stream())
                .filter(html -> words(html) >= REPORT_IN_CONTENT || !hasAddress)
                .findFirst();
        return content.or(() ->
                html(entry.getDescription()).filter(html -> words(html) >= (hasAddress ? REPORT_IN_DESCRIPTION : 1)));
    }

    private static Optional<String> html(@Nullable SyndContent part) {
        if (part == null) {
            return Optional.empty();
        }
        boolean isText = "text".equals(part.getType()) || "text/plain".equals(part.getType());
        return told(part.getValue()).map(value -> isText ? "<p>" + Entities.escape(value) + "</p>" : value);
    }

    private static int words(String html) {
        return Jsoup.parseBodyFragment(beginning(html, TELLING)).text().length();
    }

    /** What is badly nested takes the parser of HTML more than linear time, so it gets no more than it needs. */
    private static String beginning(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static List<String> authors(SyndEntry entry) {
        Stream<String> persons = entry.getAuthors().stream().map(SyndPerson::getName);
        return Stream.concat(persons, Stream.ofNullable(entry.getAuthor()))
                .flatMap(name -> told(name).stream())
                .distinct()
                .toList();
    }

    private static PublicationDates dates(SyndEntry entry, Optional<Element> element) {
        return new PublicationDates(
                date(element, FeedDates.PUBLISHED, entry.getPublishedDate(), "feed"),
                date(element, FeedDates.MODIFIED, entry.getUpdatedDate(), "feed"),
                List.of(),
                Optional.empty());
    }

    private static Optional<Publication> date(
            Optional<Element> element, Set<String> names, @Nullable Date byRome, String foundIn) {
        Optional<Publication> written = element.stream()
                .flatMap(item -> item.getChildren().stream())
                .filter(child -> names.contains(child.getName()))
                .flatMap(child -> Dates.publication(child.getText(), foundIn + " " + child.getQualifiedName()).stream())
                .findFirst();
        if (written.filter(date -> date.instant().isPresent()).isPresent() || byRome == null) {
            return written;
        }
        OffsetDateTime instant = byRome.toInstant().atOffset(ZoneOffset.UTC);
        return written.or(() -> Optional.of(new Publication(instant.toLocalDate(), Optional.of(instant), foundIn)));
    }

    private static Optional<URI> address(String link) {
        try {
            return Optional.of(new URI(link)).filter(FeedReading::isWeb);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    static boolean isWeb(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
    }

    private static Optional<String> told(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
