// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rashomon.app.watch.Schedule;
import org.rashomon.app.web.Workbench;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.VagueRules;
import org.rashomon.reading.FencedReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rashomon watch}: feeds followed, and told what their reports change. */
@Command(
        name = "watch",
        description = {
            "Follow feeds until Ctrl-C: read what is new or changed, record it, and print what it changes in the ledger, a line for each change.",
            "Standard output has changes alone; each failing input is named once on standard error, and once when it works again."
        },
        footer = {
            "",
            "Examples:",
            "  rashomon watch --ledger war.db --contact me@example.org https://example.org/feed.xml",
            "  rashomon watch --ledger war.db --every 30m --serve https://example.org/feed.xml",
            "  rashomon watch --ledger war.db --once --format jsonl https://example.org/feed.xml >> changes.jsonl"
        })
final class WatchCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Mixin
    private final WatchInterval interval = new WatchInterval();

    @Option(names = "--once", description = "Ask each feed once and stop, for cron; exit code 1 when one failed.")
    private boolean once;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}: lines for people (the default), or one JSON object a line.")
    private Format format = Format.TABLE;

    @Option(
            names = "--serve",
            description =
                    "Serve the workbench on the same ledger meanwhile, to this machine alone; the address on standard error has a token"
                            + " in it, which RASHOMON_TOKEN fixes.")
    private boolean serve;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port of the workbench, " + Listening.USUAL_PORT
                    + " by default; the next free one when it is in use.")
    private int port = Listening.USUAL_PORT;

    @ArgGroup(validate = false, heading = WebAccess.HEADING)
    private WebAccess web = new WebAccess();

    @Mixin
    private final ReaderFiles readerFiles = new ReaderFiles();

    @Mixin
    private final PageKeeping pages = new PageKeeping();

    @Mixin
    private final LedgerOption ledgerOption = new LedgerOption();

    WatchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        List<String> feeds = feeds();
        Schedule schedule = new Schedule(feeds, interval.every(), surroundings.clock());
        return Stopping.inOrder(() -> watch(feeds, schedule));
    }

    private int watch(List<String> feeds, Schedule schedule) throws Exception {
        try (Ledger ledger = ledgerOption.place().openOrMake(surroundings, VagueRules.plain());
                Watching watching = new Watching(surroundings.terminal(), format, ledger, round())) {
            Optional<Workbench> workbench = workbench(ledger);
            try {
                return once ? watching.once(feeds) : watching.untilStopped(schedule);
            } finally {
                workbench.ifPresent(Workbench::close);
            }
        }
    }

    private List<String> feeds() {
        if (inputs.required().contains("-")) {
            throw new UsageException("standard input can be read once only: give addresses, files or folders");
        }
        return inputs.required().stream().distinct().toList();
    }

    private WatchRound round() {
        return new WatchRound(
                () -> web.open(surroundings, Optional.of(ledgerOption.place().captures())),
                web::intake,
                pages.reading(FencedReader.of(readerFiles.open(surroundings))),
                inputs.threads());
    }

    private Optional<Workbench> workbench(Ledger ledger) {
        if (!serve) {
            return Optional.empty();
        }
        Workbench workbench = Workbench.start(ledger, Listening.local(port, surroundings.clock(), System.getenv()));
        surroundings.terminal().tell("the workbench is open at " + workbench.entrance());
        return Optional.of(workbench);
    }
}
