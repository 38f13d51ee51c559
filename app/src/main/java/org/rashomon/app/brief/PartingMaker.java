// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.app.words.Words;
import org.rashomon.ledger.account.FigureContest;
import org.rashomon.ledger.query.Partings;
import org.rashomon.model.Account;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.Contest;
import org.rashomon.model.Facet;
import org.rashomon.model.Incident;
import org.rashomon.model.Span;
import org.rashomon.model.Telling;
import org.rashomon.model.VagueRules;

/** Makes one sentence of each facet in which accounts part, from two of them: speakers of different sides, where there are. */
final class PartingMaker {
    private final Publishing publishing;
    private final StatementMaker statements;
    private final VagueRules rules;

    /**
     * A maker.
     *
     * @param rules by which the incidents' figures were compared
     */
    PartingMaker(Publishing publishing, StatementMaker statements, VagueRules rules) {
        this.rules = rules;
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

    /** Who was published first stands first. */
    private Optional<Parting> parting(Incident incident, Contest contest) {
        List<Account> two = new ArrayList<>(publishing.accounts(incident));
        two.retainAll(List.of(
                incident.accounts().get(contest.first()), incident.accounts().get(contest.second())));
        Account one = two.getFirst();
        Account other = two.getLast();
        Optional<FigureContest> figures = FigureContest.between(one, other, contest.facet(), rules);
        Optional<Parting.Voice> first = figures.map(FigureContest::first)
                .map(figure -> voice(one, figure))
                .orElseGet(() -> voice(one, contest.facet()));
        Optional<Parting.Voice> second = figures.map(FigureContest::second)
                .map(figure -> voice(other, figure))
                .orElseGet(() -> voice(other, contest.facet()));
        return first.flatMap(mine -> second.map(
                theirs -> new Parting(Words.of(contest.facet()), mine, Words.relation(contest.relation()), theirs)));
    }

    /** A figure that the speaker does not count, but denies or threatens, is quoted with what is told of it. */
    private Optional<Parting.Voice> voice(Account account, AccountFigure figure) {
        return account.counted(figure).isEmpty()
                ? account.tellings().stream()
                        .filter(telling -> figure.evidence().stream()
                                .anyMatch(words -> telling.tells(figure.figure().harm(), words)))
                        .min(publishing.tellings())
                        .flatMap(telling -> statements.voice(account, telling))
                : statements.voice(account, figure);
    }

    /** Of whether it happened a denial tells most, of all else what is not denied, in the passage that names it. */
    private Optional<Parting.Voice> voice(Account account, Facet facet) {
        return account.tellings().stream()
                .min(Comparator.comparing((Telling telling) -> telling.isDenial() != (facet == Facet.HAPPENED))
                        .thenComparing(telling ->
                                names(telling, facet).noneMatch(telling.claim().passage()::contains))
                        .thenComparing(
                                telling -> names(telling, facet).findAny().isEmpty())
                        .thenComparing(publishing.tellings()))
                .flatMap(telling ->
                        statements.voice(account, telling, names(telling, facet).toList()));
    }

    private static Stream<Span> names(Telling telling, Facet facet) {
        return FacetWords.of(facet, telling.event()).stream();
    }
}
