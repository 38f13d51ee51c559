// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.rashomon.model.TimeInterval;

/**
 * The days that a brief is about.
 *
 * @param since the first
 * @param until the last
 */
public record Period(LocalDate since, LocalDate until) {
    public Period {
        if (until.isBefore(since)) {
            throw new IllegalArgumentException("a period from " + since + " back to " + until);
        }
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(since) && !day.isAfter(until);
    }

    /** Whether something that is told to have been within some days may have been in the period; of open days the told end decides. */
    boolean mayHold(TimeInterval days) {
        boolean isOpen = days.from().isEmpty() || days.to().isEmpty();
        return isOpen
                ? days.from().or(days::to).filter(this::holds).isPresent()
                : days.mayOverlap(TimeInterval.of(since, until));
    }

    /** Whether it ended before the period began. */
    boolean isAfter(TimeInterval days) {
        return days.to().or(days::from).filter(day -> day.isBefore(since)).isPresent();
    }

    long days() {
        return ChronoUnit.DAYS.between(since, until) + 1;
    }
}
