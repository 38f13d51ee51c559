// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.app.ProductVersion;
import org.rashomon.intake.Intake;
import org.rashomon.intake.fetch.AllowedAddress;
import org.rashomon.intake.fetch.Captures;
import org.rashomon.intake.fetch.FetchOptions;
import org.rashomon.intake.fetch.FetchTally;
import org.rashomon.intake.fetch.Fetcher;
import org.rashomon.intake.fetch.Manners;
import picocli.CommandLine.Option;

/** How addresses among the inputs are fetched. */
final class WebAccess {
    /** What these options stand under in a command's help. */
    static final String HEADING = "%nFetching web addresses:%n";

    private static final double FASTEST = 10;
    private static final double SLOWEST = 0.001;

    @Option(
            names = "--captures",
            paramLabel = "FOLDER",
            description =
                    "Keep what is fetched in WARC files there, and ask pages that are there only whether they changed. "
                            + "'add' keeps it beside the ledger by default (LEDGER-captures), other commands keep nothing.")
    private Optional<Path> captures = Optional.empty();

    @Option(names = "--offline", description = "Fetch nothing: what was fetched before is read from the captures.")
    private boolean offline;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description =
                    "Requests a second to one host, 1 by default; 0.2 is one every five seconds. A longer delay in its "
                            + "robots.txt is kept to.")
    private double rate = 1;

    @Option(
            names = "--max-pages",
            paramLabel = "N",
            description = "How many addresses are fetched in one run at most; 1000 by default.")
    private int mostPages = 1_000;

    @Option(
            names = "--contact",
            paramLabel = "WHERE",
            description = "An e-mail address or a page, told to every host: whom to ask about these requests.")
    private Optional<String> contact = Optional.empty();

    @Option(
            names = "--user-agent",
            paramLabel = "TEXT",
            description = "What to call oneself instead of Rashomon/VERSION; robots.txt is read for its first word.")
    private Optional<String> userAgent = Optional.empty();

    @Option(
            names = "--ignore-robots",
            description =
                    "Do not ask robots.txt: for hosts of one's own, or with their permission. The rate still holds.")
    private boolean ignoreRobots;

    @Option(
            names = "--allow-address",
            paramLabel = "ADDRESS",
            description = "Fetch also from this address or range, though it is not of the public web: 10.1.0.0/16, "
                    + "127.0.0.1:8080. May be given again.")
    private List<String> allowed = List.of();

    /**
     * A fetcher; to be closed.
     *
     * @param usual where captures are kept unless the option says where; nowhere if empty
     */
    Fetcher open(Surroundings surroundings, Optional<Path> usual) {
        Terminal terminal = surroundings.terminal();
        Optional<Path> folder = captures.or(() -> usual);
        if (offline && folder.isEmpty()) {
            throw new UsageException(
                    "--offline reads what was fetched before: say where that is with --captures FOLDER");
        }
        FetchOptions options = options();
        return Fetcher.keepingIn(
                () -> folder.isPresent() ? Captures.in(folder.get(), terminal::tell) : Captures.temporary(),
                options,
                surroundings.clock());
    }

    /** An intake that fetches. */
    Intake intake(Fetcher fetcher) {
        return Intake.fetching(fetcher, mostPages);
    }

    /** Tells what was fetched, if anything was. */
    static void tell(Fetcher fetcher, Terminal terminal) {
        FetchTally tally = fetcher.tally();
        if (tally.total() > 0) {
            terminal.tell(String.format(
                    Locale.ROOT,
                    "addresses: %d fetched, %d unchanged since they were captured, %d failed",
                    tally.fetched(),
                    tally.unchanged(),
                    tally.failed()));
        }
    }

    private FetchOptions options() {
        if (!(rate >= SLOWEST && rate <= FASTEST)) {
            throw new UsageException("--rate is a number of requests a second from 0.001 to 10, not " + rate);
        }
        if (mostPages < 1) {
            throw new UsageException("--max-pages is a number from 1 on, not " + mostPages);
        }
        Manners manners = Manners.usual(name())
                .withDelay(Duration.ofNanos(Math.round(1e9 / rate)))
                .withRobots(!ignoreRobots);
        return FetchOptions.usual(name()).with(manners).allowing(addresses()).offline(offline);
    }

    private String name() {
        String name = userAgent.orElse("Rashomon/" + ProductVersion.number())
                + contact.map(where -> " (+" + where + ")").orElse("");
        boolean isPlain = name.chars().allMatch(unit -> unit >= ' ' && unit < 0x7f);
        if (name.isBlank() || !isPlain) {
            throw new UsageException("--user-agent and --contact take ASCII text");
        }
        return name;
    }

    private List<AllowedAddress> addresses() {
        try {
            return allowed.stream().map(AllowedAddress::parse).toList();
        } catch (IllegalArgumentException none) {
            throw new UsageException("--allow-address takes 10.1.0.0/16 or 127.0.0.1:8080: " + none.getMessage());
        }
    }
}
