// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.rashomon.intake.plain.DateWriting;
import org.rashomon.intake.plain.Dates;
import org.rashomon.model.Publication;
import org.rashomon.model.PublicationDates;

/** All that a page tells of when its article was published and changed. */
final class PageDates {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "article:published",
            "article:published_date",
            "article.published",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "published_time",
            "published-date",
            "publisheddate",
            "published_date",
            "publication_date",
            "publication-date",
            "publicationdate",
            "originalpublicationdate",
            "date_published",
            "dateposted",
            "dc.date.issued",
            "dcterms.issued",
            "dc.issued",
            "rnews:datepublished",
            "article_date_original",
            "article-date",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "citation_publication_date",
            "citation_online_date",
            "bt:pubdate",
            "ptime",
            "shareaholic:article_published_time",
            "og:pubdate",
            "og:publish_date",
            "og:article:published",
            "og:release_date",
            "article:post_date",
            "displaydate",
            "eomportal-publicationdate");
    private static final List<String> LOOSE = List.of(
            "dc.date",
            "dcterms.date",
            "dc.date.created",
            "dcterms.created",
            "dc.created",
            "date",
            "datecreated",
            "article:created_time",
            "article:created",
            "created",
            "creation_date",
            "date_created",
            "timestamp",
            "time",
            "search.date",
            "last-published",
            "og:date",
            "video:release_date");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:article:modified_time",
            "og:updated_time",
            "og:modified_time",
            "article:modified",
            "datemodified",
            "date_modified",
            "dcterms.modified",
            "dc.date.modified",
            "dc.modified",
            "modified",
            "modified_time",
            "updated_time",
            "lastmodified",
            "last-modified",
            "lastmod",
            "last_updated",
            "revised",
            "cxenseparse:articleupdatedtime");
    private static final List<String> SCRIPT_FIELDS = List.of(
            "datePublished",
            "publishedAt",
            "published_at",
            "publishDate",
            "publish_date",
            "publishedDate",
            "published_date",
            "pubDate",
            "pub_date",
            "publicationDate",
            "publication_date",
            "firstPublished",
            "firstPublishDate",
            "publishTime",
            "published_time",
            "datePublication");
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "(?i)[/._=-]((?:19|20)[0-9]{2})(?:[/._-]?([01][0-9])[/._-]?([0-3][0-9])|[/._-]([01]?[0-9])[/._-]([0-3]?[0-9])|[/._-]([a-z]{3,9})[/._-]([0-3]?[0-9]))(?:[/._&?-]|$)");
    private static final int LONGEST_VALUE = 60;

    private final PageMarkup markup;
    private final JsonLd facts;
    private final DateWriting writing;
    private final List<DateEvidence> published = new ArrayList<>();
    private final List<Publication> modified = new ArrayList<>();

    private PageDates(PageMarkup markup, JsonLd facts, DateWriting writing) {
        this.markup = markup;
        this.facts = facts;
        this.writing = writing;
    }

    /**
     * The dates of a page.
     *
     * @param address where it stands; blank when unknown
     */
    static PublicationDates of(
            PageMarkup markup, JsonLd facts, String address, Headline headline, DateWriting writing) {
        PageDates dates = new PageDates(markup, facts, writing);
        dates.linkedData();
        dates.metas(PUBLISHED, DateEvidence.Trust.META);
        dates.properties();
        dates.address(address);
        dates.visible(headline);
        dates.scripts();
        dates.metas(LOOSE, DateEvidence.Trust.LOOSE_META);
        dates.modified();
        return DateChoice.of(dates.published, dates.modified);
    }

    private void add(DateEvidence.Trust trust, Optional<Publication> told) {
        told.ifPresent(publication -> published.add(new DateEvidence(trust, publication)));
    }

    private Optional<Publication> read(String told, String foundIn) {
        return Dates.publication(told, writing, foundIn);
    }

    private void linkedData() {
        facts.textOfArticleOrPage("datePublished")
                .ifPresent(told -> add(DateEvidence.Trust.LINKED_DATA, read(told, "JSON-LD datePublished")));
        facts.text("dateCreated")
                .ifPresent(told -> add(DateEvidence.Trust.LOOSE_META, read(told, "JSON-LD dateCreated")));
    }

    private void metas(List<String> names, DateEvidence.Trust trust) {
        for (String name : names) {
            markup.metas(name).stream()
                    .map(told -> read(told, "meta " + name))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(told -> published.add(new DateEvidence(trust, told)));
        }
    }

    private void properties() {
        markup.properties("datePublished").stream()
                .filter(placed -> !placed.isFurniture())
                .findFirst()
                .ifPresent(placed ->
                        add(DateEvidence.Trust.PROPERTY, ofElement(placed.element(), "itemprop datePublished")));
        markup.times().stream()
                .filter(placed -> placed.element().hasAttr("pubdate") && !placed.isFurniture())
                .findFirst()
                .ifPresent(placed -> add(DateEvidence.Trust.PROPERTY, ofElement(placed.element(), "time pubdate")));
    }

    /** What an element says to machines, else to people. */
    private Optional<Publication> ofElement(Element element, String foundIn) {
        return List.of(
                        "datetime",
                        "content",
                        "data-timestamp",
                        "data-datetime",
                        "data-date",
                        "data-time",
                        "data-published",
                        "title")
                .stream()
                .map(element::attr)
                .map(told -> read(told, foundIn))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> read(ShortText.of(element), foundIn));
    }

    private void address(String address) {
        Matcher matcher = IN_ADDRESS.matcher(address);
        if (matcher.find()) {
            String month = either(matcher.group(2), matcher.group(4), matcher.group(6));
            String day = either(matcher.group(3), matcher.group(5), matcher.group(7));
            add(DateEvidence.Trust.ADDRESS, read(matcher.group(1) + "-" + month + "-" + day, "address"));
        }
    }

    private static String either(String... groups) {
        for (String group : groups) {
            if (group != null) {
                return group;
            }
        }
        return "";
    }

    private void visible(Headline headline) {
        VisibleDates visible = VisibleDates.of(markup, headline, writing, this::ofElement);
        published.addAll(visible.published());
        modified.addAll(visible.modified());
    }

    /** Fields of programs: {@code "publishedAt":"2024-05-03T10:00:00Z"}. Nothing is run. */
    private void scripts() {
        for (String field : SCRIPT_FIELDS) {
            for (String script : markup.scripts()) {
                Optional<Publication> told = ofScript(script, field);
                if (told.isPresent()) {
                    add(DateEvidence.Trust.SCRIPT, told);
                    return;
                }
            }
        }
    }

    private Optional<Publication> ofScript(String script, String field) {
        int at = script.indexOf(field);
        if (at < 0) {
            return Optional.empty();
        }
        int begin = at + field.length();
        String value = script.substring(begin, Math.min(script.length(), begin + LONGEST_VALUE));
        int colon = value.indexOf(':');
        if (colon < 0 || colon > 4) {
            return Optional.empty();
        }
        String rest = value.substring(colon + 1).strip();
        int end = 1;
        while (end < rest.length() && "\"'\\,}".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String told = rest.isEmpty() ? "" : rest.substring("\"'".indexOf(rest.charAt(0)) >= 0 ? 1 : 0, end);
        return read(told, "script " + field);
    }

    private void modified() {
        facts.textOfArticleOrPage("dateModified")
                .flatMap(told -> read(told, "JSON-LD dateModified"))
                .ifPresent(modified::addFirst);
        for (String name : MODIFIED) {
            markup.metas(name).stream()
                    .map(told -> read(told, "meta " + name))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(modified::add);
        }
        markup.properties("dateModified").stream()
                .filter(placed -> !placed.isFurniture())
                .map(placed -> ofElement(placed.element(), "itemprop dateModified"))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(modified::add);
    }
}
