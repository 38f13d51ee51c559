// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rashomon.app.access.AccountsFile;
import org.rashomon.app.web.Workbench;
import org.rashomon.app.web.WorkbenchOptions;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.VagueRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rashomon serve}: the workbench on a ledger. */
@Command(
        name = "serve",
        description = {
            "Open the workbench on a ledger, until Ctrl-C.",
            "The address that is printed has a token in it: whoever opens it is let in, and nobody else. Programs send it"
                    + " (Authorization: Bearer TOKEN); RASHOMON_TOKEN in the environment fixes it. With --team, people log in by"
                    + " name and password instead (docs/security.md)."
        },
        footer = {
            "",
            "Examples:",
            "  rashomon serve --ledger war.db",
            "  rashomon serve --ledger war.db --port 9000",
            "  rashomon serve --ledger war.db --team accounts.jsonl --public-url https://ledger.example.org"
        })
final class ServeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final LedgerOption ledgerOption = new LedgerOption();

    @Mixin
    private final Listening listening = new Listening();

    @Mixin
    private final AsOf asOf = new AsOf();

    @Option(
            names = "--team",
            paramLabel = "ACCOUNTS",
            description = "Let in those with an account in this file, which 'rashomon account' makes.")
    private Optional<Path> team = Optional.empty();

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        try (Ledger ledger = asOf.of(ledgerOption.open(surroundings, VagueRules.plain()));
                Workbench workbench = Workbench.start(ledger, options())) {
            listening.stay(surroundings.terminal(), workbench);
        }
        return CommandLineInterface.DONE;
    }

    private WorkbenchOptions options() {
        return team.map(file -> listening.options(surroundings.clock(), new AccountsFile(file)))
                .orElseGet(() -> listening.options(surroundings.clock(), System.getenv()));
    }
}
