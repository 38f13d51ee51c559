// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rashomon.app.sample.Sample;
import org.rashomon.app.web.Workbench;
import org.rashomon.app.web.WorkbenchOptions;
import org.rashomon.intake.Intake;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.VagueRules;
import org.rashomon.reading.FencedReader;
import org.rashomon.reading.ReaderOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rashomon demo}: the bundled sample in the workbench. */
@Command(
        name = "demo",
        description = "Read the bundled sample and open the workbench on it, until Ctrl-C.",
        footer = {
            "",
            "Examples:",
            "  rashomon demo",
            "  rashomon demo --no-browser --port 9000",
            "",
            "The reports of the sample are written for Rashomon from public facts; their outlets are invented."
        })
final class DemoCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final Listening listening = new Listening();

    @Option(
            names = "--ledger",
            paramLabel = "LEDGER",
            description = "Keep the ledger here; a temporary folder by default.")
    private Optional<String> told = Optional.empty();

    @Option(names = "--no-browser", description = "Print the address and open no browser.")
    private boolean noBrowser;

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        WorkbenchOptions options = listening.options(surroundings.clock(), System.getenv());
        Failures failures = new Failures(surroundings.terminal());
        try (Ledger ledger = place().openOrMake(surroundings, VagueRules.plain())) {
            read(ledger, failures);
            try (Workbench workbench = Workbench.start(ledger, options)) {
                if (!noBrowser && !listening.isOnce()) {
                    Browser.open(workbench.entrance());
                }
                listening.stay(surroundings.terminal(), workbench);
            }
        }
        return failures.exitCode();
    }

    private LedgerPlace place() throws IOException {
        return told.isPresent()
                ? LedgerPlace.parse(told.get())
                : new LedgerPlace.InFile(
                        Files.createTempDirectory("rashomon-demo-").resolve("rashomon.db"));
    }

    private void read(Ledger ledger, Failures failures) throws IOException {
        Terminal terminal = surroundings.terminal();
        int threads = Runtime.getRuntime().availableProcessors();
        try (Progress progress = Progress.ofReading(terminal, Sample.size());
                InputStream reports = Sample.open()) {
            FencedReader reader = FencedReader.of(surroundings.reader().apply(ReaderOptions.usual()));
            DocumentRun.ofExtracted(new Intake(), new PageKeeping().reading(reader), threads)
                    .run(List.of("-"), reports, outcome -> {
                        progress.step();
                        IncidentsCommand.record(outcome, ledger, failures);
                    });
        }
    }
}
