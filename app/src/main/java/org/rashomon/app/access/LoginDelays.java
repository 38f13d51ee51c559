// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * After some failed log-ins the next has to wait, longer each time. Counted by name, known or not, and by address, where more is let pass
 * since many people may share one.
 */
public final class LoginDelays {
    static final int FREE_BY_NAME = 5;
    static final int FREE_BY_ADDRESS = 20;
    static final Duration FIRST = Duration.ofSeconds(30);
    static final Duration LONGEST = Duration.ofMinutes(15);

    /** A failure is forgotten after this long without another. */
    static final Duration MEMORY = Duration.ofHours(1);

    private static final int MOST = 10_000;

    private final InstantSource clock;
    private final Cache<String, Tries> tries =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    public LoginDelays(InstantSource clock) {
        this.clock = clock;
    }

    private record Tries(int failures, Instant last, Instant until) {
        static final Tries NONE = new Tries(0, Instant.EPOCH, Instant.EPOCH);
    }

    /**
     * Begins a try. It counts as failed until it {@link #succeeded}, so that many at once cannot get past the limit.
     *
     * @return how long to wait instead; empty when it may be tried
     */
    public synchronized Optional<Duration> begin(String name, String address) {
        Instant now = clock.instant();
        Optional<Duration> wait = Stream.of(byName(name), byAddress(address))
                .map(key -> Duration.between(now, tries(key, now).until()))
                .filter(Duration::isPositive)
                .max(Duration::compareTo);
        if (wait.isEmpty()) {
            count(byName(name), FREE_BY_NAME, now);
            count(byAddress(address), FREE_BY_ADDRESS, now);
        }
        return wait;
    }

    /** The name starts anew; its address is only given back this one try. */
    public synchronized void succeeded(String name, String address) {
        Instant now = clock.instant();
        tries.invalidate(byName(name));
        Tries before = tries(byAddress(address), now);
        int failures = Math.max(0, before.failures() - 1);
        Instant until = failures < FREE_BY_ADDRESS ? Instant.EPOCH : before.until();
        tries.put(byAddress(address), new Tries(failures, before.last(), until));
    }

    private void count(String key, int free, Instant now) {
        int failures = tries(key, now).failures() + 1;
        Instant until = failures < free ? Instant.EPOCH : now.plus(delay(failures - free));
        tries.put(key, new Tries(failures, now, until));
    }

    private static Duration delay(int beyond) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(beyond, 20));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    private Tries tries(String key, Instant now) {
        return Optional.ofNullable(tries.getIfPresent(key))
                .filter(known -> now.isBefore(known.last().plus(MEMORY)))
                .orElse(Tries.NONE);
    }

    /** Hashed, so that a name of any length takes the same room. */
    private static String byName(String name) {
        return "name " + Secret.hash(Account.key(name));
    }

    private static String byAddress(String address) {
        return "address " + address;
    }
}
