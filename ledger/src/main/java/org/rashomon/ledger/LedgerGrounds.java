// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.rashomon.ledger.account.Report;
import org.rashomon.ledger.incident.IncidentLinker;
import org.rashomon.ledger.review.Grounds;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.Table;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.Reading;
import org.rashomon.model.TellingWords;

/** A ledger's readings and incidents, to compare decisions with. */
record LedgerGrounds(Standing standing, LedgerStore tables, IncidentDesk desk) implements Grounds {
    @Override
    public Optional<Reading> asRead(DocumentId document) {
        return standing.shelf()
                .report(document)
                .flatMap(inForce -> standing.known(document))
                .map(Report::reading);
    }

    @Override
    public long recordedBy(DocumentId document) {
        return standing.state(document).readBy();
    }

    @Override
    public List<Incident> incidentsOf(SortedSet<DocumentId> documents) {
        List<String> ids = documents.stream().map(DocumentId::value).toList();
        return tables.rows(Table.INCIDENT_EVENT, "document", ids).stream()
                .map(row -> new IncidentId(row.text(0)))
                .distinct()
                .sorted()
                .flatMap(id -> desk.incident(id).stream())
                .toList();
    }

    @Override
    public List<List<TellingWords>> link(List<Reading> some) {
        return IncidentLinker.link(some).stream()
                .map(cluster -> cluster.tellings().stream()
                        .map(telling -> TellingWords.of(telling.document(), telling.event()))
                        .toList())
                .toList();
    }
}
