// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.concurrent.Callable;
import org.rashomon.app.access.AuditEvent.Deed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rashomon account remove}: nobody any more. */
@Command(
        name = "remove",
        description = "Remove an account; its sessions and its token end, its decisions keep its name.",
        footer = {"", "Examples:", "  rashomon account remove amina --accounts accounts.jsonl"})
final class AccountRemoveCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final AccountsOption accounts = new AccountsOption();

    @Parameters(paramLabel = "NAME", description = "Whose account.")
    private String name = "";

    AccountRemoveCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        accounts.change(surroundings.clock(), Deed.ACCOUNT_REMOVED, name, all -> all.remove(name));
        return CommandLineInterface.DONE;
    }
}
