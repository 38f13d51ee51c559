// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.concurrent.Callable;
import org.rashomon.app.access.AuditEvent.Deed;
import org.rashomon.app.access.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rashomon account role}: what somebody may do. */
@Command(
        name = "role",
        description = "Give an account another role.",
        footer = {"", "Examples:", "  rashomon account role amina --role administrator --accounts accounts.jsonl"})
final class AccountRoleCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final AccountsOption accounts = new AccountsOption();

    @Parameters(paramLabel = "NAME", description = "Whose account.")
    private String name = "";

    @Mixin
    private final RoleOption role = new RoleOption();

    AccountRoleCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Role given = role.role();
        accounts.change(surroundings.clock(), Deed.ROLE_CHANGED, name, all -> all.changeRole(name, given));
        return CommandLineInterface.DONE;
    }
}
