// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.model.Account;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.AccountSpeaker;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Claim;
import org.rashomon.model.Contest;
import org.rashomon.model.Corroboration;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.EventMention;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.IncidentOutline;
import org.rashomon.model.IncidentReport;
import org.rashomon.model.IncidentState;
import org.rashomon.model.Origin;
import org.rashomon.model.Outlet;
import org.rashomon.model.Place;
import org.rashomon.model.Reading;
import org.rashomon.model.ReportRole;
import org.rashomon.model.Speaker;
import org.rashomon.model.SpeechAct;
import org.rashomon.model.Telling;
import org.rashomon.model.TimeInterval;
import org.rashomon.model.TimePrecision;

/** Gathers all events of some readings into one incident, so that pages can be tested without the rules that join events. */
final class Gathering {
    private Gathering() {}

    static Incident incident(String id, IncidentState state, List<Contest> contests, Reading... readings) {
        Map<AccountSpeaker, List<Telling>> tellings = new LinkedHashMap<>();
        List<Telling> all = new ArrayList<>();
        for (Reading reading : readings) {
            for (Claim claim : reading.claims()) {
                for (EventMention event : claim.events()) {
                    Telling telling = new Telling(reading.document().id(), claim, event);
                    all.add(telling);
                    tellings.computeIfAbsent(speaker(claim, reading.document()), none -> new ArrayList<>())
                            .add(telling);
                }
            }
        }
        List<Document> documents =
                Arrays.stream(readings).map(Reading::document).toList();
        return new Incident(
                new IncidentId(id),
                outline(all),
                documents.stream()
                        .map(document -> new IncidentReport(document.id(), document.input(), ReportRole.MAIN))
                        .toList(),
                tellings.entrySet().stream()
                        .map(entry -> account(entry.getKey(), entry.getValue(), documents))
                        .toList(),
                contests,
                new Incident.Standing(corroboration(documents), state, state == IncidentState.ADMITTED));
    }

    private static Account account(AccountSpeaker speaker, List<Telling> tellings, List<Document> documents) {
        List<DocumentId> ids =
                tellings.stream().map(Telling::document).distinct().toList();
        List<Document> told = documents.stream()
                .filter(document -> ids.contains(document.id()))
                .toList();
        List<AccountFigure> figures = tellings.stream()
                .flatMap(telling -> telling.event().figures().stream()
                        .map(figure -> new AccountFigure(
                                figure,
                                List.of(document(told, telling.document())
                                        .evidence(figure.mention().span())),
                                Optional.empty())))
                .toList();
        List<SpeechAct> acts = tellings.stream()
                .map(telling -> telling.claim().attribution().act())
                .distinct()
                .sorted()
                .toList();
        return new Account(speaker, acts, corroboration(told), figures, tellings);
    }

    private static Document document(List<Document> documents, DocumentId id) {
        return documents.stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Corroboration corroboration(List<Document> documents) {
        List<Origin> origins = documents.stream()
                .map(Gathering::outlet)
                .distinct()
                .sorted()
                .map(name -> new Origin(name, "own report"))
                .toList();
        return new Corroboration(documents.size(), origins);
    }

    private static IncidentOutline outline(List<Telling> tellings) {
        List<EventMention> events = tellings.stream().map(Telling::event).toList();
        TimeInterval interval = events.stream()
                .flatMap(event -> event.setting().time().stream())
                .map(time -> time.interval())
                .findFirst()
                .orElse(TimeInterval.unknown());
        List<Place> places = events.stream()
                .flatMap(event -> event.setting().places().stream())
                .flatMap(place -> place.place().place().known().stream())
                .distinct()
                .toList();
        return new IncidentOutline(
                events.getFirst().type(),
                interval,
                TimePrecision.DAY,
                places,
                actors(events.stream()
                        .flatMap(event -> event.participants().initiators().stream())
                        .toList()),
                actors(events.stream()
                        .flatMap(event -> event.participants().recipients().stream())
                        .toList()));
    }

    private static List<Actor> actors(List<ActorMention> mentions) {
        return mentions.stream().map(ActorMention::actor).distinct().toList();
    }

    private static AccountSpeaker speaker(Claim claim, Document document) {
        return switch (claim.attribution().speaker()) {
            case Speaker.Named(ActorMention who) -> speaker(AccountSpeaker.Kind.NAMED, who);
            case Speaker.Unnamed(ActorMention who) -> speaker(AccountSpeaker.Kind.UNNAMED, who);
            case Speaker.Untold() ->
                new AccountSpeaker(AccountSpeaker.Kind.UNNAMED, "not told who", Optional.empty(), Optional.empty());
            case Speaker.OutletVoice() ->
                new AccountSpeaker(AccountSpeaker.Kind.OUTLET, outlet(document), Optional.empty(), Optional.empty());
        };
    }

    private static AccountSpeaker speaker(AccountSpeaker.Kind kind, ActorMention who) {
        Actor actor = who.actor();
        return new AccountSpeaker(kind, actor.name().orElse(who.mention().text()), actor.party(), actor.sector());
    }

    private static String outlet(Document document) {
        return document.masthead().outlet().map(Outlet::name).orElse(document.input());
    }
}
