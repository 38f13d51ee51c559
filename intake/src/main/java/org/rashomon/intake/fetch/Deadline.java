// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Cuts the connection of a request that takes too long, whatever it is doing then. */
final class Deadline {
    private final Runnable cut;
    private final ScheduledExecutorService timer;
    private final long began = System.nanoTime();
    private final AtomicBoolean passed = new AtomicBoolean();
    private Optional<ScheduledFuture<?>> planned = Optional.empty();
    private Duration patience = Duration.ZERO;

    Deadline(Runnable cut, ScheduledExecutorService timer) {
        this.cut = cut;
        this.timer = timer;
    }

    /** Sets how long the request may take, counted from its beginning. */
    void set(Duration sinceBegin) {
        lift();
        patience = sinceBegin;
        long left = sinceBegin.toNanos() - (System.nanoTime() - began);
        planned = Optional.of(timer.schedule(this::pass, Math.max(left, 0), TimeUnit.NANOSECONDS));
    }

    private void pass() {
        passed.set(true);
        cut.run();
    }

    boolean hasPassed() {
        return passed.get();
    }

    Duration patience() {
        return patience;
    }

    void lift() {
        planned.ifPresent(plan -> plan.cancel(false));
    }
}
