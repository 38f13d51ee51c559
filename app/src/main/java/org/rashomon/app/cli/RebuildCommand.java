// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.concurrent.Callable;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.VagueRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rashomon rebuild}: everything that is derived, made again. */
@Command(
        name = "rebuild",
        description = "Make a ledger's derived tables again from its journal.",
        footer = {"", "Examples:", "  rashomon rebuild --ledger war.db"})
final class RebuildCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final LedgerOption ledgerOption = new LedgerOption();

    RebuildCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        try (Ledger ledger = ledgerOption.open(surroundings, VagueRules.plain())) {
            ledger.rebuild();
            surroundings.terminal().print("rebuilt: " + ledger.incidents().size() + " incidents\n");
        }
        return CommandLineInterface.DONE;
    }
}
