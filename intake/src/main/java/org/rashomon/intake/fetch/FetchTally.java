// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.util.concurrent.atomic.AtomicInteger;

/** How many addresses became what; read while others are still fetched. */
public final class FetchTally {
    private final AtomicInteger fetched = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    void count(FetchOutcome outcome) {
        AtomicInteger kind = switch (outcome) {
            case Fetched something -> fetched;
            case Unchanged something -> unchanged;
            case NotFetched nothing -> failed;
        };
        kind.incrementAndGet();
    }

    /** New, or changed since the last capture. */
    public int fetched() {
        return fetched.get();
    }

    /** As captured before. */
    public int unchanged() {
        return unchanged.get();
    }

    /** Not had. */
    public int failed() {
        return failed.get();
    }

    public int total() {
        return fetched() + unchanged() + failed();
    }
}
