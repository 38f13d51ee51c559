// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.List;
import java.util.function.Supplier;
import org.rashomon.ledger.store.Stage;
import org.rashomon.model.Incident;

/** All incidents as they were asked for last, kept until the ledger has come further. */
final class LatestIncidents {
    private Stage stage = new Stage(-1, -1);
    private List<Incident> incidents = List.of();

    List<Incident> at(Stage now, Supplier<List<Incident>> maker) {
        if (!stage.equals(now)) {
            incidents = maker.get();
            stage = now;
        }
        return incidents;
    }
}
