// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.model.Account;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.AccountSpeaker;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Contest;
import org.rashomon.model.Facet;
import org.rashomon.model.Incident;
import org.rashomon.model.Telling;

/** Finds what changed between an incident as it was and as it is. */
public final class IncidentComparison {
    private final Incident before;
    private final Incident after;
    private final List<Change> changes = new ArrayList<>();

    private IncidentComparison(Incident before, Incident after) {
        this.before = before;
        this.after = after;
    }

    /** The changes; none where the incident is as it was. */
    public static List<Change> between(Incident before, Incident after) {
        IncidentComparison comparison = new IncidentComparison(before, after);
        after.accounts().forEach(comparison::addAccount);
        comparison.addLost();
        comparison.addPartings();
        comparison.addReports();
        return List.copyOf(comparison.changes);
    }

    private void addAccount(Account now) {
        Optional<Account> then = account(before, now.speaker());
        boolean tells = now.tellings().stream().anyMatch(telling -> !telling.isDenial());
        if (then.isEmpty() && tells) {
            changes.add(new Change.NewAccount(after, now));
        }
        boolean denied =
                then.stream().flatMap(account -> account.tellings().stream()).anyMatch(Telling::isDenial);
        now.tellings().stream()
                .filter(telling -> telling.isDenial() && !denied)
                .findFirst()
                .ifPresent(denial -> changes.add(new Change.Denied(after, now.speaker(), denial)));
        then.ifPresent(account -> addFigures(account, now));
    }

    private void addFigures(Account then, Account now) {
        for (AccountFigure figure : now.figures()) {
            if (then.figures().stream().noneMatch(other -> isSame(figure.figure(), other.figure()))) {
                changes.add(new Change.RevisedFigure(after, now.speaker(), figure, replaced(figure, then, now)));
            }
        }
    }

    /** The figure of the same people that the speaker does not give any more, or that the ledger takes for revised. */
    private static Optional<AccountFigure> replaced(AccountFigure figure, Account then, Account now) {
        CasualtyFigure told = figure.figure();
        return then.figures().stream()
                .filter(other -> other.figure().harm() == told.harm())
                .filter(other -> figure.revises()
                                .filter(earlier -> isSame(earlier, other.figure()))
                                .isPresent()
                        || (other.figure().groupClass() == told.groupClass()
                                && now.figures().stream().noneMatch(still -> isSame(still.figure(), other.figure()))))
                .findFirst();
    }

    private static boolean isSame(CasualtyFigure one, CasualtyFigure other) {
        return one.harm() == other.harm()
                && one.quantity().equals(other.quantity())
                && one.group().equalsIgnoreCase(other.group());
    }

    private static Optional<Account> account(Incident incident, AccountSpeaker speaker) {
        return incident.accounts().stream()
                .filter(account -> account.speaker().equals(speaker))
                .findFirst();
    }

    private void addLost() {
        before.accounts().stream()
                .map(Account::speaker)
                .filter(speaker -> account(after, speaker).isEmpty())
                .forEach(speaker -> changes.add(new Change.LostAccount(after, speaker)));
    }

    private void addPartings() {
        Set<Facet> known = partings(before).map(Contest::facet).collect(Collectors.toSet());
        partings(after)
                .filter(contest -> known.add(contest.facet()))
                .forEach(contest -> changes.add(new Change.Parted(after, contest)));
    }

    private static Stream<Contest> partings(Incident incident) {
        return incident.contests().stream().filter(contest -> contest.relation().isParting());
    }

    private void addReports() {
        int more = after.standing().corroboration().reports()
                - before.standing().corroboration().reports();
        if (more > 0 && changes.isEmpty()) {
            changes.add(new Change.MoreReports(after, before.standing().corroboration()));
        }
    }
}
