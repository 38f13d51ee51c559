// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerSummary;
import org.rashomon.ledger.store.JournalCopy;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.model.VagueRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rashomon copy}: a ledger from one place to another. */
@Command(
        name = "copy",
        description = {
            "Copy a ledger to another place: from a file to a server, back, or on.",
            "Every entry of the journal and every captured page goes byte for byte, with its hash checked; the rest is made from them "
                    + "there. A copy that was interrupted goes on where it ended, and a later one brings what was added since. What was fetched (LEDGER-captures) "
                    + "stays where it is."
        },
        footer = {
            "",
            "Examples:",
            "  rashomon copy --from war.db --to postgresql://desk@db.example.org/war",
            "  rashomon copy --from postgresql://desk@db.example.org/war --to backup.db",
            "",
            "Exit codes: 0 done; 2 nothing, or not all, was copied: a line says why. A ledger of another history is left as it is."
        })
final class CopyCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--from", required = true, paramLabel = "LEDGER", description = "The ledger that is copied.")
    private String from = "";

    @Option(
            names = "--to",
            required = true,
            paramLabel = "LEDGER",
            description = "Where it goes: a new ledger, or an earlier copy.")
    private String to = "";

    CopyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        LedgerPlace source = LedgerPlace.parse(from);
        LedgerPlace target = LedgerPlace.parse(to);
        source.requireThere();
        JournalCopy.Outcome outcome = copy(source, target);
        try (Ledger ledger = target.openOrMake(surroundings, VagueRules.plain())) {
            surroundings.terminal().print(summary(source, target, outcome, ledger.summary()));
        }
        return CommandLineInterface.DONE;
    }

    private JournalCopy.Outcome copy(LedgerPlace source, LedgerPlace target) {
        try (LedgerStore read = source.store();
                LedgerStore written = target.store();
                CountedProgress progress = new CountedProgress(
                        surroundings.terminal(),
                        "Copying",
                        Math.max(0, read.lastSequence() - written.lastSequence()),
                        System::nanoTime)) {
            return new JournalCopy(
                            new JournalCopy.Side(source.toString(), read),
                            new JournalCopy.Side(target.toString(), written))
                    .run(progress::step);
        }
    }

    private static String summary(
            LedgerPlace source, LedgerPlace target, JournalCopy.Outcome outcome, LedgerSummary holds) {
        return String.format(
                Locale.ROOT,
                """
                %d entries and %d captured pages copied from %s, %d entries were there
                %s now holds %d entries up to %s: %d reports, %d claims, %d events, %d incidents
                """,
                outcome.copied(),
                outcome.pages(),
                source,
                outcome.there(),
                target,
                outcome.copied() + outcome.there(),
                outcome.lastHash().substring(0, 12),
                holds.documents(),
                holds.claims(),
                holds.events(),
                holds.incidents());
    }
}
