// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rashomon.app.json.IncidentJson;
import org.rashomon.app.json.JsonLines;
import org.rashomon.intake.Extracted;
import org.rashomon.intake.fetch.Fetcher;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.ReadReport;
import org.rashomon.model.Incident;
import org.rashomon.reading.FencedReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rashomon incidents}: incidents with the accounts side by side. */
@Command(
        name = "incidents",
        description = {
            "Show incidents, the accounts of each side by side.",
            "With INPUT and without --ledger, those of a ledger in memory; with both, the inputs are added first."
        },
        footer = {
            "",
            "Examples:",
            "  rashomon incidents --ledger war.db",
            "  rashomon incidents --ledger war.db --as-of 2026-02-24      what it said at the end of that day",
            "  rashomon incidents reports/",
            "  rashomon incidents --format jsonl reports.jsonl > incidents.jsonl"
        })
final class IncidentsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final Inputs inputs = new Inputs();

    @ArgGroup(validate = false, heading = WebAccess.HEADING)
    private WebAccess web = new WebAccess();

    @Mixin
    private final ReaderFiles readerFiles = new ReaderFiles();

    @Mixin
    private final PageKeeping pages = new PageKeeping();

    @Mixin
    private final Answers answers = new Answers();

    @Option(
            names = "--ledger",
            paramLabel = "LEDGER",
            description = "The ledger, a file or postgresql://user@host/database; rashomon.db when there is no INPUT.")
    private Optional<String> told = Optional.empty();

    @Mixin
    private final AsOf asOf = new AsOf();

    IncidentsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Failures failures = new Failures(surroundings.terminal());
        try (Ledger ledger = ledger()) {
            if (!inputs.names().isEmpty()) {
                add(ledger, failures);
            }
            print(ledger);
        }
        return failures.exitCode();
    }

    private Ledger ledger() {
        if (inputs.names().isEmpty()) {
            return asOf.of(LedgerPlace.parse(told.orElse(LedgerOption.USUAL)).open(surroundings, answers.vagueRules()));
        }
        asOf.refuseWith("INPUT: what is added now was not known then");
        return told.isPresent()
                ? LedgerPlace.parse(told.get()).openOrMake(surroundings, answers.vagueRules())
                : Ledger.inMemory(LedgerPlace.settings(surroundings, answers.vagueRules()));
    }

    private void add(Ledger ledger, Failures failures) throws IOException {
        Terminal terminal = surroundings.terminal();
        try (Fetcher fetcher =
                        web.open(surroundings, told.map(LedgerPlace::parse).map(LedgerPlace::captures));
                Progress progress = Progress.ofInputs(terminal, inputs.required())) {
            FencedReader reader = FencedReader.of(readerFiles.open(surroundings));
            DocumentRun.ofExtracted(web.intake(fetcher), extracted -> read(extracted, reader), inputs.threads())
                    .run(inputs.names(), terminal.in(), progress.meter(), outcome -> {
                        progress.step();
                        record(outcome, ledger, failures);
                    });
            WebAccess.tell(fetcher, terminal);
        }
    }

    /** A ledger in memory is gone before anybody could look at a page. */
    private ReadReport read(Extracted extracted, FencedReader reader) {
        return told.isPresent()
                ? pages.reading(reader).apply(extracted)
                : new ReadReport(reader.apply(extracted.document()), Optional.empty());
    }

    static void record(Outcome<ReadReport> outcome, Ledger ledger, Failures failures) {
        switch (outcome) {
            case Outcome.Done<ReadReport>(ReadReport report) -> {
                failures.note(report.reading());
                if (!report.reading().hasFailed()) {
                    report.recordIn(ledger, failures::remark);
                }
            }
            case Outcome.Failed<ReadReport> failed -> failures.note(failed.input(), failed.problem());
        }
    }

    private void print(Ledger ledger) throws IOException {
        Terminal terminal = surroundings.terminal();
        List<Incident> incidents = ledger.incidents();
        switch (answers.format()) {
            case TABLE -> {
                for (Incident incident : incidents) {
                    terminal.print(IncidentTable.render(incident, terminal.screen())
                            + ReviewTable.beside(incident, ledger.reviews()));
                }
                terminal.print(incidents.size() + " incidents\n");
            }
            case JSONL -> {
                IncidentJson shape = IncidentJson.over(ledger.readings(), answers.vagueRules())
                        .with(ledger.reviews());
                JsonLines lines = new JsonLines(terminal.out());
                for (Incident incident : incidents) {
                    lines.write(shape.of(incident));
                }
            }
        }
    }
}
