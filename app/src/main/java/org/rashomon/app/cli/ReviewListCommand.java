// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.rashomon.app.json.JsonLines;
import org.rashomon.app.json.ReviewJson;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.review.DecisionConflict;
import org.rashomon.ledger.review.ReviewNote;
import org.rashomon.ledger.review.Reviews;
import org.rashomon.model.VagueRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rashomon review list}: what was decided, and where the evidence speaks against it. */
@Command(
        name = "list",
        description =
                "List the decisions with their authors and reasons, then the conflicts between a decision and later evidence.",
        footer = {
            "",
            "Examples:",
            "  rashomon review list --ledger war.db",
            "  rashomon review list --ledger war.db --conflicts --format jsonl",
            "",
            "Exit codes: 0 no conflicts; 1 there are conflicts; 2 wrong usage."
        })
final class ReviewListCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final LedgerOption ledgerOption = new LedgerOption();

    @Mixin
    private final AsOf asOf = new AsOf();

    @Option(names = "--conflicts", description = "The conflicts alone.")
    private boolean conflictsAlone;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}: tables for people (the default), or one JSON object a line.")
    private Format format = Format.TABLE;

    ReviewListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        try (Ledger ledger = asOf.of(ledgerOption.open(surroundings, VagueRules.plain()))) {
            Reviews reviews = ledger.reviews();
            List<ReviewNote> notes = conflictsAlone ? List.of() : reviews.notes();
            print(notes, reviews.conflicts());
            return reviews.conflicts().isEmpty() ? CommandLineInterface.DONE : CommandLineInterface.SOME_FAILED;
        }
    }

    private void print(List<ReviewNote> notes, List<DecisionConflict> conflicts) throws IOException {
        Terminal terminal = surroundings.terminal();
        switch (format) {
            case TABLE ->
                terminal.print((conflictsAlone ? "" : ReviewTable.decisions(notes, terminal.screen()))
                        + ReviewTable.conflicts(conflicts, terminal.screen()));
            case JSONL -> {
                JsonLines lines = new JsonLines(terminal.out());
                for (ReviewNote note : notes) {
                    lines.write(ReviewJson.of(note));
                }
                for (DecisionConflict conflict : conflicts) {
                    lines.write(ReviewJson.of(conflict));
                }
            }
        }
    }
}
