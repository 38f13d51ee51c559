// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The pause that an answer of 429 or 503 asks for in {@code Retry-After}. */
final class Pause {
    private static final int DIGITS = 9;

    private Pause() {}

    /** True for answers that mean: not now. */
    static boolean isAskedFor(ResponseHead head) {
        return head.status() == 429 || head.status() == 503;
    }

    /** How long, zero where nothing is asked. */
    static Duration of(ResponseHead head, Instant now) {
        return isAskedFor(head)
                ? head.header("Retry-After").map(value -> of(value, now)).orElse(Duration.ZERO)
                : Duration.ZERO;
    }

    /** True when the host wants to be left alone for longer than this run waits. */
    static boolean isTooLong(Answer answer, Manners manners) {
        return of(answer.head(), answer.asked()).compareTo(manners.longestDelay()) > 0;
    }

    private static Duration of(String value, Instant now) {
        boolean isNumber = value.chars().allMatch(unit -> unit >= '0' && unit <= '9');
        if (isNumber) {
            return Duration.ofSeconds(value.length() <= DIGITS ? Long.parseLong(value) : Integer.MAX_VALUE);
        }
        try {
            Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
        } catch (DateTimeException noDate) {
            return Duration.ZERO;
        }
    }
}
