// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.watch;

import java.util.ArrayList;
import java.util.Collections;
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
import org.rashomon.model.Evidence;
import org.rashomon.model.Facet;
import org.rashomon.model.Incident;
import org.rashomon.model.Telling;

/**
 * Finds what new words changed between an incident as it was and as it is. The same words read or corrected otherwise are no change of
 * anybody's account.
 */
public final class IncidentComparison {
    private final Incident before;
    private final Incident after;
    private final Set<TellingPlace> told;
    private final Set<TellingPlace> still;
    private final Set<Evidence> counted;
    private final List<Change> changes = new ArrayList<>();

    private IncidentComparison(Incident before, Incident after) {
        this.before = before;
        this.after = after;
        this.told = TellingPlace.of(before);
        this.still = TellingPlace.of(after);
        this.counted = before.accounts().stream()
                .flatMap(account -> account.figures().stream())
                .flatMap(figure -> figure.evidence().stream())
                .collect(Collectors.toSet());
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
        if (then.isEmpty() && tells && !told.containsAll(TellingPlace.of(now))) {
            changes.add(new Change.NewAccount(after, now));
        }
        boolean denied =
                then.stream().flatMap(account -> account.tellings().stream()).anyMatch(Telling::isDenial);
        now.tellings().stream()
                .filter(telling -> telling.isDenial() && !denied && !told.contains(TellingPlace.of(telling)))
                .findFirst()
                .ifPresent(denial -> changes.add(new Change.Denied(after, now.speaker(), denial)));
        then.ifPresent(account -> addFigures(account, now));
    }

    private void addFigures(Account then, Account now) {
        List<AccountFigure> before = counted(then);
        for (AccountFigure figure : counted(now)) {
            boolean isKnown = counted.containsAll(now.counted(figure))
                    || before.stream().anyMatch(other -> isSame(figure.figure(), other.figure()));
            if (!isKnown) {
                changes.add(new Change.RevisedFigure(after, now.speaker(), figure, replaced(figure, before, now)));
            }
        }
    }

    private static List<AccountFigure> counted(Account account) {
        return account.figures().stream()
                .filter(figure -> !account.counted(figure).isEmpty())
                .toList();
    }

    /** The figure of the same people that the speaker does not give any more, or that the ledger takes for revised. */
    private static Optional<AccountFigure> replaced(AccountFigure figure, List<AccountFigure> before, Account now) {
        CasualtyFigure told = figure.figure();
        return before.stream()
                .map(other -> asReadNow(other, now))
                .filter(other -> other.figure().harm() == told.harm())
                .filter(other -> figure.revises()
                                .filter(earlier -> isSame(earlier, other.figure()))
                                .isPresent()
                        || (other.figure().groupClass() == told.groupClass()
                                && now.figures().stream().noneMatch(still -> isSame(still.figure(), other.figure()))))
                .findFirst();
    }

    /** A figure of before as its words are read now, which a reviewer may have corrected. */
    private static AccountFigure asReadNow(AccountFigure before, Account now) {
        return now.figures().stream()
                .filter(figure -> !Collections.disjoint(figure.evidence(), before.evidence()))
                .findFirst()
                .orElse(before);
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
                .filter(account -> account(after, account.speaker()).isEmpty())
                .filter(account -> Collections.disjoint(TellingPlace.of(account), still))
                .forEach(account -> changes.add(new Change.LostAccount(after, account.speaker())));
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
