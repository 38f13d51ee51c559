// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.step;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The machine's. */
public record SystemClock() implements Surroundings.WireClock {
    @Override
    public Instant instant() {
        return Clock.tickMillis(ZoneOffset.UTC).instant();
    }
}
