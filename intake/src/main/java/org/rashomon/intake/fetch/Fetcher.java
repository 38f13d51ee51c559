// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import org.rashomon.model.Problem;
import org.rashomon.model.ProblemCode;

/**
 * The front door: an address becomes content that is kept, or a reason why not. Any number of threads may ask; hosts are asked side by
 * side, each by one request at a time.
 *
 * <pre>{@code
 * FetchOptions options = FetchOptions.usual("Example/1.0 (+https://example.org/bot)");
 * try (Fetcher fetcher = Fetcher.keepingIn(() -> Captures.in(folder, teller), options, clock)) {
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
    private final CapturesOpener opener;
    private final NameLookup lookup;
    private final InstantSource clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final FetchTally tally = new FetchTally();
    private final ReentrantLock opening = new ReentrantLock();
    private Optional<Opened> opened = Optional.empty();

    /** Opens the captures when the first address is asked for: a run without one leaves no folder. */
    @FunctionalInterface
    public interface CapturesOpener {
        Captures open() throws IOException;
    }

    private record Opened(Captures captures, CheckedHosts hosts, WebClient client, Exchanges exchanges) {}

    private Fetcher(CapturesOpener opener, FetchOptions options, NameLookup lookup, InstantSource clock) {
        this.opener = opener;
        this.options = options;
        this.lookup = lookup;
        this.clock = clock;
    }

    /**
     * A fetcher.
     *
     * @param captures where answers are kept; closed with the fetcher
     * @param clock tells when an answer was captured
     */
    public static Fetcher keepingIn(CapturesOpener captures, FetchOptions options, InstantSource clock) {
        return keepingIn(captures, options, NameLookup.system(), clock);
    }

    /** A fetcher that finds hosts in its own way. */
    public static Fetcher keepingIn(
            CapturesOpener captures, FetchOptions options, NameLookup lookup, InstantSource clock) {
        return new Fetcher(captures, options, lookup, clock);
    }

    private Opened opened() throws IOException, InterruptedException {
        opening.lockInterruptibly();
        try {
            if (opened.isEmpty()) {
                Captures captures = opener.open();
                BoundedLookup bounded =
                        new BoundedLookup(lookup, options.timeouts().lookup());
                CheckedHosts hosts = new CheckedHosts(bounded, options.allowed(), System::nanoTime);
                WebClient client = new WebClient(options, hosts, clock, captures.folder());
                opened = Optional.of(new Opened(captures, hosts, client, new Exchanges(options, hosts, client)));
            }
            return opened.get();
        } finally {
            opening.unlock();
        }
    }

    /** What became of the addresses so far. */
    public FetchTally tally() {
        return tally;
    }

    /**
     * Fetches one address, and waits for its host's turn.
     *
     * @param address as written; an {@code http} or {@code https} address
     */
    public FetchOutcome fetch(String address) {
        FetchOutcome outcome = travel(address);
        tally.count(outcome);
        return outcome;
    }

    private FetchOutcome travel(String address) {
        try {
            Opened web = opened();
            return travel(address, new Journey(address, options, web.captures(), web.exchanges()));
        } catch (IOException unusable) {
            return failed(address, "", ProblemCode.INPUT_UNREADABLE, "no captures can be kept: " + words(unusable));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return failed(address, "", ProblemCode.INPUT_UNREADABLE, "stopped");
        }
    }

    private static FetchOutcome travel(String address, Journey journey) throws InterruptedException {
        try {
            return journey.travel();
        } catch (UnfetchableException refused) {
            return failed(address, way(journey), refused.code(), refused.reason());
        } catch (BudgetedStream.ExceededException tooLarge) {
            return failed(address, way(journey), ProblemCode.INPUT_TOO_LARGE, tooLarge.reason());
        } catch (IOException | RuntimeException unexpected) {
            // One address of a batch is fenced off here.
            String reason = "could not be fetched: " + words(unexpected);
            return failed(address, way(journey), ProblemCode.INPUT_UNREADABLE, reason);
        }
    }

    /**
     * Begins to fetch an address while others are under way. What comes lies in the captures and not in memory, so many may be begun;
     * most of them wait for their host's turn.
     */
    public Future<FetchOutcome> begin(String address) {
        return threads.submit(() -> fetch(address));
    }

    private static String words(Exception unexpected) {
        return unexpected instanceof IOException && unexpected.getMessage() != null
                ? unexpected.getMessage()
                : unexpected.toString();
    }

    private static NotFetched failed(String asked, String way, ProblemCode code, String reason) {
        return new NotFetched(asked, Problem.of(code, asked + way + ": " + reason));
    }

    private static String way(Journey journey) {
        return switch (journey.hops()) {
            case 0 -> "";
            case 1 -> " (after 1 redirect, at " + journey.at() + ")";
            default -> " (after " + journey.hops() + " redirects, at " + journey.at() + ")";
        };
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        threads.close();
        if (opened.isPresent()) {
            opened.get().hosts().close();
            opened.get().client().close();
            opened.get().captures().close();
        }
    }
}
