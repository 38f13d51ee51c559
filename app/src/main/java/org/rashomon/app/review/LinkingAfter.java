// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.review;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.rashomon.ledger.Ledger;

/** Links incidents anew on a thread of its own, so that whoever decides is answered before it is done. */
final class LinkingAfter implements AutoCloseable {
    private final Ledger ledger;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().name("linking").daemon().unstarted(work));
    private volatile CompletableFuture<Void> last = CompletableFuture.allOf();

    LinkingAfter(Ledger ledger) {
        this.ledger = ledger;
    }

    void begin() {
        last = CompletableFuture.runAsync(this::link, thread);
    }

    /** Conflicts are found with the links, for the page that is shown next asks for them. */
    private void link() {
        ledger.link();
        ledger.reviews();
    }

    /** Whether nothing is waiting to be linked. One that failed is done as well: the next question to the ledger says why. */
    boolean isDone(Duration most) {
        try {
            last.get(most.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillAtIt) {
            return false;
        } catch (ExecutionException failed) {
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
