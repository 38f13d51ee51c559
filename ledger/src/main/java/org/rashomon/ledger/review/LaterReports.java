// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rashomon.model.DocumentId;
import org.rashomon.model.EventMention;
import org.rashomon.model.Incident;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;
import org.rashomon.model.Reading;
import org.rashomon.model.Telling;
import org.rashomon.model.TellingWords;
import org.rashomon.model.TimeInterval;

/**
 * What reports that were recorded after a decision say about it. What was known when it was taken, the reviewer has weighed.
 *
 * @param grounds the ledger
 * @param decision the decision's line in the journal
 */
record LaterReports(Grounds grounds, long decision) {
    /** A decision is not tried against more reports than these: the first by their ids. */
    private static final int TRIED = 50;

    /** Why later reports keep merged tellings apart, for people, one line for a report. */
    List<String> tellingApart(Collection<TellingWords> merged, List<Incident> incidents) {
        List<Telling> all = incidents.stream().flatMap(InIncidents::tellings).toList();
        List<Telling> ofMerge = all.stream()
                .filter(telling -> merged.contains(TellingWords.of(telling.document(), telling.event())))
                .toList();
        List<String> reasons = new ArrayList<>();
        Set<DocumentId> told = new TreeSet<>();
        for (Telling later : all) {
            if (isLater(later.document()) && !told.contains(later.document())) {
                ofMerge.stream()
                        .filter(telling -> !telling.document().equals(later.document()))
                        .flatMap(telling -> apart(later, telling).stream())
                        .findFirst()
                        .ifPresent(reason -> {
                            told.add(later.document());
                            reasons.add(reason);
                        });
            }
        }
        return reasons;
    }

    private Optional<String> apart(Telling later, Telling merged) {
        return days(later.event(), merged.event())
                .or(() -> provinces(later.event(), merged.event()))
                .map(parts ->
                        name(later.document()) + ", recorded since, tells " + parts + " of " + name(merged.document()));
    }

    private static Optional<String> days(EventMention later, EventMention merged) {
        Optional<TimeInterval> mine = EventEdits.days(later);
        Optional<TimeInterval> theirs = EventEdits.days(merged);
        boolean apart =
                mine.isPresent() && theirs.isPresent() && !widened(mine.get()).mayOverlap(theirs.get());
        return apart ? Optional.of(Phrase.of(mine) + " and not the " + Phrase.of(theirs)) : Optional.empty();
    }

    /** Evening news and morning news of one night name different days. */
    private static TimeInterval widened(TimeInterval days) {
        return new TimeInterval(
                days.from().map((LocalDate day) -> day.minusDays(1)),
                days.to().map((LocalDate day) -> day.plusDays(1)));
    }

    private static Optional<String> provinces(EventMention later, EventMention merged) {
        SortedSet<String> mine = provinces(later);
        SortedSet<String> theirs = provinces(merged);
        boolean apart = !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs);
        return apart
                ? Optional.of(String.join(", ", mine) + " and not the " + String.join(", ", theirs))
                : Optional.empty();
    }

    private static SortedSet<String> provinces(EventMention event) {
        SortedSet<String> names = new TreeSet<>();
        event.setting().places().stream()
                .flatMap(place -> place.place().place().known().stream())
                .filter(place -> place.kind().compareTo(PlaceKind.ADMIN1) >= 0)
                .map(Place::within)
                .flatMap(within -> within.admin1().stream())
                .forEach(name -> names.add(name));
        return names;
    }

    /** Why later reports join split tellings, for people, one line for a report. */
    List<String> tellingAsOne(List<TellingWords> first, List<TellingWords> second, InIncidents incidents) {
        List<Incident> touched = Stream.of(first, second)
                .flatMap(side -> incidents.with(side).stream())
                .distinct()
                .toList();
        SortedSet<DocumentId> decided = new TreeSet<>();
        Stream.of(first, second).flatMap(List::stream).forEach(telling -> decided.add(telling.document()));
        return touched.stream()
                .flatMap(InIncidents::tellings)
                .map(Telling::document)
                .distinct()
                .sorted()
                .filter(document -> !decided.contains(document) && isLater(document))
                .limit(TRIED)
                .filter(document -> tellsBoth(document, first, second))
                .map(document -> name(document) + ", recorded since, tells both as one happening")
                .toList();
    }

    private boolean tellsBoth(DocumentId later, List<TellingWords> first, List<TellingWords> second) {
        SortedSet<TellingWords> withFirst = linked(later, first);
        withFirst.retainAll(linked(later, second));
        return !withFirst.isEmpty();
    }

    /** The tellings of a later report that the evidence joins with one of a side, when nothing else is looked at. */
    private SortedSet<TellingWords> linked(DocumentId later, List<TellingWords> side) {
        SortedSet<DocumentId> documents = new TreeSet<>(List.of(later));
        side.forEach(telling -> documents.add(telling.document()));
        List<Reading> readings =
                documents.stream().flatMap(id -> grounds.asRead(id).stream()).toList();
        SortedSet<TellingWords> linked = new TreeSet<>();
        for (List<TellingWords> happening : grounds.link(readings)) {
            if (happening.stream().anyMatch(side::contains)) {
                happening.stream()
                        .filter(telling -> telling.document().equals(later))
                        .forEach(telling -> linked.add(telling));
            }
        }
        return linked;
    }

    private boolean isLater(DocumentId document) {
        return grounds.recordedBy(document) > decision;
    }

    private String name(DocumentId document) {
        return grounds.asRead(document)
                .map(reading -> reading.document().input())
                .orElseGet(document::value);
    }
}
