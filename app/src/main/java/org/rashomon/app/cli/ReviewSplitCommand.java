// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rashomon.app.review.ReviewTargets;
import org.rashomon.model.Incident;
import org.rashomon.model.TellingWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rashomon review split}: tellings of two happenings. */
@Command(
        name = "split",
        description = "Say that tellings are of another happening than the rest of their incident.",
        footer = {
            "",
            "Examples:",
            "  rashomon review split --ledger war.db report.txt#e4 --reason \"the raid of the week before\"",
            "  rashomon review split --ledger war.db a.txt#e4 b.txt#e1 --from i7 --reason \"another village\""
        })
final class ReviewSplitCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final Deciding deciding = new Deciding();

    @Parameters(
            paramLabel = "ADDRESS",
            arity = "1..*",
            description = "Events (e4, DOCUMENT#e4) that go; claims with all their events (c3).")
    private List<String> addresses = List.of();

    @Option(
            names = "--from",
            paramLabel = "ADDRESS",
            description = "The incident or event that they are taken from; their incident by default.")
    private Optional<String> from = Optional.empty();

    ReviewSplitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        deciding.requireReason();
        return deciding.decide(surroundings, ledger -> {
            ReviewTargets targets = new ReviewTargets(ledger);
            List<TellingWords> going = addresses.stream()
                    .flatMap(address -> targets.tellings(address).stream())
                    .toList();
            return List.of(targets.split(going, from.orElseGet(() -> incidentOf(going, targets))));
        });
    }

    private static String incidentOf(List<TellingWords> going, ReviewTargets targets) {
        List<Incident> incidents = targets.incidentsWith(going);
        if (incidents.size() != 1) {
            throw new UsageException(
                    "these are in " + incidents.size() + " incidents; say with --from what they are taken from");
        }
        return incidents.getFirst().id().value();
    }
}
