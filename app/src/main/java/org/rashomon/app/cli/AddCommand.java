// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rashomon.intake.fetch.Fetcher;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerSummary;
import org.rashomon.ledger.ReadReport;
import org.rashomon.ledger.Recording;
import org.rashomon.model.Labels;
import org.rashomon.model.VagueRules;
import org.rashomon.reading.FencedReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rashomon add}: reports into a ledger. */
@Command(
        name = "add",
        description = "Read reports and record them in a ledger. Running it twice changes nothing.",
        footer = {
            "",
            "Examples:",
            "  rashomon add report.txt",
            "  rashomon add --ledger war.db reports/ more.jsonl",
            "  rashomon add --ledger war.db --contact me@example.org https://example.org/feed.xml"
        })
final class AddCommand implements Callable<Integer> {
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
    private final LedgerOption ledgerOption = new LedgerOption();

    AddCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What became of the reports. */
    private enum Kind {
        ADDED,
        READ_AGAIN,
        REPRINTED,
        ALREADY_THERE
    }

    @Override
    public Integer call() throws Exception {
        Terminal terminal = surroundings.terminal();
        Failures failures = new Failures(terminal);
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        FencedReader reader = FencedReader.of(readerFiles.open(surroundings));
        try (Ledger ledger = ledgerOption.place().openOrMake(surroundings, VagueRules.plain())) {
            try (Fetcher fetcher = web.open(
                            surroundings, Optional.of(ledgerOption.place().captures()));
                    Progress progress = Progress.ofInputs(terminal, inputs.required())) {
                DocumentRun.ofExtracted(web.intake(fetcher), pages.reading(reader), inputs.threads())
                        .run(inputs.required(), terminal.in(), progress.meter(), outcome -> {
                            progress.step();
                            record(outcome, ledger, failures, counts);
                        });
                WebAccess.tell(fetcher, terminal);
            }
            terminal.print(summary(counts, failures, ledger.summary()));
        }
        return failures.exitCode();
    }

    private static void record(
            Outcome<ReadReport> outcome, Ledger ledger, Failures failures, Map<Kind, Integer> counts) {
        switch (outcome) {
            case Outcome.Done<ReadReport>(ReadReport report) -> {
                failures.note(report.reading());
                if (!report.reading().hasFailed()) {
                    counts.merge(kind(report.recordIn(ledger, failures::remark)), 1, Integer::sum);
                }
            }
            case Outcome.Failed<ReadReport> failed -> failures.note(failed.input(), failed.problem());
        }
    }

    private static Kind kind(Recording recording) {
        return switch (recording) {
            case Recording.Added added -> Kind.ADDED;
            case Recording.NewReading again -> Kind.READ_AGAIN;
            case Recording.Reprinted reprinted -> Kind.REPRINTED;
            case Recording.AlreadyThere there -> Kind.ALREADY_THERE;
        };
    }

    private String summary(Map<Kind, Integer> counts, Failures failures, LedgerSummary holds) {
        String done = Arrays.stream(Kind.values())
                .map(kind ->
                        counts.getOrDefault(kind, 0) + " " + Labels.of(kind).replace('-', ' '))
                .collect(Collectors.joining(", "));
        String held = String.format(
                Locale.ROOT,
                "%s now holds %d reports, %d claims, %d events, %d incidents",
                ledgerOption.place(),
                holds.documents(),
                holds.claims(),
                holds.events(),
                holds.incidents());
        return done + ", " + failures.count() + " failed\n" + held + "\n";
    }
}
