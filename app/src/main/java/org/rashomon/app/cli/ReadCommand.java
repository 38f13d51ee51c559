// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rashomon.app.json.JsonLines;
import org.rashomon.app.json.ReadingJson;
import org.rashomon.intake.fetch.Fetcher;
import org.rashomon.model.Reading;
import org.rashomon.reading.FencedReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rashomon read}: one reading for each document. */
@Command(
        name = "read",
        description = "Read reports: who claims what, with events, figures, places and times.",
        footer = {
            "",
            "Examples:",
            "  rashomon read report.txt",
            "  rashomon read --format jsonl reports/ > readings.jsonl",
            "  rashomon read https://example.org/report.html",
            "",
            "Each report is printed as soon as it and those before it are read, in the order given."
        })
final class ReadCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final Inputs inputs = new Inputs();

    @ArgGroup(validate = false, heading = WebAccess.HEADING)
    private WebAccess web = new WebAccess();

    @Mixin
    private final ReaderFiles readerFiles = new ReaderFiles();

    @Mixin
    private final Answers answers = new Answers();

    ReadCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Terminal terminal = surroundings.terminal();
        Failures failures = new Failures(terminal);
        FencedReader reader = FencedReader.of(readerFiles.open(surroundings));
        try (Fetcher fetcher = web.open(surroundings, Optional.empty());
                Progress progress = Progress.ofInputs(terminal, inputs.required())) {
            new DocumentRun<>(web.intake(fetcher), reader, inputs.threads())
                    .run(inputs.required(), terminal.in(), progress.meter(), outcome -> {
                        progress.step();
                        print(outcome, failures);
                    });
            WebAccess.tell(fetcher, terminal);
        }
        return failures.exitCode();
    }

    private void print(Outcome<Reading> outcome, Failures failures) throws IOException {
        switch (outcome) {
            case Outcome.Done<Reading>(Reading reading) -> {
                failures.note(reading);
                print(reading);
            }
            case Outcome.Failed<Reading> failed -> {
                failures.note(failed.input(), failed.problem());
                if (answers.format() == Format.JSONL) {
                    lines().write(ReadingJson.failed(failed.input(), failed.problem()));
                }
            }
        }
    }

    private void print(Reading reading) throws IOException {
        Terminal terminal = surroundings.terminal();
        switch (answers.format()) {
            case TABLE -> terminal.print(ReadingTable.render(reading, terminal.screen()));
            case JSONL -> lines().write(ReadingJson.of(reading, answers.vagueRules()));
        }
    }

    private JsonLines lines() {
        return new JsonLines(surroundings.terminal().out());
    }
}
