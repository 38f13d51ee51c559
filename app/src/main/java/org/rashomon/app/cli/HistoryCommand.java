// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rashomon.app.json.HistoryJson;
import org.rashomon.app.json.JsonLines;
import org.rashomon.app.review.ReviewTargets;
import org.rashomon.ledger.DocumentHistory;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.DocumentId;
import org.rashomon.model.VagueRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rashomon history}: what became of a report. */
@Command(
        name = "history",
        description =
                "Tell what became of a report: its versions, its readings by each version of the reader, and what was decided.",
        footer = {"", "Examples:", "  rashomon history --ledger war.db report.txt"})
final class HistoryCommand implements Callable<Integer> {
    private static final List<String> HEADER = List.of("ENTRY", "WHEN", "BY", "WHAT", "REASON");

    private final Surroundings surroundings;

    @Mixin
    private final LedgerOption ledgerOption = new LedgerOption();

    @Mixin
    private final AsOf asOf = new AsOf();

    @Parameters(paramLabel = "DOCUMENT", description = "By name, id or the beginning of the id.")
    private String document = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}: a table for people (the default), or one JSON object a line.")
    private Format format = Format.TABLE;

    HistoryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        try (Ledger ledger = asOf.of(ledgerOption.open(surroundings, VagueRules.plain()))) {
            DocumentId id = new ReviewTargets(ledger).document(document);
            print(ledger.histories().of(id));
        }
        return CommandLineInterface.DONE;
    }

    private void print(DocumentHistory history) throws IOException {
        Terminal terminal = surroundings.terminal();
        switch (format) {
            case TABLE -> {
                List<List<String>> rows = new ArrayList<>();
                history.steps()
                        .forEach(step -> rows.add(List.of(
                                "#" + step.entry(),
                                step.recordedAt().toString(),
                                step.author(),
                                step.what(),
                                step.reason())));
                terminal.print(new TextTable(HEADER, rows).render(terminal.screen()));
            }
            case JSONL -> {
                JsonLines lines = new JsonLines(terminal.out());
                for (DocumentHistory.Step step : history.steps()) {
                    lines.write(HistoryJson.of(step));
                }
            }
        }
    }
}
