// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English names of days and months, lower case. */
public final class CalendarWords {
    public static final Set<String> DAYS = lower(DayOfWeek.values());
    public static final Set<String> MONTHS = lower(Month.values());

    private static final int SHORTEST = 3;

    private CalendarWords() {}

    /** Days and months with other words of time. */
    public static Set<String> with(String... words) {
        return Stream.of(DAYS, MONTHS, Set.of(words)).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** True for a month's name, also cut short: "october", "oct", "sept". */
    static boolean isMonth(String lower) {
        return lower.length() >= SHORTEST && MONTHS.stream().anyMatch(month -> month.startsWith(lower));
    }

    private static Set<String> lower(Enum<?>[] names) {
        return Arrays.stream(names)
                .map(name -> name.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
