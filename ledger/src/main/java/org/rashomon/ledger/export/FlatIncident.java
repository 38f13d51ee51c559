// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.util.List;
import org.rashomon.model.Account;
import org.rashomon.model.Incident;

/**
 * An incident as far as one row of somebody's form can hold it.
 *
 * @param incident whole
 * @param time for a form with one day or two
 * @param place for a form with one place
 * @param sides for a form with one actor on each side
 * @param deaths how many were killed, account by account; those that do not count them have none
 */
record FlatIncident(Incident incident, FlatTime time, FlatPlace place, FlatSides sides, List<DeathClaim> deaths) {
    FlatIncident {
        deaths = List.copyOf(deaths);
    }

    static FlatIncident of(Incident incident, ExportSettings settings) {
        return new FlatIncident(
                incident,
                FlatTime.of(incident),
                FlatPlace.of(incident),
                FlatSides.of(incident),
                incident.accounts().stream()
                        .flatMap(account -> DeathClaim.of(account, settings).stream())
                        .toList());
    }

    List<Account> accounts() {
        return incident.accounts();
    }

    /** True when somebody says that it happened. */
    boolean isToldToHaveHappened() {
        return accounts().stream()
                .flatMap(account -> account.tellings().stream())
                .anyMatch(DeathClaim::isSaidToBeSo);
    }
}
