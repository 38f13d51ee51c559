// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.watch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** One listener's queue of changes. Where it is full, what comes is counted and dropped, and the listener is told how much it missed. */
public final class Subscription implements AutoCloseable {
    private final int capacity;
    private final Changes changes;
    private final Deque<Notice.Told> waiting = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrival = lock.newCondition();
    private long missed;
    private boolean isClosed;

    Subscription(int capacity, Changes changes) {
        if (capacity < 1) {
            throw new IllegalArgumentException("room for " + capacity + " changes");
        }
        this.capacity = capacity;
        this.changes = changes;
    }

    /** Never waits. */
    void offer(Notice.Told told) {
        lock.lock();
        try {
            if (waiting.size() < capacity && missed == 0) {
                waiting.add(told);
            } else {
                missed++;
            }
            arrival.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * The next notice, waited for. What was missed is told where it is missing: after what stood in the queue, before what comes later.
     *
     * @return empty when there was none for so long, or the subscription is closed
     */
    public Optional<Notice> next(Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long nanos = patience.toNanos();
            while (waiting.isEmpty() && missed == 0 && !isClosed && nanos > 0) {
                nanos = arrival.awaitNanos(nanos);
            }
            return taken();
        } finally {
            lock.unlock();
        }
    }

    private Optional<Notice> taken() {
        if (!waiting.isEmpty()) {
            return Optional.of(waiting.remove());
        }
        long count = missed;
        missed = 0;
        return count == 0 ? Optional.empty() : Optional.of(new Notice.Missed(count));
    }

    /** As {@link #next(Duration)}, without waiting. */
    public Optional<Notice> next() throws InterruptedException {
        return next(Duration.ZERO);
    }

    @Override
    public void close() {
        changes.drop(this);
        lock.lock();
        try {
            isClosed = true;
            arrival.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
