// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.loopback;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** A process that is started again whenever it ends, until this is closed. */
final class Supervised implements AutoCloseable {
    private static final Executor SOON = CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS);

    private final Jvm jvm;
    private Optional<Process> process = Optional.empty();
    private CompletableFuture<Void> again = new CompletableFuture<>();
    private int starts;
    private boolean closed;

    Supervised(Jvm jvm) {
        this.jvm = jvm;
        start();
    }

    private synchronized void start() {
        if (!closed) {
            Process started = jvm.start();
            process = Optional.of(started);
            starts++;
            again = started.onExit().thenRunAsync(this::start, SOON);
        }
    }

    /** How often it was started so far. */
    synchronized int starts() {
        return starts;
    }

    /** Its process id, another after each start. */
    synchronized long pid() {
        return process.orElseThrow().pid();
    }

    /** SIGKILL. It is gone when this returns, and the next start follows. */
    synchronized void kill() {
        process.ifPresent(running -> running.destroyForcibly()
                .onExit()
                .orTimeout(1, TimeUnit.MINUTES)
                .join());
    }

    String lastWords() {
        return "\n" + jvm.name() + " was started " + starts() + " times" + jvm.lastWords();
    }

    /** Ends it for good, and is back when it is gone. */
    @Override
    public synchronized void close() {
        closed = true;
        again.cancel(false);
        kill();
    }
}
