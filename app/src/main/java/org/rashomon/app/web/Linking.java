// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.time.Duration;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.RashomonException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts into incidents what anybody records, a few reports at a time, while pages are answered from what has been linked so far. */
final class Linking implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Linking.class);

    /** A few reports are linked before the first page; what takes longer is waited for by nobody. */
    private static final int STEPS_AT_START = 16;

    /** Between looks at whether somebody has recorded something. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** In which others come to the ledger. */
    private static final Duration BREATH = Duration.ofMillis(2);

    private final Ledger ledger;
    private final Thread thread;

    private Linking(Ledger ledger) {
        this.ledger = ledger;
        this.thread = Thread.ofPlatform().name("linking").daemon().unstarted(this::run);
    }

    static Linking start(Ledger ledger) {
        int steps = 0;
        while (steps < STEPS_AT_START && ledger.linkSome()) {
            steps++;
        }
        Linking linking = new Linking(ledger);
        linking.thread.start();
        return linking;
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(more() ? BREATH : PAUSE);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean more() {
        try {
            return ledger.linkSome();
        } catch (RashomonException broken) {
            // Told again with every look, until somebody mends it: the ledger is full, locked or gone.
            LOG.warn("not linked: {}", broken.getMessage());
            return false;
        }
    }

    /** Waits for the step it is at, so that the ledger can be closed. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
