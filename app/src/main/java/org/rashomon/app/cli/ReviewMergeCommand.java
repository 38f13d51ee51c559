// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rashomon.app.review.ReviewTargets;
import org.rashomon.model.LedgerEntry.Operation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rashomon review merge}: tellings of one happening. */
@Command(
        name = "merge",
        description = "Say that tellings are of one happening: those of two incidents or more, or single events.",
        footer = {
            "",
            "Examples:",
            "  rashomon review merge --ledger war.db i7 i12 --reason \"one raid, told under two dates\"",
            "  rashomon review merge --ledger war.db i7 late.txt#e2 --reason \"the same bridge\""
        })
final class ReviewMergeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final Deciding deciding = new Deciding();

    @Parameters(
            paramLabel = "ADDRESS",
            arity = "1..*",
            description = "Incidents (i7), events (e4, DOCUMENT#e4), claims with all their events (c3).")
    private List<String> addresses = List.of();

    ReviewMergeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        deciding.requireReason();
        return deciding.decide(surroundings, ledger -> {
            ReviewTargets targets = new ReviewTargets(ledger);
            return List.of(new Operation.Merged(addresses.stream()
                    .flatMap(address -> targets.tellings(address).stream())
                    .toList()));
        });
    }
}
