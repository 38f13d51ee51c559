// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rashomon.app.web.IncidentTitle;
import org.rashomon.app.web.Partings;
import org.rashomon.app.web.Silence;
import org.rashomon.app.web.Words;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.Account;
import org.rashomon.model.AccountSpeaker;
import org.rashomon.model.Corroboration;
import org.rashomon.model.Incident;
import org.rashomon.model.Publication;
import org.rashomon.model.Reading;
import org.rashomon.model.Telling;

/** Makes the entry of an incident. Accounts come in the order in which they were published, so that no side is always first. */
final class EntryMaker {
    private final Ledger ledger;
    private final StatementMaker statements;
    private final PartingMaker partings;

    EntryMaker(Ledger ledger, StatementMaker statements) {
        this.ledger = ledger;
        this.statements = statements;
        this.partings = new PartingMaker(statements);
    }

    Entry entry(Incident incident) {
        List<Account> accounts =
                incident.accounts().stream().sorted(firstFirst()).toList();
        return new Entry(
                heading(incident),
                partings.partings(incident),
                accounts.stream().flatMap(account -> told(account).stream()).toList(),
                accounts.stream()
                        .flatMap(account -> statements.denials(account).stream())
                        .toList(),
                Silence.of(incident));
    }

    static Entry.Heading heading(Incident incident) {
        return new Entry.Heading(
                incident.id().value(),
                IncidentTitle.of(incident),
                Words.of(incident.outline().interval()),
                basis(incident.standing().corroboration()),
                Partings.of(incident).stream().map(Words::of).toList());
    }

    private static String basis(Corroboration corroboration) {
        return Words.count(corroboration.reports(), "report") + " / "
                + Words.count(corroboration.origins().size(), "origin");
    }

    /** Empty for who does nothing but deny. */
    private Optional<AccountTold> told(Account account) {
        StatementMaker.Some told = statements.statements(account);
        List<Count> counts = statements.counts(account);
        return told.statements().isEmpty() && counts.isEmpty()
                ? Optional.empty()
                : Optional.of(new AccountTold(
                        StatementMaker.who(account.speaker()),
                        basis(account.corroboration()),
                        told.statements(),
                        counts,
                        told.more()));
    }

    private Comparator<Account> firstFirst() {
        return Comparator.comparing((Account account) -> account.speaker().kind() == AccountSpeaker.Kind.OUTLET)
                .thenComparing(this::published)
                .thenComparingLong(this::learned)
                .thenComparingInt(account -> first(account).claim().passage().begin());
    }

    private static Telling first(Account account) {
        return account.tellings().getFirst();
    }

    private LocalDate published(Account account) {
        return account.tellings().stream()
                .flatMap(telling -> ledger.reading(telling.document()).stream())
                .map(Reading::document)
                .flatMap(document -> document.masthead().published().stream())
                .map(Publication::date)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private long learned(Account account) {
        LearnedReports all = new LearnedReports(ledger, 0, Long.MAX_VALUE);
        return account.tellings().stream()
                .map(Telling::document)
                .distinct()
                .mapToLong(all::line)
                .min()
                .orElse(Long.MAX_VALUE);
    }
}
