// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When each feed is asked next. One that fails is asked after twice the time, then four times, up to {@link #LONGEST}. */
public final class Schedule {
    /** No feed is asked more often. */
    public static final Duration SHORTEST = Duration.ofMinutes(1);

    /** No feed is asked less often. */
    public static final Duration LONGEST = Duration.ofDays(1);

    private static final int MOST_DOUBLINGS = 10;

    private final Duration every;
    private final InstantSource clock;
    private final Map<String, Turn> turns = new LinkedHashMap<>();

    private record Turn(Instant due, int failures) {}

    /**
     * A schedule in which every feed is due at once.
     *
     * @param every between the end of one round and the start of the next
     * @throws IllegalArgumentException when that is out of bounds
     */
    public Schedule(List<String> feeds, Duration every, InstantSource clock) {
        if (every.compareTo(SHORTEST) < 0 || every.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("asked every " + every + ": give from a minute to a day");
        }
        this.every = every;
        this.clock = clock;
        feeds.forEach(feed -> turns.put(feed, new Turn(Instant.MIN, 0)));
    }

    /** The feeds whose turn it is, in the order given. */
    public List<String> due() {
        Instant now = clock.instant();
        return turns.entrySet().stream()
                .filter(turn -> !turn.getValue().due().isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How long until a feed is due; zero when one is. */
    public Duration untilNext() {
        Instant next = turns.values().stream()
                .map(Turn::due)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Duration until = next.equals(Instant.MIN) ? Duration.ZERO : Duration.between(clock.instant(), next);
        return until.isNegative() ? Duration.ZERO : until;
    }

    /** A feed was asked, and did or did not answer. */
    public void asked(String feed, boolean answered) {
        int failures = answered
                ? 0
                : turns.getOrDefault(feed, new Turn(Instant.MIN, 0)).failures() + 1;
        Duration pause = every.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        Duration bounded = pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
        turns.put(feed, new Turn(clock.instant().plus(bounded), failures));
    }
}
