// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Sessions in memory: they end with the process. Kept under the hash of their id, so that neither a dump of this map nor the time of a
 * look-up helps anybody into one.
 */
public final class Sessions {
    /** Without a request for this long a session ends. */
    public static final Duration IDLE = Duration.ofHours(1);

    /** A session ends after this long, used or not. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final int MOST = 10_000;

    private final InstantSource clock;
    private final Cache<String, Session> sessions =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    public Sessions(InstantSource clock) {
        this.clock = clock;
    }

    /** Begins a session and gives its id, which is new: one that a visitor brought along is never taken. */
    public String open(String name, String proof) {
        String id = Secret.random();
        Instant now = clock.instant();
        sessions.put(Secret.hash(id), new Session(name, proof, Secret.random(), now, now));
        return id;
    }

    /** The session of an id, if it has not ended; it has been used by that. */
    public Optional<Session> use(String id) {
        Instant now = clock.instant();
        return Optional.ofNullable(sessions.asMap()
                .computeIfPresent(
                        Secret.hash(id), (key, session) -> isOver(session, now) ? null : session.seenAt(now)));
    }

    /** The session of an id, if it has not ended; it has not been used by that. */
    public Optional<Session> look(String id) {
        Instant now = clock.instant();
        return Optional.ofNullable(sessions.asMap().get(Secret.hash(id))).filter(session -> !isOver(session, now));
    }

    public void end(String id) {
        sessions.invalidate(Secret.hash(id));
    }

    private static boolean isOver(Session session, Instant now) {
        return !now.isBefore(session.seen().plus(IDLE))
                || !now.isBefore(session.since().plus(LONGEST));
    }
}
