// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.app.words.ActorLabels;
import org.rashomon.app.words.PartyNames;
import org.rashomon.app.words.Quote;
import org.rashomon.app.words.Reports;
import org.rashomon.app.words.VisibleText;
import org.rashomon.app.words.Words;
import org.rashomon.model.ActorMention;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.DocumentId;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventPlace;
import org.rashomon.model.Modality;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceBasis;
import org.rashomon.model.PlaceRole;
import org.rashomon.model.Resolution;
import org.rashomon.model.Span;
import org.rashomon.model.Telling;
import org.rashomon.model.TimeExpression;

/** Sorts the words of tellings into the columns of a table. The same words are kept once, where they stand first. */
final class FacetQuotes {
    private final Reports reports;
    private final Map<Column, Map<String, Quote>> quotes = new EnumMap<>(Column.class);

    private FacetQuotes(Reports reports) {
        this.reports = reports;
    }

    /** What {@code tellings} say; with {@code denied} what they deny. */
    static Map<Column, List<Quote>> of(Collection<Telling> tellings, boolean denied, Reports reports) {
        FacetQuotes collected = new FacetQuotes(reports);
        for (Telling telling : tellings) {
            collected.addWhat(telling, denied);
            collected.addFacets(telling.document(), telling.event());
        }
        Map<Column, List<Quote>> byColumn = new EnumMap<>(Column.class);
        collected.quotes.forEach((column, distinct) -> byColumn.put(column, List.copyOf(distinct.values())));
        return byColumn;
    }

    private void addWhat(Telling telling, boolean denied) {
        EventMention event = telling.event();
        boolean plain = denied || event.modality() == Modality.HAPPENED;
        String type = plain ? Words.of(event.type()) : Words.of(event.modality()) + ": " + Words.of(event.type());
        if (denied) {
            add(Column.DENIED, telling.document(), content(telling), "");
            add(Column.WHAT, telling.document(), event.trigger().mention().span(), type);
        } else {
            add(Column.WHAT, telling.document(), content(telling), type);
        }
    }

    /** What is said, without who says it; the whole passage in the outlet's own voice. */
    private static Span content(Telling telling) {
        List<Span> content = telling.claim().attribution().wording().content();
        Span trigger = telling.event().trigger().mention().span();
        return content.stream()
                .filter(span -> span.contains(trigger))
                .findFirst()
                .or(() -> content.stream().findFirst())
                .orElse(telling.claim().passage());
    }

    private void addFacets(DocumentId document, EventMention event) {
        event.participants().initiators().forEach(actor -> addActor(Column.WHO, document, actor));
        event.participants().recipients().forEach(actor -> addActor(Column.WHOM, document, actor));
        event.setting().places().forEach(place -> addPlace(document, place));
        event.setting().time().ifPresent(time -> addTime(document, time));
        event.figures().forEach(figure -> addFigure(document, figure));
    }

    private void addActor(Column column, DocumentId document, ActorMention actor) {
        String reading = switch (actor.resolution()) {
            case Resolution.Resolved(var known, var why) -> ActorLabels.of(known);
            case Resolution.Ambiguous(var candidates, var why) ->
                Words.list(candidates.stream().map(ActorLabels::of).toList(), 3) + "?";
            case Resolution.Unresolved(var why) -> "";
        };
        add(
                column,
                document,
                actor.mention().span(),
                glossOf(reading, actor.mention().text()));
    }

    private void addPlace(DocumentId document, EventPlace told) {
        String named = told.place().mention().text();
        String reading = switch (told.place().place()) {
            case Resolution.Resolved(Place place, var why) -> glossOf(within(place), named);
            case Resolution.Ambiguous(var candidates, var why) -> "one of several of that name";
            case Resolution.Unresolved(var why) -> "not on the map";
        };
        String role = told.role() == PlaceRole.LOCATION ? "" : Words.of(told.role());
        String gloss = Stream.of(role, reading, basis(told.basis()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        add(Column.WHERE, document, told.place().mention().span(), gloss);
    }

    private static String basis(PlaceBasis basis) {
        return switch (basis) {
            case WORDS -> "";
            case SENTENCE -> "told elsewhere in the sentence";
            case DOCUMENT -> "told elsewhere in the report";
        };
    }

    /** "Barmal, Paktika, Afghanistan". */
    private static String within(Place place) {
        Optional<String> admin1 = place.within().admin1().filter(name -> !name.equals(place.name()));
        Optional<String> country =
                place.within().country().map(PartyNames::ofCountry).filter(name -> !name.equals(place.name()));
        return place.name()
                + admin1.map(name -> ", " + name).orElse("")
                + country.map(name -> ", " + name).orElse("");
    }

    private void addTime(DocumentId document, TimeExpression time) {
        String days = time.interval().isUnknown() ? "no date to reckon from" : Words.of(time.interval());
        add(
                Column.WHEN,
                document,
                time.mention().span(),
                glossOf(days, time.mention().text()));
    }

    private void addFigure(DocumentId document, CasualtyFigure figure) {
        Column column = Column.of(figure.harm());
        Span words = reports.withWordsAfter(document, figure.mention().span(), figure.group());
        boolean groupIsQuoted = words.length() > figure.mention().span().length();
        String group = groupIsQuoted ? "" : figure.group();
        String gloss = column == Column.OTHER_HARM ? (group + " " + Words.of(figure.harm())).strip() : group;
        add(column, document, words, gloss);
    }

    private static String glossOf(String reading, String words) {
        return reading.equalsIgnoreCase(words) ? "" : VisibleText.of(reading);
    }

    private void add(Column column, DocumentId document, Span span, String reading) {
        String gloss = VisibleText.of(reading);
        reports.quote(document, span).ifPresent(quote -> {
            String same = (quote.text() + "\n" + gloss).toLowerCase(Locale.ROOT);
            quotes.computeIfAbsent(column, none -> new LinkedHashMap<>()).putIfAbsent(same, quote.glossed(gloss));
        });
    }
}
