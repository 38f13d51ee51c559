// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.Locale;
import org.rashomon.model.Problem;
import org.rashomon.model.ProblemCode;

/**
 * The front door: an address becomes content that is kept, or a reason why not. Any number of threads may ask; hosts are asked side by
 * side, each by one request at a time.
 *
 * <pre>{@code
 * try (Captures captures = Captures.in(folder, teller);
 *         Fetcher fetcher = Fetcher.open(FetchOptions.usual("Example/1.0 (+https://example.org/bot)"), captures)) {
 *     switch (fetcher.fetch("https://example.org/report")) {
 *         case Fetched(Delivery delivery) -> read(delivery);
 *         case Unchanged(Delivery delivery) -> read(delivery);
 *         case NotFetched(String asked, Problem problem) -> report(problem);
 *     }
 * }
 * }</pre>
 */
public final class Fetcher implements AutoCloseable {
    private final FetchOptions options;
    private final Captures captures;
    private final WebClient client;
    private final Exchanges exchanges;

    private Fetcher(FetchOptions options, Captures captures, NameLookup lookup, InstantSource clock) {
        this.options = options;
        this.captures = captures;
        CheckedHosts hosts = new CheckedHosts(lookup, options.allowed(), System::nanoTime);
        this.client = new WebClient(options, hosts, clock, captures.folder());
        this.exchanges = new Exchanges(options, hosts, client);
    }

    /**
     * A fetcher.
     *
     * @param captures where answers are kept; not closed
     * @param clock tells when an answer was captured
     */
    public static Fetcher open(FetchOptions options, Captures captures, InstantSource clock) {
        return open(options, captures, NameLookup.system(), clock);
    }

    /** A fetcher that finds hosts in its own way. */
    public static Fetcher open(FetchOptions options, Captures captures, NameLookup lookup, InstantSource clock) {
        return new Fetcher(options, captures, lookup, clock);
    }

    /**
     * Fetches one address, and waits for its host's turn.
     *
     * @param address as written; an {@code http} or {@code https} address
     */
    public FetchOutcome fetch(String address) {
        Journey journey = new Journey(address, options, captures, exchanges);
        try {
            return journey.travel();
        } catch (UnfetchableException refused) {
            return failed(address, journey, refused.code(), refused.reason());
        } catch (BudgetedStream.ExceededException tooLarge) {
            return failed(address, journey, ProblemCode.INPUT_TOO_LARGE, tooLarge.reason());
        } catch (IOException | RuntimeException unexpected) {
            // One address of a batch is fenced off here.
            return failed(address, journey, ProblemCode.INPUT_UNREADABLE, "could not be fetched: " + unexpected);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return failed(address, journey, ProblemCode.INPUT_UNREADABLE, "stopped");
        }
    }

    /**
     * Fetches many addresses side by side.
     *
     * @return what became of them, in their order; to be closed, which stops what is under way
     */
    public FetchAhead fetchAll(Iterator<String> addresses) {
        return new FetchAhead(this::fetch, addresses);
    }

    private static NotFetched failed(String asked, Journey journey, ProblemCode code, String reason) {
        String way = journey.hops() == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        " (after %d redirect%s, at %s)",
                        journey.hops(),
                        journey.hops() == 1 ? "" : "s",
                        journey.at());
        return new NotFetched(asked, Problem.of(code, asked + way + ": " + reason));
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
