// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Account;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.EventType;
import org.rashomon.model.Facet;
import org.rashomon.model.Harm;
import org.rashomon.model.Party;
import org.rashomon.model.Relation;
import org.rashomon.model.Telling;

/**
 * The figures of one account that stand, each with the side of the people counted.
 *
 * @param tolls without those that the speaker revised
 * @param isClash true where people of both sides fall, so that fighters here and civilians there are no contradiction
 * @param relations how two figures are compared
 */
record Tolls(List<Toll> tolls, boolean isClash, FigureRelations relations) {
    private static final Map<Harm, Facet> FACETS = new EnumMap<>(
            Map.of(Harm.KILLED, Facet.KILLED, Harm.INJURED, Facet.INJURED, Harm.CAPTURED, Facet.CAPTURED));

    /**
     * A figure.
     *
     * @param told with its evidence
     * @param side of the people, where the words tell it: "Ruritanian soldiers"
     */
    record Toll(AccountFigure told, Optional<Party> side) {
        CasualtyFigure figure() {
            return told.figure();
        }

        boolean isOn(Facet facet) {
            return FACETS.get(figure().harm()) == facet;
        }
    }

    static Tolls of(Account account, FigureRelations relations) {
        Set<CasualtyFigure> revised = new HashSet<>();
        account.figures().forEach(figure -> figure.revises().ifPresent(revised::add));
        List<Toll> tolls = account.figures().stream()
                .filter(told -> !revised.contains(told.figure()))
                .map(told -> new Toll(told, side(told.figure(), account.tellings())))
                .toList();
        boolean isClash =
                account.tellings().stream().anyMatch(telling -> telling.event().type() == EventType.ARMED_CLASH);
        return new Tolls(tolls, isClash, relations);
    }

    private static Optional<Party> side(CasualtyFigure figure, List<Telling> tellings) {
        String people = figure.group().toLowerCase(Locale.ROOT);
        return people.isBlank()
                ? Optional.empty()
                : tellings.stream()
                        .map(Telling::event)
                        .filter(event -> event.figures().contains(figure))
                        .flatMap(event -> event.participants().recipients().stream())
                        .filter(who ->
                                who.mention().text().toLowerCase(Locale.ROOT).contains(people))
                        .flatMap(who -> who.actor().party().stream())
                        .findFirst();
    }

    /** Equal for accounts that count the same; empty for one that counts nobody here. */
    Optional<Object> position(Facet facet) {
        Set<Object> counts = new HashSet<>();
        tolls.stream()
                .filter(toll -> toll.isOn(facet))
                .forEach(toll -> counts.add(List.of(relations.key(toll.figure()), toll.side())));
        return counts.isEmpty() ? Optional.empty() : Optional.of(counts);
    }

    /**
     * The sharpest difference, of people of one name rather than of others, unless the two agree on a figure: then the others are of parts or of other groups, which both tell. Nor do
     * they differ where the parts that one tells add up to what the other tells.
     */
    Optional<FigureContest> against(Tolls other, Facet facet) {
        List<FigureContest> found = new ArrayList<>();
        for (Toll mine : on(facet)) {
            for (Toll theirs : other.on(facet)) {
                if (mine.side().isEmpty()
                        || theirs.side().isEmpty()
                        || mine.side().equals(theirs.side())) {
                    found.add(new FigureContest(
                            mine.told(), theirs.told(), relations.between(mine.figure(), theirs.figure())));
                }
            }
        }
        boolean agree = found.stream().anyMatch(contest -> contest.relation() == Relation.EQUAL)
                || relations.addUp(figures(facet), other.figures(facet))
                || relations.addUp(other.figures(facet), figures(facet));
        return agree
                ? Optional.empty()
                : found.stream()
                        .filter(contest -> isContest(contest.relation(), isClash || other.isClash))
                        .min(Comparator.comparingInt((FigureContest contest) -> sharpness(contest.relation()))
                                .thenComparing(contest -> !contest.isOfOneGroup()));
    }

    private List<Toll> on(Facet facet) {
        return tolls.stream().filter(toll -> toll.isOn(facet)).toList();
    }

    private List<CasualtyFigure> figures(Facet facet) {
        return on(facet).stream().map(Toll::figure).toList();
    }

    private static int sharpness(Relation relation) {
        return switch (relation) {
            case CONTRADICTS -> 0;
            case DIFFERENT_GROUP -> 1;
            case RANGE_OVERLAPS -> 2;
            case REVISES, INCLUDES, EQUAL -> 3;
        };
    }

    private static boolean isContest(Relation relation, boolean isClash) {
        return switch (relation) {
            case CONTRADICTS, RANGE_OVERLAPS -> true;
            case DIFFERENT_GROUP -> !isClash;
            case EQUAL, INCLUDES, REVISES -> false;
        };
    }
}
