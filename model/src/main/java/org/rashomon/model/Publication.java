// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When a report was published or last changed, as far as is told.
 *
 * @param date the calendar day where it was published
 * @param instant the moment, where the report tells time and zone
 * @param foundIn where it was told: {@code declared}, {@code header line}, {@code meta article:published_time}, ...
 */
public record Publication(LocalDate date, Optional<OffsetDateTime> instant, String foundIn) {
    /** How far clocks of publishers are trusted to go wrong. */
    private static final Duration SKEW = Duration.ofHours(1);

    /** The zone in which a day begins first. */
    private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

    public static Publication onDay(LocalDate date, String foundIn) {
        return new Publication(date, Optional.empty(), foundIn);
    }

    /**
     * Whether two tellings can be of one moment. A day without a zone and a moment agree when the moment falls on that day somewhere; two
     * moments when they fall on the same day in the zone of one of them.
     */
    public boolean isSameDayAs(Publication other) {
        if (instant.isPresent() && other.instant.isPresent()) {
            OffsetDateTime there =
                    other.instant.get().withOffsetSameInstant(instant.get().getOffset());
            OffsetDateTime here =
                    instant.get().withOffsetSameInstant(other.instant.get().getOffset());
            return there.toLocalDate().equals(instant.get().toLocalDate())
                    || here.toLocalDate().equals(other.instant.get().toLocalDate());
        }
        boolean isZoned = instant.isPresent() || other.instant.isPresent();
        return Math.abs(ChronoUnit.DAYS.between(date, other.date)) <= (isZoned ? 1 : 0);
    }

    /** True when nobody can have published it so by then, in whatever zone. */
    public boolean isAfter(Instant moment) {
        return instant.map(told -> told.toInstant().isAfter(moment.plus(SKEW)))
                .orElseGet(() -> date.isAfter(moment.atOffset(EARLIEST_ZONE).toLocalDate()));
    }
}
