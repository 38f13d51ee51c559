// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import org.rashomon.model.TimeInterval;

/** How the times of two tellings lie to each other, the closest first. */
enum TimeRelation {
    /** Both tell the day, give or take the night between. */
    SAME_DAYS("the same day"),
    /** Weeks or months that share days. */
    OVERLAP("times that overlap"),
    /** News published within days of each other, or within days of the date told. */
    NEAR("reported at the same time"),
    /** Published within a fortnight. */
    LOOSE("reported within a fortnight"),
    UNKNOWN("no time to compare"),
    APART("different times");

    private static final int DAYS_OF_A_NIGHT = 1;
    private static final int DAYS_OF_A_PRECISE_TIME = 3;
    private static final int DAYS_OF_NEWS = 4;
    private static final int DAYS_OF_A_FORTNIGHT = 14;
    private static final int DAYS_OF_OLD_NEWS = 45;
    private static final int DAYS_OF_A_SEASON = 100;

    private final String words;

    TimeRelation(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static TimeRelation of(Episode first, Episode second) {
        TimeRelation told = of(first.traits().days(), second.traits().days());
        if (told != UNKNOWN) {
            return told;
        }
        if (!first.traits().days().isEmpty() && second.traits().days().isEmpty()) {
            return ofNews(first.traits().days(), news(second));
        }
        if (!second.traits().days().isEmpty() && first.traits().days().isEmpty()) {
            return ofNews(second.traits().days(), news(first));
        }
        return ofNews(news(first), news(second));
    }

    /** The closest relation between any two times told. */
    static TimeRelation of(Collection<TimeInterval> first, Collection<TimeInterval> second) {
        TimeRelation closest = UNKNOWN;
        boolean found = false;
        for (TimeInterval one : first) {
            for (TimeInterval other : second) {
                TimeRelation relation = of(one, other);
                if (!found || relation.compareTo(closest) < 0) {
                    closest = relation;
                    found = true;
                }
            }
        }
        return closest;
    }

    private static TimeRelation of(TimeInterval first, TimeInterval second) {
        if (nightsBetween(first, second) > DAYS_OF_A_NIGHT || nightsBetween(second, first) > DAYS_OF_A_NIGHT) {
            return APART;
        }
        long wider = Math.max(length(first), length(second));
        if (wider <= DAYS_OF_A_PRECISE_TIME) {
            return SAME_DAYS;
        }
        return wider <= DAYS_OF_A_SEASON ? OVERLAP : UNKNOWN;
    }

    /** From the last day of the one to the first of the other; 0 or less where the other does not begin after the one. */
    private static long nightsBetween(TimeInterval one, TimeInterval other) {
        return ChronoUnit.DAYS.between(one.to().orElseThrow(), other.from().orElseThrow());
    }

    private static long length(TimeInterval days) {
        return ChronoUnit.DAYS.between(days.from().orElseThrow(), days.to().orElseThrow()) + 1;
    }

    /** The day on which an undated event was news; none for what the report tells as history. */
    private static Optional<LocalDate> news(Episode episode) {
        return episode.isBackground() ? Optional.empty() : episode.published();
    }

    private static TimeRelation ofNews(Collection<TimeInterval> days, Optional<LocalDate> news) {
        return days.stream()
                .filter(told -> length(told) <= DAYS_OF_A_SEASON)
                .flatMap(told -> news.map(day -> ofNews(told, day)).stream())
                .min(TimeRelation::compareTo)
                .orElse(UNKNOWN);
    }

    private static TimeRelation ofNews(TimeInterval told, LocalDate news) {
        if (news.isBefore(told.from().orElseThrow())) {
            return APART;
        }
        return ofGap(ChronoUnit.DAYS.between(told.to().orElseThrow(), news));
    }

    private static TimeRelation ofNews(Optional<LocalDate> first, Optional<LocalDate> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return UNKNOWN;
        }
        return ofGap(Math.abs(ChronoUnit.DAYS.between(first.get(), second.get())));
    }

    private static TimeRelation ofGap(long days) {
        if (days <= DAYS_OF_NEWS) {
            return NEAR;
        }
        if (days <= DAYS_OF_A_FORTNIGHT) {
            return LOOSE;
        }
        return days <= DAYS_OF_OLD_NEWS ? UNKNOWN : APART;
    }
}
