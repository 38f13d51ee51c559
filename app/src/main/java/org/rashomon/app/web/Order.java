// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.rashomon.model.Incident;

/** In what order incidents are listed. Each keeps the ledger's own order, latest first, among equals. */
enum Order {
    PARTED("where accounts part most"),
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

    /** {@code incidents}, which come latest first, in this order. */
    List<Incident> sorted(List<Incident> incidents) {
        return switch (this) {
            case PARTED -> sorted(incidents, incident -> Partings.of(incident).size());
            case LATEST -> incidents;
            case ACCOUNTS -> sorted(incidents, incident -> incident.accounts().size());
            case REPORTS -> sorted(incidents, incident -> incident.reports().size());
        };
    }

    private static List<Incident> sorted(List<Incident> incidents, ToIntFunction<Incident> weight) {
        return incidents.stream()
                .sorted(Comparator.comparingInt(weight).reversed())
                .toList();
    }
}
