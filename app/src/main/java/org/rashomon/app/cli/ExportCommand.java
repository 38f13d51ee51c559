// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rashomon.app.json.IncidentJson;
import org.rashomon.app.json.JsonLines;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.export.CsvExport;
import org.rashomon.model.Incident;
import org.rashomon.model.VagueRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rashomon export}: a ledger for other programs. */
@Command(
        name = "export",
        description = "Write a ledger's incidents for other programs, on standard output.",
        footer = {
            "",
            "Examples:",
            "  rashomon export --ledger war.db --as csv > war.csv",
            "  rashomon export --ledger war.db --as jsonl > war.jsonl"
        })
final class ExportCommand implements Callable<Integer> {
    /** What a ledger can be written as. */
    private enum As {
        /** A row for each figure or claim, in the field's columns. */
        CSV,
        /** The lines of {@code rashomon incidents --format jsonl}. */
        JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Surroundings surroundings;

    @Mixin
    private final LedgerFile ledgerFile = new LedgerFile();

    @Option(names = "--as", required = true, paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}.")
    private As as = As.CSV;

    @Option(
            names = "--vague-rules",
            paramLabel = "RULES",
            description = "How vague words become bounds: ${COMPLETION-CANDIDATES}.")
    private VagueChoice vagueRules = VagueChoice.PLAIN;

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        VagueRules rules = vagueRules.rules();
        try (Ledger ledger = ledgerFile.open(surroundings, rules)) {
            switch (as) {
                case CSV -> surroundings.terminal().print(csv(ledger, rules));
                case JSONL -> printLines(ledger, rules);
            }
        }
        return CommandLineInterface.DONE;
    }

    private static String csv(Ledger ledger, VagueRules rules) throws IOException {
        StringBuilder csv = new StringBuilder();
        CsvExport.write(csv, ledger.incidents(), ledger.readings(), rules);
        return csv.toString();
    }

    private void printLines(Ledger ledger, VagueRules rules) throws IOException {
        List<Incident> incidents = ledger.incidents();
        IncidentJson shape = IncidentJson.over(ledger.readings(), rules);
        JsonLines lines = new JsonLines(surroundings.terminal().out());
        for (Incident incident : incidents) {
            lines.write(shape.of(incident));
        }
    }
}
