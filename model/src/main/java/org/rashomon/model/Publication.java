// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * When a report was published or last changed, as far as is told.
 *
 * @param date the calendar day where it was published
 * @param instant the moment, where the report tells time and zone
 * @param foundIn where it was told: {@code declared}, {@code header line}, {@code meta article:published_time}, ...
 */
public record Publication(LocalDate date, Optional<OffsetDateTime> instant, String foundIn) {
    public static Publication onDay(LocalDate date, String foundIn) {
        return new Publication(date, Optional.empty(), foundIn);
    }
}
