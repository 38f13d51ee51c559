// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rashomon.app.json.JsonLines;
import org.rashomon.app.json.ReviewJson;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.review.DecisionConflict;
import org.rashomon.ledger.review.ReviewNote;
import org.rashomon.ledger.review.Reviews;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.VagueRules;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that decides: on which ledger, who, why. */
final class Deciding {
    @Mixin
    private final LedgerOption ledgerOption = new LedgerOption();

    @Option(names = "--author", paramLabel = "NAME", description = "Who decides; the name of the user by default.")
    private String author = UserName.ofProcess();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for those who read the ledger later.")
    private Optional<String> reason = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}: a line for people (the default), or one JSON object a line.")
    private Format format = Format.TABLE;

    String author() {
        return author;
    }

    /** Makes the decisions that {@code decisions} finds in the ledger, one after the other, and prints each. */
    int decide(Surroundings surroundings, Function<Ledger, List<Operation>> decisions) throws IOException {
        try (Ledger ledger = ledgerOption.open(surroundings, VagueRules.plain())) {
            for (Operation decision : decisions.apply(ledger)) {
                LedgerEntry entry = ledger.decide(decision, author, reason.orElse(""));
                print(surroundings.terminal(), ledger.reviews(), entry);
            }
        } catch (IllegalArgumentException refused) {
            throw new UsageException(String.valueOf(refused.getMessage()));
        }
        return CommandLineInterface.DONE;
    }

    void requireReason() {
        if (reason.filter(told -> !told.isBlank()).isEmpty()) {
            throw new UsageException("no reason: say why with --reason TEXT, for those who read the ledger later");
        }
    }

    private void print(Terminal terminal, Reviews reviews, LedgerEntry entry) throws IOException {
        ReviewNote note = reviews.note(entry.sequence()).orElseThrow();
        List<DecisionConflict> conflicts = reviews.conflicts(List.of(note));
        switch (format) {
            case TABLE -> {
                terminal.print(Terminal.harmless("#" + note.entry() + " " + note.what()) + "\n");
                for (DecisionConflict conflict : conflicts) {
                    terminal.print(Terminal.harmless("  conflict: " + conflict.why()) + "\n");
                }
            }
            case JSONL -> {
                JsonLines lines = new JsonLines(terminal.out());
                lines.write(ReviewJson.of(note));
                for (DecisionConflict conflict : conflicts) {
                    lines.write(ReviewJson.of(conflict));
                }
            }
        }
    }
}
