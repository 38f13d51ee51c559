// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Account;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Evidence;
import org.rashomon.model.Incident;
import org.rashomon.model.Telling;

/**
 * What one speaker says of an incident in one passage: the row of {@link ClaimColumns}.
 *
 * @param incident of which
 * @param account whose
 * @param telling the claim and the event it tells
 * @param figure one of its figures; empty where it counts nobody
 */
record ToldClaim(Incident incident, Account account, Telling telling, Optional<CasualtyFigure> figure) {
    /** All that is told of an incident, account by account; a passage with several figures is there once for each. */
    static List<ToldClaim> of(Incident incident) {
        List<ToldClaim> told = new ArrayList<>();
        for (Account account : incident.accounts()) {
            for (Telling telling : account.tellings()) {
                List<CasualtyFigure> figures = telling.event().figures();
                figures.forEach(figure -> told.add(new ToldClaim(incident, account, telling, Optional.of(figure))));
                if (figures.isEmpty()) {
                    told.add(new ToldClaim(incident, account, telling, Optional.empty()));
                }
            }
        }
        return told;
    }

    Evidence passage(ReadingIndex readings) {
        return readings.passage(telling);
    }

    /** The words of the figure. */
    Optional<Evidence> words(ReadingIndex readings) {
        return figure.map(told ->
                readings.document(telling.document()).evidence(told.mention().span()));
    }
}
