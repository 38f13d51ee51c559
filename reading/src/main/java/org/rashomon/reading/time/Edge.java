// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Which part of a longer time is meant. */
enum Edge {
    WHOLE,
    EARLY,
    MIDDLE,
    LATE;

    /** As the words of a match say. */
    static Edge of(Match match) {
        if (match.has("early", "beginning", "start", "opening")) {
            return EARLY;
        }
        if (match.has("mid", "middle")) {
            return MIDDLE;
        }
        return match.has("late", "end", "later", "close") ? LATE : WHOLE;
    }

    /** The part of a time that is meant, by thirds; "since the middle" begins in the middle. */
    Reckoned of(Reckoned whole, boolean isSince) {
        if (this == WHOLE
                || whole.interval().from().isEmpty()
                || whole.interval().to().isEmpty()) {
            return whole;
        }
        LocalDate from = whole.interval().from().get();
        LocalDate to = whole.interval().to().get();
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return switch (this) {
            case WHOLE -> whole;
            case EARLY -> whole.from(from, from.plusDays(days / 3 - 1));
            case MIDDLE ->
                whole.from(
                        from.plusDays(isSince ? (days - 1) / 2 - (days > 30 ? 1 : 0) : days / 3),
                        to.minusDays(days / 3));
            case LATE -> whole.from(to.minusDays(days / 3), to);
        };
    }
}
