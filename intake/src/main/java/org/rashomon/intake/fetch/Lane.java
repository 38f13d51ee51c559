// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/** The turns of one host: one request at a time, first come first served, with a pause in between. */
final class Lane {
    private final ReentrantLock turn = new ReentrantLock(true);
    private final LongSupplier nanoseconds;
    private long notBefore;
    private boolean isClosed;

    Lane(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        this.notBefore = nanoseconds.getAsLong();
    }

    /** Waits until it is this caller's turn; {@link #leave} has to follow. */
    void enter() throws InterruptedException, UnfetchableException {
        turn.lockInterruptibly();
        boolean mayGo = false;
        try {
            if (isClosed) {
                throw UnfetchableException.unreadable("left alone: the host asked for a longer pause than is waited");
            }
            long left = notBefore - nanoseconds.getAsLong();
            if (left > 0) {
                TimeUnit.NANOSECONDS.sleep(left);
            }
            mayGo = true;
        } finally {
            if (!mayGo) {
                turn.unlock();
            }
        }
    }

    /** Ends a turn. */
    void leave(Duration pause) {
        rest(pause);
        turn.unlock();
    }

    /** Nobody's turn comes before {@code pause} is over. To be called during a turn. */
    void rest(Duration pause) {
        notBefore = Math.max(notBefore, nanoseconds.getAsLong() + pause.toNanos());
    }

    /** No further turn in this run. To be called during a turn. */
    void close() {
        isClosed = true;
    }
}
