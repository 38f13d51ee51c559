// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.intake.plain.DateWriting;
import org.rashomon.intake.plain.Dates;
import org.rashomon.model.Publication;
import org.rashomon.model.PublicationDates;

/** All that a page tells of when its article was published and changed. */
final class PageDates {
    /** Names that many publishers write for the same thing; where they disagree with names of a publisher's own, they are right more often. */
    private static final List<String> STANDARD = List.of(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "article:published",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.issued",
            "pubdate");

    private static final List<String> STANDARD_CHANGES = List.of(
            "article:modified_time", "og:article:modified_time", "og:updated_time", "og:modified_time", "datemodified");

    private final PageMarkup markup;
    private final JsonLd facts;
    private final DateWriting writing;
    private final Map<DateName, List<String>> named;
    private final List<DateEvidence> published = new ArrayList<>();
    private final List<Publication> modified = new ArrayList<>();

    private PageDates(PageMarkup markup, JsonLd facts, DateWriting writing) {
        this.markup = markup;
        this.facts = facts;
        this.writing = writing;
        this.named = markup.names().stream().collect(Collectors.groupingBy(DateName::of));
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
        dates.metas(DateName.PUBLISHED, DateEvidence.Trust.META);
        dates.properties();
        dates.add(DateEvidence.Trust.ADDRESS, AddressDate.of(address));
        dates.visible(headline);
        if (dates.published.stream()
                .noneMatch(evidence -> evidence.told().instant().isPresent())) {
            dates.add(DateEvidence.Trust.SCRIPT, ScriptDates.first(markup.scripts(), writing));
        }
        dates.metas(DateName.SOME, DateEvidence.Trust.LOOSE_META);
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

    private void metas(DateName kind, DateEvidence.Trust trust) {
        names(kind, STANDARD)
                .flatMap(name -> ofMeta(name).stream())
                .forEach(told -> published.add(new DateEvidence(trust, told)));
    }

    /** The names of a kind, the standard ones first. */
    private Stream<String> names(DateName kind, List<String> standard) {
        Stream<String> common = kind == DateName.SOME ? Stream.empty() : standard.stream();
        Stream<String> others = named.getOrDefault(kind, List.of()).stream().filter(name -> !standard.contains(name));
        return Stream.concat(common, others);
    }

    private Optional<Publication> ofMeta(String name) {
        return markup.metas(name).stream()
                .flatMap(told -> read(told, "meta " + name).stream())
                .findFirst();
    }

    private void properties() {
        ofProperty(DateName.PUBLISHED)
                .ifPresent(told -> published.add(new DateEvidence(DateEvidence.Trust.PROPERTY, told)));
        markup.times().stream()
                .filter(placed -> placed.element().hasAttr("pubdate") && !placed.isFurniture())
                .findFirst()
                .ifPresent(placed ->
                        add(DateEvidence.Trust.PROPERTY, MarkedDate.of(placed.element(), writing, "time pubdate")));
        // A content management system marks an article's making with it, in the line that readers see.
        ofProperty(DateName.SOME).ifPresent(told -> published.add(new DateEvidence(DateEvidence.Trust.PROPERTY, told)));
    }

    private Optional<Publication> ofProperty(DateName kind) {
        return markup.properties(kind).stream()
                .filter(placed -> !placed.isFurniture())
                .flatMap(placed -> MarkedDate.of(placed.element(), writing, "property " + property(placed)).stream())
                .findFirst();
    }

    private static String property(PageMarkup.Placed placed) {
        String itemprop = placed.element().attr("itemprop");
        return itemprop.isEmpty() ? placed.element().attr("property") : itemprop;
    }

    private void visible(Headline headline) {
        VisibleDates visible = VisibleDates.of(markup, headline, writing);
        published.addAll(visible.published());
        modified.addAll(visible.modified());
    }

    private void modified() {
        facts.textOfArticleOrPage("dateModified")
                .flatMap(told -> read(told, "JSON-LD dateModified"))
                .ifPresent(modified::addFirst);
        names(DateName.CHANGED, STANDARD_CHANGES)
                .flatMap(name -> ofMeta(name).stream())
                .forEach(modified::add);
        ofProperty(DateName.CHANGED).ifPresent(modified::add);
    }
}
