// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.model.Account;
import org.rashomon.model.Actor;
import org.rashomon.model.EventType;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentState;
import org.rashomon.model.Party;
import org.rashomon.model.Place;
import org.rashomon.model.TimeInterval;

/**
 * Which incidents are asked for. Empty parts let everything pass.
 *
 * @param words all of which must stand in what is told about the incident
 * @param kind what is picked from lists
 * @param place a part of a place's name
 * @param speaker a part of a speaker's name
 * @param days an incident passes when it may have been on one of them; an undated one may not
 */
record IncidentFilter(String words, Kind kind, String place, String speaker, TimeInterval days) {
    /** What is picked from lists. */
    record Kind(Optional<EventType> type, Optional<Party> party, Optional<IncidentState> state) {}

    static IncidentFilter none() {
        return new IncidentFilter(
                "", new Kind(Optional.empty(), Optional.empty(), Optional.empty()), "", "", TimeInterval.unknown());
    }

    boolean isEmpty() {
        return equals(none());
    }

    boolean matches(Incident incident, Reports reports) {
        return matchesKind(incident)
                && matchesPlace(incident)
                && matchesSpeaker(incident)
                && matchesDays(incident.outline().interval())
                && matchesWords(incident, reports);
    }

    private boolean matchesKind(Incident incident) {
        return kind.type().filter(type -> !tells(incident, type)).isEmpty()
                && kind.state()
                        .filter(state -> state != incident.standing().state())
                        .isEmpty()
                && kind.party()
                        .filter(party -> parties(incident).noneMatch(party::equals))
                        .isEmpty();
    }

    private static boolean tells(Incident incident, EventType type) {
        return incident.outline().type() == type
                || incident.accounts().stream()
                        .flatMap(account -> account.tellings().stream())
                        .anyMatch(telling -> telling.event().type() == type);
    }

    /** Every party that acts, is hit or speaks. */
    static Stream<Party> parties(Incident incident) {
        Stream<Actor> actors =
                Stream.concat(incident.outline().initiators().stream(), incident.outline().recipients().stream());
        return Stream.concat(
                actors.flatMap(actor -> actor.party().stream()),
                incident.accounts().stream().flatMap(account -> account.speaker().party().stream()));
    }

    private boolean matchesPlace(Incident incident) {
        return place.isEmpty() || incident.outline().places().stream().anyMatch(this::isWithin);
    }

    private boolean isWithin(Place named) {
        return Stream.of(
                        Optional.of(named.name()),
                        named.within().admin1(),
                        named.within().country().map(PartyNames::ofCountry))
                .flatMap(Optional::stream)
                .anyMatch(name -> folded(name).contains(folded(place)));
    }

    private boolean matchesSpeaker(Incident incident) {
        return speaker.isEmpty()
                || incident.accounts().stream()
                        .anyMatch(account -> folded(account.speaker().name()).contains(folded(speaker)));
    }

    private boolean matchesDays(TimeInterval told) {
        return days.isUnknown() || (!told.isUnknown() && told.mayOverlap(days));
    }

    private boolean matchesWords(Incident incident, Reports reports) {
        if (words.isBlank()) {
            return true;
        }
        String told = folded(told(incident, reports));
        return Arrays.stream(folded(words).strip().split("\\s+", -1)).allMatch(told::contains);
    }

    private static String told(Incident incident, Reports reports) {
        Stream<String> outline = Stream.concat(
                Stream.of(incident.id().value(), Words.of(incident.outline().type())),
                incident.outline().places().stream().map(Place::name));
        Stream<String> actors = Stream.concat(
                        incident.outline().initiators().stream(), incident.outline().recipients().stream())
                .map(ActorLabels::of);
        Stream<String> accounts = incident.accounts().stream().flatMap(account -> told(account, reports));
        List<String> all =
                Stream.of(outline, actors, accounts).flatMap(texts -> texts).toList();
        return String.join("\n", all);
    }

    private static Stream<String> told(Account account, Reports reports) {
        Stream<String> passages = account.tellings().stream()
                .flatMap(telling -> reports.reading(telling.document()).stream()
                        .map(reading -> reading.document().text())
                        .filter(text -> telling.claim().passage().end() <= text.length())
                        .map(text -> telling.claim().passage().of(text)));
        return Stream.concat(Stream.of(account.speaker().name()), passages);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
