// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.query;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rashomon.model.EventType;
import org.rashomon.model.Harm;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentState;
import org.rashomon.model.Party;
import org.rashomon.model.Place;
import org.rashomon.model.Quantity;
import org.rashomon.model.SpeechAct;
import org.rashomon.model.Telling;
import org.rashomon.model.TimeInterval;

/** Questions about the incidents of a generated war. */
final class Questions {
    private static final IncidentQuery ALL = IncidentQuery.everything();

    private Questions() {}

    /** Questions of every kind, each with what it means for one incident. */
    static Map<IncidentQuery, Predicate<Incident>> of(List<Incident> all) {
        Map<IncidentQuery, Predicate<Incident>> questions = new LinkedHashMap<>();
        questions.put(ALL, incident -> true);
        Stream.of(EventType.AIR_STRIKE, EventType.ARREST, EventType.PROTEST)
                .forEach(type -> questions.put(
                        what(Optional.of(type), Optional.empty(), Optional.empty()),
                        incident -> tellings(incident)
                                .anyMatch(telling -> telling.event().type() == type)));
        Stream.of(IncidentState.values())
                .forEach(state -> questions.put(
                        what(Optional.empty(), Optional.of(state), Optional.empty()),
                        incident -> incident.standing().state() == state));
        Stream.of(1, 10, 30)
                .forEach(least -> questions.put(
                        what(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new IncidentQuery.Harmed(Harm.KILLED, least))),
                        incident -> killed(incident, least)));
        Stream.of("SYL", "FRONT", "LEAGUE", "RUR", "NONE")
                .map(Party::new)
                .forEach(party -> questions.put(
                        who(new IncidentQuery.Who(Optional.of(party), "", Optional.empty(), "")),
                        incident -> isNamed(incident, party)));
        questions.put(
                spokenBy("MINISTRY of syl"),
                incident -> incident.accounts().stream()
                        .anyMatch(account -> account.speaker().name().equals("Defence Ministry of Sylvania")));
        questions.put(
                who(new IncidentQuery.Who(Optional.empty(), "", Optional.of(SpeechAct.DENIES), "")),
                incident -> tellings(incident)
                        .anyMatch(telling -> telling.claim().attribution().act() == SpeechAct.DENIES));
        questions.put(spokenBy("nobody\u0000"), incident -> false);
        Place place = all.stream()
                .flatMap(incident -> incident.outline().places().stream())
                .findFirst()
                .orElseThrow();
        questions.put(
                where(new IncidentQuery.Where("", List.of(), place.gazetteer(), Optional.empty())),
                incident -> incident.outline().places().stream()
                        .anyMatch(other -> other.gazetteer().equals(place.gazetteer())));
        String town = place.name();
        questions.put(
                where(new IncidentQuery.Where(town.toUpperCase(Locale.ROOT), List.of(), "", Optional.empty())),
                incident -> incident.outline().places().stream()
                        .anyMatch(other -> other.name().contains(town)));
        IncidentQuery.Area area = new IncidentQuery.Area(19.5, 19.5, 25, 25);
        questions.put(
                where(new IncidentQuery.Where("", List.of(), "", Optional.of(area))),
                incident -> incident.outline().places().stream()
                        .flatMap(other -> other.location().stream())
                        .anyMatch(at -> Math.abs(at.point().latitude() - 22.25) <= 2.75
                                && Math.abs(at.point().longitude() - 22.25) <= 2.75));
        LocalDate day = LocalDate.parse("2031-01-02");
        TimeInterval days = TimeInterval.of(day, day);
        questions.put(
                new IncidentQuery("", days, ALL.where(), ALL.who(), ALL.what(), 0),
                incident -> !incident.outline().interval().isUnknown()
                        && incident.outline().interval().mayOverlap(days));
        questions.put(
                new IncidentQuery(
                        "",
                        new TimeInterval(Optional.empty(), Optional.of(day)),
                        ALL.where(),
                        ALL.who(),
                        ALL.what(),
                        0),
                incident -> !incident.outline().interval().isUnknown()
                        && incident.outline()
                                .interval()
                                .mayOverlap(new TimeInterval(Optional.empty(), Optional.of(day))));
        questions.put(
                new IncidentQuery("", TimeInterval.unknown(), ALL.where(), ALL.who(), ALL.what(), 3),
                incident -> incident.standing().corroboration().origins().size() >= 3);
        questions.put(
                words("CONVO atta"),
                incident -> tellings(incident)
                        .anyMatch(telling -> telling.event().type() == EventType.KILLING
                                && telling.event().trigger().mention().text().equals("killing")));
        questions.put(words("nowhere-told"), incident -> false);
        return questions;
    }

    private static Stream<Telling> tellings(Incident incident) {
        return incident.accounts().stream().flatMap(account -> account.tellings().stream());
    }

    private static boolean isNamed(Incident incident, Party party) {
        return Stream.concat(
                        Stream.concat(
                                        incident.outline().initiators().stream(),
                                        incident.outline().recipients().stream())
                                .flatMap(actor -> actor.party().stream()),
                        incident.accounts().stream().flatMap(account -> account.speaker().party().stream()))
                .anyMatch(party::equals);
    }

    private static boolean killed(Incident incident, int least) {
        return tellings(incident)
                .filter(telling -> !telling.isDenial())
                .flatMap(telling -> telling.event().figures().stream())
                .anyMatch(figure -> figure.harm() == Harm.KILLED
                        && figure.quantity() instanceof Quantity.Exactly(int count)
                        && count >= least);
    }

    static IncidentQuery words(String words) {
        return new IncidentQuery(words, ALL.days(), ALL.where(), ALL.who(), ALL.what(), 0);
    }

    static IncidentQuery spokenBy(String speaker) {
        return who(new IncidentQuery.Who(Optional.empty(), speaker, Optional.empty(), ""));
    }

    private static IncidentQuery who(IncidentQuery.Who who) {
        return new IncidentQuery("", ALL.days(), ALL.where(), who, ALL.what(), 0);
    }

    private static IncidentQuery where(IncidentQuery.Where where) {
        return new IncidentQuery("", ALL.days(), where, ALL.who(), ALL.what(), 0);
    }

    private static IncidentQuery what(
            Optional<EventType> type, Optional<IncidentState> state, Optional<IncidentQuery.Harmed> harmed) {
        return new IncidentQuery(
                "", ALL.days(), ALL.where(), ALL.who(), new IncidentQuery.What(type, state, harmed), 0);
    }
}
