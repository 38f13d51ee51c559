// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.time.Duration;
import java.util.Locale;

/**
 * How hosts are treated.
 *
 * @param userAgent sent with every request; robots.txt is read for its first word
 * @param obeysRobots whether robots.txt is asked and followed
 * @param delay between the end of one request to a host and the start of the next
 * @param longestDelay the most that a Crawl-delay of robots.txt or a Retry-After is waited; a host that asks for longer gets no more requests
 * @param retryDelay before the second attempt after a fault of the moment; four times as long before the third
 * @param attempts how often an address is asked at most
 */
public record Manners(
        String userAgent,
        boolean obeysRobots,
        Duration delay,
        Duration longestDelay,
        Duration retryDelay,
        int attempts) {
    public Manners {
        boolean isPlain = userAgent.chars().allMatch(unit -> unit >= ' ' && unit < 0x7f);
        if (userAgent.isBlank() || !isPlain) {
            throw new IllegalArgumentException("no user agent: " + userAgent);
        }
        if (delay.isNegative() || attempts < 1) {
            throw new IllegalArgumentException("delay " + delay + ", attempts " + attempts);
        }
    }

    /** A request a second to one host, robots.txt obeyed, three attempts. */
    public static Manners usual(String userAgent) {
        return new Manners(userAgent, true, Duration.ofSeconds(1), Duration.ofMinutes(2), Duration.ofSeconds(2), 3);
    }

    public Manners withDelay(Duration other) {
        return new Manners(userAgent, obeysRobots, other, longestDelay, retryDelay, attempts);
    }

    public Manners withRobots(boolean obeyed) {
        return new Manners(userAgent, obeyed, delay, longestDelay, retryDelay, attempts);
    }

    /** The name that robots.txt may speak to: the user agent's first word, without its version. */
    String robotsName() {
        String name = userAgent.strip().split("[/ ;(]", 2)[0];
        return name.toLowerCase(Locale.ROOT);
    }
}
