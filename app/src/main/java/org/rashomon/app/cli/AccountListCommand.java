// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.rashomon.app.access.Account;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rashomon account list}: who may use the workbench. */
@Command(
        name = "list",
        description = "List the accounts with their roles, and who has a token for programs.",
        footer = {"", "Examples:", "  rashomon account list --accounts accounts.jsonl"})
final class AccountListCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final AccountsOption accounts = new AccountsOption();

    AccountListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        for (Account account : accounts.file().read()) {
            String token = account.token().isPresent() ? "token" : "";
            String line = String.format(
                    Locale.ROOT,
                    "%-24s %-14s %s",
                    account.name(),
                    account.role().label(),
                    token);
            surroundings.terminal().print(Terminal.harmless(line.strip()) + "\n");
        }
        return CommandLineInterface.DONE;
    }
}
