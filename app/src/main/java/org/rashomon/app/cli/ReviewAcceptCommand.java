// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rashomon.app.review.ReviewTargets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rashomon review accept}: claims that were looked at. */
@Command(
        name = "accept",
        description = "Accept claims: somebody has looked at them, and they are read right.",
        footer = {
            "",
            "Examples:",
            "  rashomon review accept --ledger war.db i7                 every claim of an incident",
            "  rashomon review accept --ledger war.db report.txt#c3"
        })
final class ReviewAcceptCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final Deciding deciding = new Deciding();

    @Parameters(paramLabel = "ADDRESS", arity = "1..*", description = "Incidents (i7), claims (c3, DOCUMENT#c3).")
    private List<String> addresses = List.of();

    ReviewAcceptCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        return deciding.decide(surroundings, ledger -> {
            ReviewTargets targets = new ReviewTargets(ledger);
            return List.of(targets.acceptance(addresses.stream().flatMap(targets::claims)));
        });
    }
}
