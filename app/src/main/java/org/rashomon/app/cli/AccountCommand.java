// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rashomon account}: who may use the workbench of a team. */
@Command(
        name = "account",
        description = {
            "Say who may use the workbench of a team ('rashomon serve --team ACCOUNTS').",
            "A reader sees the ledger; a reviewer decides as well; an administrator also sees the accounts and the audit log."
                    + " A workbench that is open knows of a change at its next request."
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  rashomon account add amina --role administrator --accounts accounts.jsonl",
            "  rashomon account token amina --accounts accounts.jsonl",
            "  rashomon account list --accounts accounts.jsonl"
        })
final class AccountCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    static CommandLine withSubcommands(Surroundings surroundings) {
        return new CommandLine(new AccountCommand())
                .addSubcommand(new AccountAddCommand(surroundings))
                .addSubcommand(new AccountListCommand(surroundings))
                .addSubcommand(new AccountRoleCommand(surroundings))
                .addSubcommand(new AccountPasswordCommand(surroundings))
                .addSubcommand(new AccountTokenCommand(surroundings))
                .addSubcommand(new AccountRemoveCommand(surroundings));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say 'add', 'list', 'role', 'password', 'token' or 'remove'");
    }
}
