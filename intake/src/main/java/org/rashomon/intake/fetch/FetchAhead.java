// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Addresses fetched some way ahead of whoever reads them, and handed on in their order. */
public final class FetchAhead implements Iterator<FetchOutcome>, AutoCloseable {
    /** Most of them wait for their host's turn; what came lies in the captures and not in memory. */
    private static final int AHEAD = 256;

    private final Function<String, FetchOutcome> fetch;
    private final Iterator<String> addresses;
    private final Deque<Future<FetchOutcome>> underWay = new ArrayDeque<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    FetchAhead(Function<String, FetchOutcome> fetch, Iterator<String> addresses) {
        this.fetch = fetch;
        this.addresses = addresses;
    }

    @Override
    public boolean hasNext() {
        return !underWay.isEmpty() || addresses.hasNext();
    }

    @Override
    public FetchOutcome next() {
        while (underWay.size() < AHEAD && addresses.hasNext()) {
            String address = addresses.next();
            underWay.addLast(threads.submit(() -> fetch.apply(address)));
        }
        if (underWay.isEmpty()) {
            throw new NoSuchElementException("no further address");
        }
        return outcome(underWay.removeFirst());
    }

    private static FetchOutcome outcome(Future<FetchOutcome> future) {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while fetching", stopped);
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
