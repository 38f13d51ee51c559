// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.Optional;
import org.rashomon.ledger.Verification;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.Reading;

/** Holdings that are given, not gathered. */
record Shelf(List<Incident> incidents, List<Reading> readings) implements Holdings {
    @Override
    public Optional<Incident> incident(IncidentId id) {
        return incidents.stream().filter(incident -> incident.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Reading> reading(DocumentId document) {
        return readings.stream()
                .filter(reading -> reading.document().id().equals(document))
                .findFirst();
    }

    @Override
    public Verification verify() {
        return new Verification(new Verification.Checked(readings.size(), readings.size(), 0, 0, 0), List.of());
    }
}
