// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.rashomon.ledger.account.Report;
import org.rashomon.ledger.incident.IncidentLinker;
import org.rashomon.ledger.review.Grounds;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.Reading;
import org.rashomon.model.TellingWords;

/** A ledger's readings and incidents, to compare decisions with. */
record LedgerGrounds(ReadingsInForce readings, List<Incident> incidents) implements Grounds {
    LedgerGrounds {
        incidents = List.copyOf(incidents);
    }

    @Override
    public Optional<Reading> asRead(DocumentId document) {
        return readings.report(document)
                .flatMap(inForce -> readings.recorded(document))
                .map(Report::reading);
    }

    @Override
    public long recordedBy(DocumentId document) {
        return readings.recordedBy(document);
    }

    @Override
    public List<Incident> incidentsOf(SortedSet<DocumentId> documents) {
        return incidents.stream()
                .filter(incident ->
                        incident.reports().stream().anyMatch(report -> documents.contains(report.document())))
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
