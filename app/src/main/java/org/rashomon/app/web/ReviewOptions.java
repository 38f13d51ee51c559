// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.app.web.ReviewChoicePage.Marks;
import org.rashomon.app.web.ReviewChoicePage.Option;
import org.rashomon.app.words.Links;
import org.rashomon.app.words.Reports;
import org.rashomon.app.words.SpeakerLabel;
import org.rashomon.app.words.VisibleText;
import org.rashomon.ledger.query.IncidentQuery;
import org.rashomon.ledger.query.IncidentSummary;
import org.rashomon.ledger.query.Part;
import org.rashomon.ledger.store.IncidentOrder;
import org.rashomon.model.Document;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentOutline;
import org.rashomon.model.IncidentReport;
import org.rashomon.model.Place;
import org.rashomon.model.Telling;
import org.rashomon.model.TimeInterval;

/**
 * What can be picked when an incident is merged, split, or a report of it withdrawn.
 *
 * @param room what they are found in
 * @param incident that is decided about
 * @param picked what was picked when the form was sent before
 */
record ReviewOptions(ReviewRoom room, Incident incident, Set<String> picked) {
    private static final int LOOKED_AT = 60;
    private static final int MOST = 20;
    private static final int DAYS_AROUND = 2;

    /** Incidents that may be the same happening: found by words, else those of these days, the likeliest first. */
    List<Option> toMergeWith(String find) {
        IncidentQuery query = find.isBlank() ? around(incident.outline().interval()) : words(find);
        Part part = Part.first(find.isBlank() ? IncidentOrder.LATEST : IncidentOrder.REPORTS, LOOKED_AT);
        Comparator<IncidentSummary> likeliest = Comparator.comparingInt(
                        (IncidentSummary other) -> likeness(other.outline()))
                .reversed();
        return room.holdings().catalogue().at(answers -> answers.find(query, part)).incidents().stream()
                .filter(other -> !other.id().equals(incident.id()))
                .sorted(likeliest)
                .limit(MOST)
                .map(this::option)
                .toList();
    }

    private static IncidentQuery words(String find) {
        IncidentQuery all = IncidentQuery.everything();
        return new IncidentQuery(find, all.days(), all.where(), all.who(), all.what(), all.origins());
    }

    private static IncidentQuery around(TimeInterval days) {
        IncidentQuery all = IncidentQuery.everything();
        TimeInterval wider = new TimeInterval(
                days.from().map(day -> day.minusDays(DAYS_AROUND)), days.to().map(day -> day.plusDays(DAYS_AROUND)));
        return new IncidentQuery("", wider, all.where(), all.who(), all.what(), all.origins());
    }

    private int likeness(IncidentOutline other) {
        IncidentOutline own = incident.outline();
        boolean samePlace = own.places().stream()
                .map(Place::gazetteer)
                .anyMatch(other.places().stream().map(Place::gazetteer).collect(Collectors.toSet())::contains);
        return (samePlace ? 2 : 0) + (own.type() == other.type() ? 1 : 0);
    }

    private Option option(IncidentSummary other) {
        String value = room.desk().seen(other.id().value()).toString();
        IncidentRow row = IncidentRow.of(other);
        return new Option(
                "with",
                value,
                row.heading().title(),
                row.heading().days() + ", " + row.tellers().names() + ", "
                        + row.standing().reports(),
                new Marks(picked.contains(value), false, row.heading().href()));
    }

    /** The tellings of the incident. */
    List<Option> toSplitOff() {
        Reports reports = IncidentPage.quoted(incident, room.holdings());
        List<Option> options = new ArrayList<>();
        incident.accounts().forEach(account -> {
            String speaker = SpeakerLabel.of(account.speaker()).inOneLine();
            account.tellings().stream()
                    .flatMap(telling -> telling(telling, speaker, reports).stream())
                    .forEach(options::add);
        });
        return options;
    }

    private Optional<Option> telling(Telling telling, String speaker, Reports reports) {
        String value = telling.document() + "#" + telling.event().id().value();
        ReviewClaim.Facts facts = ReviewClaim.facts(telling.event());
        String told = Stream.concat(Stream.of(facts.what(), facts.where(), facts.when()), facts.figures().stream())
                .collect(Collectors.joining(" · "));
        return ClaimLine.of(telling.document(), telling.claim(), reports)
                .map(line -> new Option(
                        "telling",
                        value,
                        speaker + ", " + line.quote().report() + ": “"
                                + line.quote().text() + "”",
                        told,
                        new Marks(picked.contains(value), false, line.quote().href())));
    }

    /** The reports that tell of it. */
    List<Option> toWithdraw() {
        return incident.reports().stream()
                .map(IncidentReport::document)
                .flatMap(id -> room.holdings().reading(id).stream())
                .map(reading -> reading.document())
                .map(this::report)
                .toList();
    }

    private Option report(Document document) {
        String value = document.id().value();
        return new Option(
                "report",
                value,
                Reports.title(document),
                Reports.outlet(document) + ", " + VisibleText.of(document.input()),
                new Marks(picked.contains(value), true, Links.document(document.id())));
    }
}
