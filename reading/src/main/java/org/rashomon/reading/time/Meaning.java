// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import java.util.Optional;

/** What the words of a time rule mean; each constant is reckoned by one small class. */
enum Meaning {
    DAY_OF_MONTH,
    DAY_ALONE,
    DAY_RANGE,
    MONTH,
    ISO_DAY,
    YEAR,
    YEAR_BC,
    DECADE,
    CENTURY,
    SEASON,
    WEEKDAY,
    WEEKDAY_RANGE,
    WEEKEND,
    DAY_OFFSET,
    UNIT_OFFSET,
    EDGE_OF_UNIT,
    PAST_UNITS,
    AWAY,
    SAME,
    DURATION,
    SET,
    CLOCK,
    PART_OF_DAY,
    REFERENCE;

    /** Whether words like "about" and "more than" before it belong to it. */
    boolean isApproximable() {
        return this == DURATION || this == CLOCK || this == YEAR || this == AWAY;
    }

    /** What a match means as the story stands; empty when the words turn out to be no time, "30 February" for example. */
    Optional<Reckoned> reckon(Match match, Story story) {
        Calendar calendar = new Calendar(match, story);
        Relative relative = new Relative(match, story);
        return switch (this) {
            case DAY_OF_MONTH -> calendar.dayOfMonth();
            case DAY_ALONE -> calendar.dayAlone();
            case DAY_RANGE -> calendar.dayRange();
            case MONTH -> calendar.month();
            case ISO_DAY -> calendar.isoDay();
            case YEAR -> calendar.year();
            case YEAR_BC -> calendar.yearBeforeChrist();
            case DECADE -> calendar.decade();
            case CENTURY -> calendar.century();
            case SEASON -> calendar.season();
            case WEEKDAY -> relative.weekday();
            case WEEKDAY_RANGE -> relative.weekdayRange();
            case WEEKEND -> relative.weekend();
            case DAY_OFFSET -> relative.dayOffset();
            case UNIT_OFFSET -> relative.unitOffset();
            case EDGE_OF_UNIT -> relative.edgeOfUnit();
            case PAST_UNITS -> relative.pastUnits();
            case AWAY -> relative.away();
            case SAME -> relative.same();
            case DURATION -> Optional.of(Extent.duration(match));
            case SET -> Optional.of(Extent.set(match));
            case CLOCK -> new Clock(match, story).time();
            case PART_OF_DAY -> new Clock(match, story).partOfDay();
            case REFERENCE -> Optional.of(Extent.reference(match, story));
        };
    }
}
