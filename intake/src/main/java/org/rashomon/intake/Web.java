// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import org.rashomon.intake.fetch.Fetcher;

/** Whether and how addresses among the inputs are followed. */
sealed interface Web {
    /** Each address is refused. */
    record Closed() implements Web {}

    /**
     * Addresses are fetched.
     *
     * @param most how many in one run
     */
    record Open(Fetcher fetcher, int most) implements Web {}

    /** A follower for one run. */
    default Follower follower(Contents contents, Meter meter) {
        return switch (this) {
            case Closed closed -> Follower.NONE;
            case Open(Fetcher fetcher, int most) -> new WebFollower(fetcher, most, contents, meter);
        };
    }
}
