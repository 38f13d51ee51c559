// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.List;

/**
 * A place where accounts of one happening meet. It has no figure, place or blame of its own.
 *
 * @param id within the ledger
 * @param outline what the accounts say, gathered
 * @param reports the documents, in the order of {@link DocumentId}
 * @param accounts side by side; outlets' own voice last
 * @param contests where accounts part
 * @param standing reports, origins and state
 */
public record Incident(
        IncidentId id,
        IncidentOutline outline,
        List<IncidentReport> reports,
        List<Account> accounts,
        List<Contest> contests,
        Standing standing) {
    /**
     * How an incident is borne out.
     *
     * @param corroboration reports against origins
     * @param state in one word
     * @param admitted whether a party says that it did it, contested or not
     */
    public record Standing(Corroboration corroboration, IncidentState state, boolean admitted) {}

    public Incident {
        reports = List.copyOf(reports);
        accounts = List.copyOf(accounts);
        contests = List.copyOf(contests);
    }
}
