// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Account;
import org.rashomon.model.Contest;
import org.rashomon.model.Facet;
import org.rashomon.model.Relation;
import org.rashomon.model.VagueRules;

/**
 * Where accounts of one incident part. Accounts that say the same in a facet hold one position there, and the first of them stands for it:
 * ten papers that repeat an official are not ten contests with everybody else.
 */
final class Contests {
    private static final Comparator<Contest> BY_ACCOUNTS = Comparator.comparingInt(Contest::first)
            .thenComparingInt(Contest::second)
            .thenComparing(Contest::facet);

    private final VagueRules rules;

    Contests(VagueRules rules) {
        this.rules = rules;
    }

    /** By the accounts, then by facet. */
    List<Contest> between(List<Account> accounts) {
        List<Version> alone = accounts.stream().map(Version::of).toList();
        List<Version> versions =
                alone.stream().map(version -> version.among(alone)).toList();
        List<Tolls> tolls = accounts.stream()
                .map(account -> Tolls.of(account, new FigureRelations(rules)))
                .toList();
        List<Contest> contests = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            switch (facet) {
                case KILLED, INJURED, CAPTURED -> contests.addAll(byFigures(facet, tolls));
                case TARGET, INITIATOR, HAPPENED, PLACE, TIME -> contests.addAll(byVersions(facet, versions));
            }
        }
        contests.sort(BY_ACCOUNTS);
        return contests;
    }

    private static List<Contest> byFigures(Facet facet, List<Tolls> tolls) {
        List<Integer> speakers =
                firstOfEach(tolls.stream().map(toll -> toll.position(facet)).toList());
        List<Contest> contests = new ArrayList<>();
        forPairs(
                speakers,
                (first, second) -> tolls.get(first)
                        .against(tolls.get(second), facet)
                        .ifPresent(by -> contests.add(new Contest(facet, first, second, by.relation()))));
        return contests;
    }

    private static List<Contest> byVersions(Facet facet, List<Version> versions) {
        List<Integer> speakers = firstOfEach(
                versions.stream().map(version -> version.position(facet)).toList());
        List<Contest> contests = new ArrayList<>();
        forPairs(speakers, (first, second) -> {
            Version one = versions.get(first);
            Version other = versions.get(second);
            boolean reconciled =
                    facet == Facet.PLACE && versions.stream().anyMatch(version -> version.tellsPlacesOf(one, other));
            if (one.differsIn(facet, other) && !reconciled) {
                contests.add(new Contest(facet, first, second, Relation.CONTRADICTS));
            }
        });
        return contests;
    }

    /** The first account of each position; those without one have none to contest. */
    private static List<Integer> firstOfEach(List<Optional<Object>> positions) {
        Set<Object> taken = new HashSet<>();
        List<Integer> first = new ArrayList<>();
        for (int account = 0; account < positions.size(); account++) {
            Optional<Object> position = positions.get(account);
            if (position.isPresent() && taken.add(position.get())) {
                first.add(account);
            }
        }
        return first;
    }

    /** Two accounts by index, the lower first. */
    private interface Pair {
        void of(int first, int second);
    }

    private static void forPairs(List<Integer> accounts, Pair pair) {
        for (int first = 0; first < accounts.size(); first++) {
            for (int second = first + 1; second < accounts.size(); second++) {
                pair.of(accounts.get(first), accounts.get(second));
            }
        }
    }
}
