// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.query;

import java.util.List;
import org.rashomon.model.Contest;
import org.rashomon.model.Facet;
import org.rashomon.model.Incident;

/** In what the accounts of an incident part. Figures that can all be true at once are no parting. */
public final class Partings {
    private Partings() {}

    /** Each facet once, in the order of {@link Facet}. */
    public static List<Facet> of(Incident incident) {
        return incident.contests().stream()
                .filter(contest -> contest.relation().isParting())
                .map(Contest::facet)
                .distinct()
                .sorted()
                .toList();
    }
}
