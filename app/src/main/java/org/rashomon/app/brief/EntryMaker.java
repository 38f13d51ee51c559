// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.List;
import java.util.Optional;
import org.rashomon.app.words.IncidentTitle;
import org.rashomon.app.words.Silence;
import org.rashomon.app.words.Words;
import org.rashomon.ledger.query.Partings;
import org.rashomon.model.Account;
import org.rashomon.model.Corroboration;
import org.rashomon.model.Incident;
import org.rashomon.model.VagueRules;

/** Makes the entry of an incident. Accounts come in the order in which they were published, so that no side is always first. */
final class EntryMaker {
    private final Publishing publishing;
    private final StatementMaker statements;
    private final PartingMaker partings;

    EntryMaker(Publishing publishing, StatementMaker statements, VagueRules rules) {
        this.publishing = publishing;
        this.statements = statements;
        this.partings = new PartingMaker(publishing, statements, rules);
    }

    Entry entry(Incident incident) {
        List<Account> accounts = publishing.accounts(incident);
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
                IncidentTitle.of(incident.outline()),
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
}
