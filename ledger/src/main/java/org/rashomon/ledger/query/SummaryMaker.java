// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rashomon.model.Account;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Evidence;
import org.rashomon.model.Incident;
import org.rashomon.model.Outlet;
import org.rashomon.model.Participants;
import org.rashomon.model.Span;
import org.rashomon.model.Telling;

/** Makes the summary of an incident, for a list. */
final class SummaryMaker {
    /** A row of a list with more chips than these is no longer read. */
    private static final int VOICES_SHOWN = 16;

    private static final int SIDES_SHOWN = 24;

    private final Incident incident;
    private final Function<DocumentId, Document> documents;

    private SummaryMaker(Incident incident, Function<DocumentId, Document> documents) {
        this.incident = incident;
        this.documents = documents;
    }

    /** Of an incident; {@code documents} gives those that it quotes. */
    static IncidentSummary summary(Incident incident, Function<DocumentId, Document> documents) {
        return new SummaryMaker(incident, documents).summary();
    }

    private IncidentSummary summary() {
        return new IncidentSummary(
                incident.id(),
                incident.outline(),
                new IncidentSummary.Sides(named(Participants::initiators), named(Participants::recipients)),
                voices(),
                Partings.of(incident),
                IncidentSummary.Standing.of(incident));
    }

    private List<IncidentSummary.Named> named(Function<Participants, List<ActorMention>> role) {
        LinkedHashSet<IncidentSummary.Named> named = new LinkedHashSet<>();
        told().flatMap(telling -> role.apply(telling.event().participants()).stream())
                .map(actor ->
                        new IncidentSummary.Named(actor.actor(), actor.mention().text()))
                .forEach(named::add);
        return named.stream().limit(SIDES_SHOWN).toList();
    }

    private Stream<Telling> told() {
        return incident.accounts().stream()
                .flatMap(account -> account.tellings().stream())
                .filter(telling -> !telling.isDenial());
    }

    private IncidentSummary.Voices voices() {
        List<IncidentSummary.Voice> voices = new ArrayList<>();
        incident.accounts().forEach(account -> voices.add(voice(account)));
        List<IncidentSummary.Voice> shown = voices.stream()
                .sorted(Comparator.comparing(
                        voice -> voice.figure().isEmpty() && voice.denial().isEmpty()))
                .limit(VOICES_SHOWN)
                .toList();
        boolean counts = incident.accounts().stream()
                .anyMatch(account -> !account.figures().isEmpty());
        Optional<IncidentSummary.Quoted> lead = counts
                ? Optional.empty()
                : told().findFirst().flatMap(telling -> quoted(telling.document(), content(telling)));
        return new IncidentSummary.Voices(shown, voices.size(), lead);
    }

    /** What is said, without who says it; the whole passage in the outlet's own voice. */
    private static Span content(Telling telling) {
        Span trigger = telling.event().trigger().mention().span();
        List<Span> content = telling.claim().attribution().wording().content();
        return content.stream()
                .filter(span -> span.contains(trigger))
                .findFirst()
                .or(() -> content.stream().findFirst())
                .orElse(telling.claim().passage());
    }

    private IncidentSummary.Voice voice(Account account) {
        Optional<IncidentSummary.Counted> figure = account.figures().stream()
                .filter(counted -> !account.isDenied(counted))
                .min(Comparator.comparing(counted -> counted.figure().harm()))
                .flatMap(this::counted);
        Optional<IncidentSummary.Quoted> denial = account.tellings().stream()
                .filter(Telling::isDenial)
                .findFirst()
                .flatMap(telling -> quoted(telling.document(), telling.claim().passage()));
        return new IncidentSummary.Voice(
                account.speaker(), figure, account.figures().size(), denial);
    }

    private Optional<IncidentSummary.Counted> counted(AccountFigure told) {
        Evidence first = told.evidence().getFirst();
        return quoted(first.document(), first.span()).map(words -> new IncidentSummary.Counted(told.figure(), words));
    }

    private Optional<IncidentSummary.Quoted> quoted(DocumentId id, Span span) {
        Document document = documents.apply(id);
        return span.end() <= document.text().length()
                ? Optional.of(new IncidentSummary.Quoted(document.evidence(span), outlet(document)))
                : Optional.empty();
    }

    /** The outlet's name, else the last part of the name that the report was given under. */
    private static String outlet(Document document) {
        String input = document.input().replaceFirst("/+$", "");
        return document.masthead().outlet().map(Outlet::name).orElse(input.substring(input.lastIndexOf('/') + 1));
    }
}
