// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.model.Account;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.Contest;
import org.rashomon.model.Facet;
import org.rashomon.model.Harm;
import org.rashomon.model.Relation;
import org.rashomon.model.VagueRules;

/** Where accounts of one incident part. */
final class Contests {
    private static final Map<Harm, Facet> FACETS = new EnumMap<>(
            Map.of(Harm.KILLED, Facet.KILLED, Harm.INJURED, Facet.INJURED, Harm.CAPTURED, Facet.CAPTURED));

    private final FigureRelations relations;

    Contests(VagueRules rules) {
        this.relations = new FigureRelations(rules);
    }

    /** By the accounts, then by facet. */
    List<Contest> between(List<Account> accounts) {
        List<Version> versions = accounts.stream().map(Version::of).toList();
        List<Contest> contests = new ArrayList<>();
        for (int first = 0; first < accounts.size(); first++) {
            for (int second = first + 1; second < accounts.size(); second++) {
                for (Facet facet : Facet.values()) {
                    Optional<Relation> relation = facet.compareTo(Facet.CAPTURED) <= 0
                            ? byFigures(facet, accounts.get(first), accounts.get(second))
                            : versions.get(first).differsIn(facet, versions.get(second));
                    if (relation.isPresent()) {
                        contests.add(new Contest(facet, first, second, relation.get()));
                    }
                }
            }
        }
        return contests;
    }

    /**
     * The sharpest difference, unless the two agree on a figure: then the others are of parts or of other groups, which both tell.
     */
    private Optional<Relation> byFigures(Facet facet, Account first, Account second) {
        List<Relation> found = new ArrayList<>();
        for (AccountFigure one : first.figures()) {
            for (AccountFigure other : second.figures()) {
                Harm harm = one.figure().harm();
                if (harm == other.figure().harm() && FACETS.get(harm) == facet) {
                    found.add(relations.between(one.figure(), other.figure()));
                }
            }
        }
        return found.contains(Relation.EQUAL)
                ? Optional.empty()
                : found.stream().min(Comparator.comparingInt(Contests::sharpness));
    }

    private static int sharpness(Relation relation) {
        return switch (relation) {
            case CONTRADICTS -> 0;
            case DIFFERENT_GROUP -> 1;
            case RANGE_OVERLAPS -> 2;
            case REVISES -> 3;
            case INCLUDES -> 4;
            case EQUAL -> 5;
        };
    }
}
