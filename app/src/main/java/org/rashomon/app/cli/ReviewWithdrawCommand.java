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

/** {@code rashomon review withdraw}: reports that count no longer. */
@Command(
        name = "withdraw",
        description = "Withdraw reports: what they say is in no incident any more, and stays as history.",
        footer = {"", "Examples:", "  rashomon review withdraw --ledger war.db satire.html --reason \"satire\""})
final class ReviewWithdrawCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final Deciding deciding = new Deciding();

    @Parameters(paramLabel = "DOCUMENT", arity = "1..*", description = "By name, id or the beginning of the id.")
    private List<String> documents = List.of();

    ReviewWithdrawCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        deciding.requireReason();
        return deciding.decide(surroundings, ledger -> {
            ReviewTargets targets = new ReviewTargets(ledger);
            return documents.stream()
                    .map(targets::document)
                    .<Operation>map(Operation.Withdrawn::new)
                    .toList();
        });
    }
}
