// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.Comparator;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentState;

/** In what order incidents are listed. Each keeps the ledger's own order, latest first, among equals. */
enum Order {
    CONTESTED("contested first"),
    LATEST("latest first"),
    ACCOUNTS("most accounts first"),
    REPORTS("most reports first");

    private final String label;

    Order(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Sorts a list in the ledger's order; the sort must be stable. */
    Comparator<Incident> comparator() {
        return switch (this) {
            case CONTESTED -> Comparator.comparing(incident -> incident.standing().state() != IncidentState.CONTESTED);
            case LATEST -> (first, second) -> 0;
            case ACCOUNTS -> Comparator.comparing(incident -> -incident.accounts().size());
            case REPORTS -> Comparator.comparing(incident -> -incident.reports().size());
        };
    }
}
