// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import org.rashomon.model.Facet;
import org.rashomon.model.Incident;

/** Whether accounts part in something, so that a form that asks for one answer gets none. */
final class Contested {
    private Contested() {}

    static boolean in(Incident incident, Facet facet) {
        return incident.contests().stream().anyMatch(contest -> contest.facet() == facet);
    }
}
