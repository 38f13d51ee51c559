// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.concurrent.Callable;
import org.rashomon.app.access.AuditEvent.Deed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rashomon account password}: another password, which ends all sessions. */
@Command(
        name = "password",
        description = "Give an account another password; whoever is logged in with the old one is logged out.",
        footer = {"", "Examples:", "  rashomon account password amina --accounts accounts.jsonl"})
final class AccountPasswordCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final AccountsOption accounts = new AccountsOption();

    @Parameters(paramLabel = "NAME", description = "Whose account.")
    private String name = "";

    @Mixin
    private final PasswordPrompt password = new PasswordPrompt();

    AccountPasswordCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        String secret = password.ask(surroundings);
        accounts.change(surroundings.clock(), Deed.PASSWORD_CHANGED, name, all -> all.changePassword(name, secret));
        return CommandLineInterface.DONE;
    }
}
