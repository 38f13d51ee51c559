// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rashomon.app.review.ClaimAddress;
import org.rashomon.intake.Intake;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.review.Reviews;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Reading;
import org.rashomon.model.VagueRules;
import org.rashomon.reading.FencedReader;
import org.rashomon.reading.NewsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rashomon explain}: why a claim was read as it was. */
@Command(
        name = "explain",
        description =
                "Tell why: a claim's words, its speaker, the arcs and rules that joined them, and how its sentences were parsed.",
        footer = {
            "",
            "Examples:",
            "  rashomon explain --input report.txt c3",
            "  rashomon explain --input reports/ report.txt#e4",
            "  rashomon explain --ledger war.db sha256:0bbe0c7c#c3",
            "",
            "The ids are those that 'rashomon read' prints and the workbench shows."
        })
final class ExplainCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "CLAIM", description = "A claim or an event: c3, e4, DOCUMENT#c3.")
    private String address = "";

    @Option(
            names = "--input",
            paramLabel = "INPUT",
            description = "Read this and explain a claim of it; may be given again.")
    private List<String> inputs = List.of();

    @Mixin
    private final LedgerOption ledgerOption = new LedgerOption();

    @Mixin
    private final ReaderFiles readerFiles = new ReaderFiles();

    @Mixin
    private final AsOf asOf = new AsOf();

    private Reviews reviews = Reviews.none();

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        ClaimAddress wanted = ClaimAddress.parse(address);
        Terminal terminal = surroundings.terminal();
        Failures failures = new Failures(terminal);
        if (!inputs.isEmpty()) {
            asOf.refuseWith("--input: it is about a ledger");
        }
        NewsReader reader = readerFiles.open(surroundings);
        ClaimAddress.Found found = wanted.in(inputs.isEmpty() ? recorded() : readNow(reader, failures));
        String text = found.reading().document().text();
        terminal.print(new Explanation(found, reader.parse(text), reader::rule).render(terminal.screen())
                + ReviewTable.beside(found, reviews));
        return failures.exitCode();
    }

    private List<Reading> recorded() {
        try (Ledger ledger = asOf.of(ledgerOption.open(surroundings, VagueRules.plain()))) {
            List<Reading> readings = ledger.readings();
            Map<DocumentId, Document> documents = new HashMap<>();
            readings.forEach(reading -> documents.put(reading.document().id(), reading.document()));
            // The ledger is closed by the time that decisions quote from its documents.
            reviews = ledger.reviews().quoting(id -> Optional.ofNullable(documents.get(id)));
            return readings;
        }
    }

    private List<Reading> readNow(NewsReader reader, Failures failures) throws IOException {
        List<Reading> readings = new ArrayList<>();
        FencedReader fenced = FencedReader.of(reader);
        new DocumentRun<>(new Intake(), fenced, Runtime.getRuntime().availableProcessors())
                .run(inputs, surroundings.terminal().in(), outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Reading>(Reading reading) -> {
                            failures.note(reading);
                            readings.add(reading);
                        }
                        case Outcome.Failed<Reading> failed -> failures.note(failed.input(), failed.problem());
                    }
                });
        return readings;
    }
}
