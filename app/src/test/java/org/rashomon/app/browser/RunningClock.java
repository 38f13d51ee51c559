// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.browser;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that goes on whenever it is looked at, so that nobody is ever too fast. */
final class RunningClock implements InstantSource {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration STEP = Duration.ofMillis(20);

    private final AtomicLong looks = new AtomicLong();

    @Override
    public Instant instant() {
        return START.plus(STEP.multipliedBy(looks.incrementAndGet()));
    }
}
