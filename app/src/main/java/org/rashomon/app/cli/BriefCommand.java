// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rashomon.app.brief.Basis;
import org.rashomon.app.brief.Brief;
import org.rashomon.app.brief.BriefQuestion;
import org.rashomon.app.brief.Briefing;
import org.rashomon.app.words.Words;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.VagueRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rashomon brief}: a situation report of what is claimed. */
@Command(
        name = "brief",
        description = {
            "Write a situation report of what is claimed to have happened in some days, according to whom.",
            "Every sentence is somebody's claim with its citation, or a count of what was read."
        },
        footer = {
            "",
            "Examples:",
            "  rashomon brief --ledger war.db --since 7d",
            "  rashomon brief --ledger war.db --since 2026-02-20 --until 2026-02-28 --as html --to brief.html",
            "  rashomon brief --ledger war.db --since 7d --by learned --country AFG"
        })
final class BriefCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final LedgerOption ledgerOption = new LedgerOption();

    @Mixin
    private final BriefPeriod period = new BriefPeriod();

    @Option(
            names = "--by",
            paramLabel = "DATES",
            description =
                    "Which dates lie in the period: ${COMPLETION-CANDIDATES}. happened (the default): when it is said to have happened, "
                            + "with what was newly learned about earlier days; published: a report of it; learned: by the ledger.")
    private Basis basis = Basis.HAPPENED;

    @Option(names = "--as", paramLabel = "FORM", description = "${COMPLETION-CANDIDATES}; markdown by default.")
    private BriefForm form = BriefForm.MARKDOWN;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Write to this file instead of to standard output; a file that is there is replaced.")
    private Optional<Path> to = Optional.empty();

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            description = "Only incidents told to be there: AFG, or Afghanistan.")
    private Optional<String> country = Optional.empty();

    @Option(names = "--place", paramLabel = "NAME", description = "Only incidents at places whose name holds this.")
    private Optional<String> place = Optional.empty();

    @Option(
            names = "--most",
            paramLabel = "N",
            description =
                    "How many incidents have an entry, 200 by default; those in which accounts part are kept first.")
    private int most = 200;

    @Mixin
    private final AsOf asOf = new AsOf();

    BriefCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Instant now = surroundings.clock().instant();
        BriefQuestion question = question(now);
        Brief brief;
        try (Ledger ledger = asOf.of(ledgerOption.open(surroundings, VagueRules.plain()))) {
            brief = Briefing.of(ledger, question, now);
        }
        if (to.isPresent()) {
            write(to.get(), form.of(brief));
            surroundings
                    .terminal()
                    .print(to.get() + ": " + Words.count(entries(brief), "incident") + ", "
                            + Words.count(brief.citations().size(), "citation") + "\n");
        } else {
            surroundings.terminal().print(form.of(brief));
        }
        return CommandLineInterface.DONE;
    }

    private BriefQuestion question(Instant now) {
        if (most < 1 || most > 10_000) {
            throw new UsageException("--most is a number from 1 to 10000, not " + most);
        }
        return new BriefQuestion(period.period(now.atZone(ZoneOffset.UTC).toLocalDate()), basis, country, place, most);
    }

    private static long entries(Brief brief) {
        return brief.sections().stream()
                .flatMap(section -> section.days().stream())
                .mapToLong(day -> day.entries().size())
                .sum();
    }

    private static void write(Path file, String text) {
        try {
            WholeFile.write(file, text);
        } catch (IOException refused) {
            throw new UsageException(file + ": cannot be written to: " + refused);
        }
    }
}
