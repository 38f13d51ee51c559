// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In what order incidents are listed; equal ones latest first, undated last, then by number. */
public enum IncidentOrder {
    PARTED("partings"),
    LATEST(""),
    ACCOUNTS("accounts"),
    REPORTS("reports");

    private final String weight;

    IncidentOrder(String weight) {
        this.weight = weight;
    }

    /** The column of {@link Table#INCIDENT} whose greatest values come first; empty where the latest do. */
    public Optional<String> weight() {
        return Optional.of(weight).filter(column -> !column.isEmpty());
    }

    /** All columns whose greatest values come first; of equal incidents the least number does. */
    List<String> falling() {
        return Stream.concat(weight().stream(), Stream.of("latest")).toList();
    }
}
