// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.concurrent.Callable;
import org.rashomon.app.access.AuditEvent.Deed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rashomon account token}: for programs. */
@Command(
        name = "token",
        description = "Make a token for programs, in the place of an earlier one, and print it this once.",
        footer = {"", "Examples:", "  rashomon account token amina --accounts accounts.jsonl"})
final class AccountTokenCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final AccountsOption accounts = new AccountsOption();

    @Parameters(paramLabel = "NAME", description = "Whose account.")
    private String name = "";

    AccountTokenCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        StringBuilder token = new StringBuilder();
        accounts.change(surroundings.clock(), Deed.TOKEN_MADE, name, all -> token.append(all.makeToken(name)));
        surroundings.terminal().print(token + "\n");
        return CommandLineInterface.DONE;
    }
}
