// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.app.web.Words;
import org.rashomon.ledger.query.Partings;
import org.rashomon.model.Account;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.Contest;
import org.rashomon.model.EventMention;
import org.rashomon.model.Facet;
import org.rashomon.model.Harm;
import org.rashomon.model.Incident;
import org.rashomon.model.Telling;

/** Makes one sentence of each facet in which accounts part, from two of them: speakers of different sides, where there are. */
final class PartingMaker {
    private final Publishing publishing;
    private final StatementMaker statements;

    PartingMaker(Publishing publishing, StatementMaker statements) {
        this.publishing = publishing;
        this.statements = statements;
    }

    List<Parting> partings(Incident incident) {
        List<Parting> partings = new ArrayList<>();
        for (Facet facet : Partings.of(incident)) {
            Stream.concat(contests(incident, facet, true), contests(incident, facet, false))
                    .flatMap(contest -> parting(incident, contest).stream())
                    .findFirst()
                    .ifPresent(partings::add);
        }
        return partings;
    }

    private Stream<Contest> contests(Incident incident, Facet facet, boolean ofTwoSides) {
        List<Account> ordered = publishing.accounts(incident);
        return incident.contests().stream()
                .filter(contest ->
                        contest.facet() == facet && contest.relation().isParting())
                .filter(contest -> isOfTwoSides(incident, contest) == ofTwoSides)
                .sorted(Comparator.comparingInt(
                        (Contest contest) -> ordered.indexOf(incident.accounts().get(contest.first()))
                                + ordered.indexOf(incident.accounts().get(contest.second()))));
    }

    private static boolean isOfTwoSides(Incident incident, Contest contest) {
        Account first = incident.accounts().get(contest.first());
        Account second = incident.accounts().get(contest.second());
        return first.speaker().party().isPresent()
                && second.speaker().party().isPresent()
                && !first.speaker().party().equals(second.speaker().party());
    }

    private Optional<Parting> parting(Incident incident, Contest contest) {
        Optional<Parting.Voice> first = voice(incident.accounts().get(contest.first()), contest.facet());
        Optional<Parting.Voice> second = voice(incident.accounts().get(contest.second()), contest.facet());
        return first.flatMap(one -> second.map(other -> inOrder(contest, one, other)));
    }

    /** Who is cited first stands first. */
    private static Parting inOrder(Contest contest, Parting.Voice one, Parting.Voice other) {
        boolean isInOrder = one.citations().getFirst() <= other.citations().getFirst();
        return new Parting(
                Words.of(contest.facet()),
                isInOrder ? one : other,
                Words.relation(contest.relation()),
                isInOrder ? other : one);
    }

    private Optional<Parting.Voice> voice(Account account, Facet facet) {
        Optional<AccountFigure> figure = harm(facet)
                .flatMap(harm -> CountedFigures.of(account).stream()
                        .filter(told -> told.figure().harm() == harm)
                        .findFirst());
        return figure.isPresent()
                ? statements.voice(account, figure.get())
                : telling(account, facet).flatMap(telling -> statements.voice(account, telling));
    }

    /** Whoever denies that it happened is quoted with the denial, everybody else with what they tell of it. */
    private Optional<Telling> telling(Account account, Facet facet) {
        return account.tellings().stream()
                .min(Comparator.comparing((Telling telling) -> telling.isDenial() != (facet == Facet.HAPPENED))
                        .thenComparing(telling -> !tells(telling.event(), facet))
                        .thenComparing(publishing.tellings()));
    }

    private static boolean tells(EventMention event, Facet facet) {
        return switch (facet) {
            case TARGET -> !event.participants().recipients().isEmpty();
            case INITIATOR -> !event.participants().initiators().isEmpty();
            case PLACE -> !event.setting().places().isEmpty();
            case TIME -> event.setting().time().isPresent();
            case HAPPENED, KILLED, INJURED, CAPTURED -> true;
        };
    }

    private static Optional<Harm> harm(Facet facet) {
        return switch (facet) {
            case KILLED -> Optional.of(Harm.KILLED);
            case INJURED -> Optional.of(Harm.INJURED);
            case CAPTURED -> Optional.of(Harm.CAPTURED);
            case TARGET, INITIATOR, HAPPENED, PLACE, TIME -> Optional.empty();
        };
    }
}
