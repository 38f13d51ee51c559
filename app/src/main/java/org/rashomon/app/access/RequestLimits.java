// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** How many requests a visitor may make: a bucket of tokens for each, filled at a steady rate. */
public final class RequestLimits {
    private static final int MOST = 10_000;

    private final TimeMeter time;
    private final int burst;
    private final Duration each;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    /**
     * @param burst how many may be made at once
     * @param each how long it takes until one more may be made
     */
    public RequestLimits(InstantSource clock, int burst, Duration each) {
        this.time = new Time(clock);
        this.burst = burst;
        this.each = each;
    }

    /** What people and scripts do, fifty a second and two hundred at once, is far from it. */
    public static RequestLimits usual(InstantSource clock) {
        return new RequestLimits(clock, 200, Duration.ofMillis(20));
    }

    /** Takes one request from a visitor's bucket; how long to wait when it is empty. */
    public Optional<Duration> take(String visitor) {
        ConsumptionProbe probe = buckets.get(visitor, key -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill())));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(1, each))
                .withCustomTimePrecision(time)
                .build();
    }

    private record Time(InstantSource clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
