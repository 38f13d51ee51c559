// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.rashomon.ledger.Fault;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.Verification;
import org.rashomon.model.Labels;
import org.rashomon.model.VagueRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rashomon verify}: nothing in the ledger was changed. */
@Command(
        name = "verify",
        description = "Check a ledger again: the journal's hashes, the texts, every quote, and the derived tables.",
        footer = {
            "",
            "Examples:",
            "  rashomon verify --ledger war.db",
            "",
            "Exit codes: 0 sound; 1 faults were found, each on a line; 2 no ledger."
        })
final class VerifyCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final LedgerOption ledgerOption = new LedgerOption();

    @Mixin
    private final AsOf asOf = new AsOf();

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Terminal terminal = surroundings.terminal();
        try (Ledger ledger = asOf.of(ledgerOption.open(surroundings, VagueRules.plain()))) {
            Verification verification = ledger.verify();
            for (Fault fault : verification.faults()) {
                terminal.print(
                        Terminal.harmless(Labels.of(fault.kind()) + ": " + fault.where() + ": " + fault.message())
                                + "\n");
            }
            terminal.print(summary(verification));
            return verification.isSound() ? CommandLineInterface.DONE : CommandLineInterface.SOME_FAILED;
        }
    }

    private static String summary(Verification verification) {
        Verification.Checked checked = verification.checked();
        return String.format(
                Locale.ROOT,
                "%s: %d entries, %d documents, %d quotes, %d captured pages and %d derived rows checked, %d faults\n",
                verification.isSound() ? "sound" : "NOT SOUND",
                checked.entries(),
                checked.documents(),
                checked.quotes(),
                checked.pages(),
                checked.derivedRows(),
                verification.faults().size());
    }
}
