// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import org.rashomon.ledger.Ledger;
import org.rashomon.model.VagueRules;
import picocli.CommandLine.Option;

/** The option that names a ledger. */
final class LedgerOption {
    /** The ledger when none is named. */
    static final String USUAL = "rashomon.db";

    @Option(
            names = "--ledger",
            paramLabel = "LEDGER",
            description = "The ledger: a file, rashomon.db by default, or postgresql://user@host/database?schema=name.")
    private String told = USUAL;

    LedgerPlace place() {
        return LedgerPlace.parse(told);
    }

    /** Opens the ledger, which has to be there. */
    Ledger open(Surroundings surroundings, VagueRules rules) {
        return place().open(surroundings, rules);
    }
}
