// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.concurrent.Callable;
import org.rashomon.app.web.Workbench;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.VagueRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rashomon serve}: the workbench on a ledger. */
@Command(
        name = "serve",
        description = "Open the workbench on a ledger, until Ctrl-C.",
        footer = {"", "Examples:", "  rashomon serve --ledger war.db", "  rashomon serve --ledger war.db --port 9000"})
final class ServeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final LedgerOption ledgerOption = new LedgerOption();

    @Mixin
    private final Listening listening = new Listening();

    @Mixin
    private final AsOf asOf = new AsOf();

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        try (Ledger ledger = asOf.of(ledgerOption.open(surroundings, VagueRules.plain()));
                Workbench workbench = Workbench.start(ledger, listening.options())) {
            listening.stay(surroundings.terminal(), workbench);
        }
        return CommandLineInterface.DONE;
    }
}
