// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Look-ups of names that are waited for only so long. The machine's own cannot be called off, and a name server that is silent holds
 * it up for minutes; so it runs on a thread of its own, and there are never more than a few of these however many names hang.
 */
final class BoundedLookup implements AutoCloseable {
    private static final int MOST_AT_ONCE = 16;
    private static final long IDLE_SECONDS = 10;

    private final NameLookup lookup;
    private final Duration patience;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            MOST_AT_ONCE,
            MOST_AT_ONCE,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("fetch-lookup-", 1).factory());

    BoundedLookup(NameLookup lookup, Duration patience) {
        this.lookup = lookup;
        this.patience = patience;
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * All addresses of a name.
     *
     * @throws UnknownHostException when it has none
     * @throws UnfetchableException when there is no answer in time
     */
    List<InetAddress> addresses(String host) throws UnknownHostException, UnfetchableException, InterruptedException {
        Future<List<InetAddress>> asked = threads.submit(() -> List.copyOf(lookup.addresses(host)));
        try {
            return asked.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw UnfetchableException.unreadable("the name " + host + " was not found within "
                    + WebClient.seconds(patience) + "; its name server, or this machine's, does not answer");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UnknownHostException unknown) {
                throw unknown;
            }
            throw UnfetchableException.unreadable("the name " + host + " could not be looked up: " + failed.getCause());
        } finally {
            asked.cancel(true);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
