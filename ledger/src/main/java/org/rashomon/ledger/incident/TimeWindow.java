// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.time.LocalDate;
import java.util.Optional;
import org.rashomon.model.TimeInterval;

/**
 * The days outside which nothing can be one happening with an episode, a bound on {@link TimeRelation} that can be sorted: episodes whose
 * windows are apart are {@link TimeRelation#APART}.
 *
 * @param first in days since 1970
 * @param last in days since 1970
 */
record TimeWindow(long first, long last) {
    /** One more than a report may be younger than its news. */
    private static final int REACH = 46;

    private static final int LONGEST_DAYS = 100;

    static final TimeWindow ALWAYS = new TimeWindow(Long.MIN_VALUE, Long.MAX_VALUE);

    static TimeWindow of(Episode episode) {
        if (episode.traits().days().isEmpty()) {
            Optional<LocalDate> news = episode.isBackground() ? Optional.empty() : episode.published();
            return news.map(LocalDate::toEpochDay)
                    .map(day -> new TimeWindow(day - REACH, day + REACH))
                    .orElse(ALWAYS);
        }
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (TimeInterval days : episode.traits().days()) {
            long from = days.from().orElseThrow().toEpochDay();
            long to = days.to().orElseThrow().toEpochDay();
            if (to - from >= LONGEST_DAYS) {
                return ALWAYS;
            }
            first = Math.min(first, from);
            last = Math.max(last, to);
        }
        return new TimeWindow(first - REACH, last + REACH);
    }

    boolean isBounded() {
        return first != Long.MIN_VALUE;
    }

    long length() {
        return last - first;
    }
}
