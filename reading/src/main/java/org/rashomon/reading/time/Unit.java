// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.model.TimePrecision;

/** A unit in which time is told. */
enum Unit {
    SECOND("TS", ChronoUnit.SECONDS, TimePrecision.MINUTE),
    MINUTE("TM", ChronoUnit.MINUTES, TimePrecision.MINUTE),
    HOUR("TH", ChronoUnit.HOURS, TimePrecision.MINUTE),
    DAY("D", ChronoUnit.DAYS, TimePrecision.DAY),
    WEEK("W", ChronoUnit.WEEKS, TimePrecision.WEEK),
    FORTNIGHT("W", ChronoUnit.WEEKS, TimePrecision.WEEK),
    MONTH("M", ChronoUnit.MONTHS, TimePrecision.MONTH),
    YEAR("Y", ChronoUnit.YEARS, TimePrecision.YEAR),
    DECADE("DE", ChronoUnit.DECADES, TimePrecision.DECADE),
    CENTURY("CE", ChronoUnit.CENTURIES, TimePrecision.DECADE);

    private static final Map<String, Unit> IRREGULAR = Map.of("centuries", CENTURY, "hrs", HOUR, "mins", MINUTE);
    private static final Map<String, Unit> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(unit -> unit.name().toLowerCase(Locale.ROOT), unit -> unit));

    private final String code;
    private final ChronoUnit length;
    private final TimePrecision precision;

    Unit(String code, ChronoUnit length, TimePrecision precision) {
        this.code = code;
        this.length = length;
        this.precision = precision;
    }

    /** The unit of a word in the singular or plural. */
    static Optional<Unit> of(String word) {
        Unit irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return Optional.of(irregular);
        }
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return Optional.ofNullable(BY_NAME.get(singular));
    }

    /** Hours, minutes or seconds. */
    boolean isWithinDay() {
        return this == HOUR || this == MINUTE || this == SECOND;
    }

    TimePrecision precision() {
        return precision;
    }

    LocalDate after(LocalDate day, int count) {
        int times = this == FORTNIGHT ? 2 * count : count;
        return isWithinDay() ? day : day.plus(times, length);
    }

    /** TIMEX3's value of a duration; {@code "X"} for a vague count. */
    String duration(String count) {
        String told = this == FORTNIGHT && Lexicon.isFigures(count, 1, 4)
                ? String.valueOf(2 * Integer.parseInt(count))
                : count;
        return code.startsWith("T") ? "PT" + told + code.substring(1) : "P" + told + code;
    }
}
