// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.Account;
import org.rashomon.model.AccountSpeaker;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.Publication;
import org.rashomon.model.Reading;
import org.rashomon.model.Telling;

/** Puts what was published first before what came later, so that neither names nor ids decide who stands first. */
final class Publishing {
    private final Ledger ledger;
    private final LearnedReports learned;

    Publishing(Ledger ledger) {
        this.ledger = ledger;
        this.learned = new LearnedReports(ledger, 0, Long.MAX_VALUE);
    }

    /** By the day of publication, the undated last; of one day by when the ledger learned them. */
    Comparator<DocumentId> reports() {
        return Comparator.comparing(this::published).thenComparingLong(learned::line);
    }

    /** By report, then as they stand in it. */
    Comparator<Telling> tellings() {
        return Comparator.comparing(Telling::document, reports())
                .thenComparing(telling -> telling.claim().passage());
    }

    /** The accounts by their first telling, those of outlets last. */
    List<Account> accounts(Incident incident) {
        return incident.accounts().stream()
                .sorted(Comparator.comparing(
                                (Account account) -> account.speaker().kind() == AccountSpeaker.Kind.OUTLET)
                        .thenComparing(this::first, tellings()))
                .toList();
    }

    private Telling first(Account account) {
        return account.tellings().stream().min(tellings()).orElseThrow();
    }

    private LocalDate published(DocumentId document) {
        return ledger.reading(document)
                .map(Reading::document)
                .flatMap(report -> report.masthead().published())
                .map(Publication::date)
                .orElse(LocalDate.MAX);
    }
}
