// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.export.ExportFormat;
import org.rashomon.ledger.export.ExportSettings;
import org.rashomon.ledger.export.FatalityRule;
import org.rashomon.ledger.export.Permalinks;
import org.rashomon.ledger.export.ReadingIndex;
import org.rashomon.model.VagueRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rashomon export}: a ledger for other programs. */
@Command(
        name = "export",
        description = {
            "Write a ledger's incidents for other programs, on standard output or to a folder.",
            "acled-csv and ucdp-csv have one row for an incident in the columns of these databases. They are three files: the rows, "
                    + "claims.csv with everybody's claims, and losses.json, which tells what the rows do not say.",
        },
        footer = {
            "",
            "Examples:",
            "  rashomon export --ledger war.db --as csv > war.csv",
            "  rashomon export --ledger war.db --as jsonl > war.jsonl",
            "  rashomon export --ledger war.db --as acled-csv --to acled/",
            "  rashomon export --ledger war.db --as ucdp-csv --best lowest --to ucdp/ --force",
            "  rashomon export --ledger war.db --as geojson --base-url https://desk.example.org/ > war.geojson",
            "  rashomon export --ledger war.db --as parquet --to war/",
            "  rashomon export --ledger war.db --as csv --as-of 2026-02-24 > war-as-of-24-february.csv"
        })
final class ExportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final LedgerOption ledgerOption = new LedgerOption();

    @Mixin
    private final AsOf asOf = new AsOf();

    @Option(names = "--as", required = true, paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}.")
    private ExportFormat format = ExportFormat.CSV;

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            description = "Write files there instead of to standard output, each whole or not at all.")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--force", description = "Overwrite files that are there already.")
    private boolean force;

    @Option(
            names = "--best",
            paramLabel = "RULE",
            description =
                    "Which number of killed is ACLED's 'fatalities' and UCDP's 'best': none (the default for UCDP), agreed "
                            + "(the default for ACLED: what all who count say), lowest, highest, median, latest, most-origins, or "
                            + "party:CODE, what the speakers of one side say.")
    private Optional<String> best = Optional.empty();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the workbench is served; permalinks are paths without it.")
    private Optional<URI> base = Optional.empty();

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
        FatalityRule fatalities = fatalities();
        Permalinks links = links();
        refuseWhatCannotBeDone();
        VagueRules rules = vagueRules.rules();
        try (Ledger ledger = asOf.of(ledgerOption.open(surroundings, rules))) {
            ExportSettings settings =
                    new ExportSettings(ReadingIndex.of(ledger.readings()), links, rules, ledger.reviews());
            Exporter exporter = new Exporter(format, settings, fatalities, surroundings.terminal());
            if (to.isPresent()) {
                exporter.write(ledger, to.get(), force);
            } else {
                exporter.print(ledger);
            }
        }
        return CommandLineInterface.DONE;
    }

    /** Before the ledger is opened, for that may take its time. */
    private void refuseWhatCannotBeDone() {
        if (to.isPresent()) {
            ExportFolder.refuseToOverwrite(to.get(), format.files(), force);
        } else if (force) {
            throw new UsageException("--force is for files: name their folder with --to FOLDER");
        } else if (format.files().size() > 1) {
            throw new UsageException(format + " is several files (" + String.join(", ", format.files())
                    + "): name their folder with --to FOLDER");
        } else if (format == ExportFormat.PARQUET
                && surroundings.terminal().screen().outIsTerminal()) {
            throw new UsageException("parquet is no text: redirect standard output, or name a folder with --to FOLDER");
        }
    }

    private FatalityRule fatalities() {
        boolean hasCell = format == ExportFormat.ACLED_CSV || format == ExportFormat.UCDP_CSV;
        if (best.isPresent() && !hasCell) {
            throw new UsageException("--best is for acled-csv and ucdp-csv: " + format + " has every figure");
        }
        String usual = format == ExportFormat.ACLED_CSV ? "agreed" : "none";
        try {
            return FatalityRule.parse(best.orElse(usual));
        } catch (IllegalArgumentException unknown) {
            throw new UsageException("--best: " + unknown.getMessage());
        }
    }

    private Permalinks links() {
        try {
            return base.map(Permalinks::at).orElseGet(Permalinks::relative);
        } catch (IllegalArgumentException noAddress) {
            throw new UsageException("--base-url: " + noAddress.getMessage());
        }
    }
}
