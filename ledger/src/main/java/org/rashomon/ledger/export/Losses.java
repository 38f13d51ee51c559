// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rashomon.model.Account;
import org.rashomon.model.Actor;
import org.rashomon.model.Contest;
import org.rashomon.model.Corroboration;
import org.rashomon.model.Harm;
import org.rashomon.model.Incident;
import org.rashomon.model.Labels;
import org.rashomon.model.Modality;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;
import org.rashomon.model.SpeechAct;
import org.rashomon.model.Telling;

/** What one row does not say of an incident. */
final class Losses {
    private final FlatIncident flat;
    private final Incident incident;
    private final List<Loss> losses = new ArrayList<>();

    private Losses(FlatIncident flat) {
        this.flat = flat;
        this.incident = flat.incident();
    }

    /** In the order of {@link Loss.Kind}. */
    static List<Loss> of(FlatIncident flat) {
        Losses all = new Losses(flat);
        all.contests();
        all.speech();
        all.figures();
        all.setting();
        all.origins();
        return all.losses.stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    private void add(Loss.Kind kind, String detail) {
        if (!detail.isEmpty()) {
            losses.add(new Loss(kind, detail));
        }
    }

    private void contests() {
        for (Contest contest : incident.contests()) {
            add(
                    Loss.Kind.CONTESTED,
                    Labels.of(contest.facet()) + ": " + speaker(contest.first()) + " and " + speaker(contest.second())
                            + ": " + Labels.of(contest.relation()));
        }
    }

    private String speaker(int account) {
        return incident.accounts().get(account).speaker().name();
    }

    private void speech() {
        add(Loss.Kind.DENIED, speakers(Losses::isDenial));
        add(Loss.Kind.HEDGED, speakers(Losses::isHedged));
        if (incident.accounts().size() > 1) {
            add(Loss.Kind.ACCOUNTS, speakers(telling -> true));
        }
    }

    private String speakers(Predicate<Telling> which) {
        return Column.joined(
                incident.accounts().stream()
                        .filter(account -> account.tellings().stream().anyMatch(which))
                        .toList(),
                account -> account.speaker().name());
    }

    private static boolean isDenial(Telling telling) {
        return telling.claim().attribution().act() == SpeechAct.DENIES
                || telling.event().modality() == Modality.DENIED;
    }

    private static boolean isHedged(Telling telling) {
        return switch (telling.event().modality()) {
            case ALLEGED, PLANNED, THREATENED, HYPOTHETICAL -> true;
            case HAPPENED, ONGOING, DENIED -> false;
        };
    }

    private void figures() {
        List<DeathClaim> deaths = flat.deaths();
        if (deaths.stream().map(DeathClaim::number).distinct().count() > 1) {
            add(Loss.Kind.DEATH_TOLLS, Column.joined(deaths, DeathClaim::inWords));
        }
        add(Loss.Kind.BOUNDS, Column.joined(of(deaths, claim -> !claim.isExact()), DeathClaim::inWords));
        add(Loss.Kind.ADDED, Column.joined(of(deaths, DeathClaim::isAdded), DeathClaim::inWords));
        add(Loss.Kind.REVISED, Column.joined(incident.accounts(), Losses::revised));
        add(Loss.Kind.OTHER_HARM, Column.joined(incident.accounts(), Losses::otherHarm));
    }

    private static List<DeathClaim> of(List<DeathClaim> deaths, Predicate<DeathClaim> which) {
        return deaths.stream().filter(which).toList();
    }

    private static String revised(Account account) {
        return of(
                account,
                account.figures().stream()
                        .flatMap(told -> told.revises().stream())
                        .map(figure -> figure.mention().text())
                        .toList());
    }

    private static String otherHarm(Account account) {
        return of(
                account,
                account.figures().stream()
                        .map(told -> told.figure())
                        .filter(figure -> figure.harm() != Harm.KILLED)
                        .map(figure -> Labels.of(figure.harm()) + " "
                                + figure.mention().text())
                        .toList());
    }

    private static String of(Account account, List<String> words) {
        return words.isEmpty() ? "" : account.speaker().name() + ": " + String.join(", ", words);
    }

    private void setting() {
        if (!flat.time().isWithin(1)) {
            add(Loss.Kind.TIME, time());
        }
        List<Place> places = incident.outline().places();
        List<Place> further =
                places.stream().skip(flat.place().place().isPresent() ? 1 : 0).toList();
        add(Loss.Kind.PLACES, Column.joined(further, Place::name));
        add(
                Loss.Kind.COARSE_PLACE,
                flat.place()
                        .place()
                        .filter(place -> place.kind().compareTo(PlaceKind.ADMIN2) <= 0)
                        .map(place -> Labels.of(place.kind()) + " " + place.name())
                        .orElse(""));
        add(Loss.Kind.PARTIES, parties());
    }

    private String time() {
        Optional<String> from = flat.time().interval().from().map(Object::toString);
        Optional<String> to = flat.time().interval().to().map(Object::toString);
        return from.isEmpty() && to.isEmpty() ? "not told" : from.orElse("open") + " to " + to.orElse("open");
    }

    private String parties() {
        List<Actor> shown = Stream.concat(flat.sides().first().stream(), flat.sides().second().stream())
                .toList();
        List<Actor> further = Stream.concat(
                        incident.outline().initiators().stream(), incident.outline().recipients().stream())
                .filter(actor -> !shown.contains(actor))
                .toList();
        return Column.joined(further, actor -> ActorNames.of(actor).orElse(""));
    }

    private void origins() {
        Corroboration corroboration = incident.standing().corroboration();
        int origins = corroboration.origins().size();
        if (corroboration.reports() > origins) {
            add(Loss.Kind.COPIES, corroboration.reports() + " reports of " + origins + " origins");
        }
    }
}
