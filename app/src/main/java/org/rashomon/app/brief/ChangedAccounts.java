// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.app.watch.Change;
import org.rashomon.app.watch.IncidentComparison;
import org.rashomon.app.words.IncidentTitle;
import org.rashomon.app.words.VisibleText;
import org.rashomon.app.words.Words;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerMoment;
import org.rashomon.model.Account;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.AccountSpeaker;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;

/** Finds where accounts changed since a brief's first day: the ledger is asked what it said then. */
final class ChangedAccounts {
    private final Ledger ledger;
    private final StatementMaker statements;
    private final LearnedReports learned;

    ChangedAccounts(Ledger ledger, StatementMaker statements, LearnedReports learned) {
        this.ledger = ledger;
        this.statements = statements;
        this.learned = learned;
    }

    /** Those of the incidents that a report was learned of since, in their order. */
    List<Changed> among(List<Chosen> chosen) {
        if (learned.before() == 0) {
            return List.of();
        }
        Set<IncidentId> touched = new HashSet<>(ledger.changedSince(learned.before()));
        List<IncidentId> those =
                chosen.stream().map(Chosen::id).filter(touched::contains).toList();
        if (those.isEmpty()) {
            return List.of();
        }
        try (Ledger then = ledger.asOf(new LedgerMoment.AfterEntry(learned.before()))) {
            return those.stream().flatMap(id -> changed(id, then).stream()).toList();
        }
    }

    private Optional<Changed> changed(IncidentId id, Ledger then) {
        Optional<Incident> now = ledger.incident(id);
        Optional<Incident> before = then.incident(id);
        if (now.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        List<Changed.Line> lines = new ArrayList<>();
        IncidentComparison.between(before.get(), now.get())
                .forEach(change -> line(change).ifPresent(lines::add));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Changed(id.value(), IncidentTitle.of(now.get().outline()), lines));
    }

    private Optional<Changed.Line> line(Change change) {
        return switch (change) {
            case Change.RevisedFigure(Incident incident, AccountSpeaker speaker, AccountFigure now, var before) ->
                account(incident, speaker)
                        .flatMap(account -> statements.voice(account, now))
                        .map(voice -> new Changed.Line(
                                Words.of(now.figure().harm()) + ", "
                                        + (before.isPresent() ? "another figure" : "a further figure"),
                                voice,
                                before.map(figure -> VisibleText.of(
                                                figure.evidence().getFirst().quote()))
                                        .orElse("")));
            case Change.Denied(Incident incident, AccountSpeaker speaker, var denial) ->
                account(incident, speaker)
                        .flatMap(account -> statements.voice(account, denial))
                        .map(voice -> new Changed.Line("a denial", voice, ""));
            case Change.NewAccount(Incident incident, Account account) ->
                statements
                        .voice(account, account.tellings().getFirst())
                        .map(voice -> new Changed.Line("a new account", voice, ""));
            case Change.NewIncident isNone -> Optional.empty();
            case Change.LostAccount isNone -> Optional.empty();
            case Change.Parted isToldAbove -> Optional.empty();
            case Change.MoreReports isNone -> Optional.empty();
            case Change.Joined isNone -> Optional.empty();
            case Change.Gone isNone -> Optional.empty();
        };
    }

    private static Optional<Account> account(Incident incident, AccountSpeaker speaker) {
        return incident.accounts().stream()
                .filter(account -> account.speaker().equals(speaker))
                .findFirst();
    }
}
