// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.time.Duration;

/**
 * How long an answer is waited for.
 *
 * @param lookup for the addresses of a host's name
 * @param connect for the connection
 * @param silence for the first byte, and between any two
 * @param page for all of a page, however steadily it drips
 * @param archive for all of an archive
 */
public record Timeouts(Duration lookup, Duration connect, Duration silence, Duration page, Duration archive) {
    /** 10, 10 and 30 seconds, two minutes, four hours. */
    public static Timeouts usual() {
        return new Timeouts(
                Duration.ofSeconds(10),
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofMinutes(2),
                Duration.ofHours(4));
    }
}
