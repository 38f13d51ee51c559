// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rashomon.model.LedgerEntry.Operation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rashomon review redact}: a person who is not to be named. */
@Command(
        name = "redact",
        description = {
            "Mask a person's name wherever the ledger shows it: texts, quotes, tables, search, exports, pages; also as of earlier moments.",
            "Give the name and each part of it that is to go; they are met as whole words, whatever their case. The journal keeps what was "
                    + "captured: whoever has the file can still read it there."
        },
        footer = {
            "",
            "Examples:",
            "  rashomon review redact --ledger war.db \"Zora Petrova\" Zora Petrova --reason \"a minor\""
        })
final class ReviewRedactCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final Deciding deciding = new Deciding();

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "The name, and parts of it.")
    private List<String> names = List.of();

    ReviewRedactCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        deciding.requireReason();
        return deciding.decide(surroundings, ledger -> List.of(new Operation.Redacted(names)));
    }
}
