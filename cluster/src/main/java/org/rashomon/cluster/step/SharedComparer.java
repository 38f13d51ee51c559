// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.step;

import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.incident.Comparer;

/** The ledger that documents to be compared are read from, and what was read last: once for all slots of a process. */
record SharedComparer(Ledger ledger, Comparer comparer) {
    /** Some 60 KB each. */
    private static final int DOCUMENTS_KEPT = 4000;

    static Shared<SharedComparer> open(Surroundings surroundings) {
        return Shared.open(
                surroundings,
                () -> {
                    Ledger ledger = surroundings.openLedger();
                    return new SharedComparer(ledger, ledger.spreadLinking().comparer(DOCUMENTS_KEPT));
                },
                shared -> shared.ledger().close());
    }
}
