// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.concurrent.Callable;
import org.rashomon.app.access.AuditEvent.Deed;
import org.rashomon.app.access.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rashomon account add}: somebody who may use the workbench. */
@Command(
        name = "add",
        description = "Add an account; asks for its password.",
        footer = {"", "Examples:", "  rashomon account add amina --role reviewer --accounts accounts.jsonl"})
final class AccountAddCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final AccountsOption accounts = new AccountsOption();

    @Parameters(paramLabel = "NAME", description = "Whose account.")
    private String name = "";

    @Mixin
    private final RoleOption role = new RoleOption();

    @Mixin
    private final PasswordPrompt password = new PasswordPrompt();

    AccountAddCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Role given = role.role();
        String secret = password.ask(surroundings);
        accounts.change(surroundings.clock(), Deed.ACCOUNT_ADDED, name, all -> all.add(name, given, secret));
        return CommandLineInterface.DONE;
    }
}
