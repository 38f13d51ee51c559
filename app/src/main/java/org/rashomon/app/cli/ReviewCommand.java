// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rashomon review}: what people decide about what was read and linked. */
@Command(
        name = "review",
        description = {
            "Decide about what was read: accept, correct, merge, split, withdraw, redact, undo.",
            "A decision is kept in the ledger's journal with its author, time and reason. It outlives reading and linking again, "
                    + "and holds until it is undone; where later evidence speaks against it, that is shown.",
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  rashomon review list --ledger war.db",
            "  rashomon review accept --ledger war.db i7",
            "  rashomon review correct --ledger war.db report.txt#e4 --type shelling --reason \"mortars, not aircraft\"",
            "  rashomon review merge --ledger war.db i7 i12 --reason \"one raid, told under two dates\"",
            "  rashomon review undo --ledger war.db 12",
            "",
            "An incident is i7, a claim c3 and an event e4, as the tables print them; DOCUMENT#c3 where there are several documents:",
            "the name a report was given under, its id, or the beginning of the id."
        })
final class ReviewCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    static CommandLine withSubcommands(Surroundings surroundings) {
        return new CommandLine(new ReviewCommand())
                .addSubcommand(new ReviewListCommand(surroundings))
                .addSubcommand(new ReviewAcceptCommand(surroundings))
                .addSubcommand(new ReviewCorrectCommand(surroundings))
                .addSubcommand(new ReviewMergeCommand(surroundings))
                .addSubcommand(new ReviewSplitCommand(surroundings))
                .addSubcommand(new ReviewWithdrawCommand(surroundings))
                .addSubcommand(new ReviewRedactCommand(surroundings))
                .addSubcommand(new ReviewUndoCommand(surroundings));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say 'list', 'accept', 'correct', 'merge', 'split', 'withdraw', 'redact' or 'undo'");
    }
}
