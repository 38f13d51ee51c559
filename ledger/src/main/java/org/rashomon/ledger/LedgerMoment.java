// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A moment in a ledger's life: what it had learned by then. When things happened, were published or were captured is another matter.
 */
public sealed interface LedgerMoment {
    /** Once it had taken in the journal's line of this number. */
    record AfterEntry(long number) implements LedgerMoment {
        public AfterEntry {
            if (number < 1) {
                throw new IllegalArgumentException("no entry has a number below 1: #" + number);
            }
        }
    }

    /** With all that was recorded at or before this moment. */
    record At(Instant instant) implements LedgerMoment {}

    /**
     * Reads {@code #120}, {@code 2026-02-24} (the end of that day, UTC) or {@code 2026-02-24T18:00:00Z}.
     *
     * @throws IllegalArgumentException for anything else, saying what is understood
     */
    static LedgerMoment parse(String text) {
        try {
            if (text.startsWith("#")) {
                return new AfterEntry(Long.parseLong(text.substring(1)));
            }
            return text.contains("T")
                    ? new At(OffsetDateTime.parse(text).toInstant())
                    : new At(LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .minusMillis(1));
        } catch (NumberFormatException | DateTimeException notUnderstood) {
            throw new IllegalArgumentException(
                    "'" + text
                            + "' is no moment: give a day (2026-02-24), a time with its zone (2026-02-24T18:00:00Z) or"
                            + " an entry's number (#120)",
                    notUnderstood);
        }
    }
}
