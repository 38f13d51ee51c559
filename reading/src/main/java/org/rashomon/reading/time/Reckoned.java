// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import org.rashomon.model.TimeAnchor;
import org.rashomon.model.TimeInterval;
import org.rashomon.model.TimePrecision;
import org.rashomon.model.TimeType;

/** What a time expression means: everything of a {@code TimeExpression} but its words. */
record Reckoned(TimeType type, String value, TimeInterval interval, TimePrecision precision, TimeAnchor anchor) {
    static Reckoned day(LocalDate day, TimeAnchor anchor) {
        return new Reckoned(TimeType.DATE, day.toString(), TimeInterval.of(day, day), TimePrecision.DAY, anchor);
    }

    /** A time whose place in the calendar the text does not tell. */
    static Reckoned unanchored(String value, TimePrecision precision) {
        return new Reckoned(TimeType.DATE, value, TimeInterval.unknown(), precision, TimeAnchor.NONE);
    }

    static Reckoned duration(String value) {
        return new Reckoned(TimeType.DURATION, value, TimeInterval.unknown(), TimePrecision.VAGUE, TimeAnchor.NONE);
    }

    static Reckoned set(String value) {
        return new Reckoned(TimeType.SET, value, TimeInterval.unknown(), TimePrecision.VAGUE, TimeAnchor.NONE);
    }

    static Reckoned vague(String value) {
        return new Reckoned(TimeType.DATE, value, TimeInterval.unknown(), TimePrecision.VAGUE, TimeAnchor.NONE);
    }

    Reckoned from(LocalDate from, LocalDate to) {
        return new Reckoned(type, value, TimeInterval.of(from, to), precision, anchor);
    }

    /** Open towards the future, as "since" makes it. */
    Reckoned since() {
        return new Reckoned(type, value, new TimeInterval(interval.from(), Optional.empty()), precision, anchor);
    }

    /** Open towards the past, as "until", "by" and "before" make it. */
    Reckoned until() {
        return new Reckoned(type, value, new TimeInterval(Optional.empty(), interval.to()), precision, anchor);
    }

    /** At a part of the day, told as TIMEX3 does: {@code TMO}, {@code T05:30}. */
    Reckoned at(String partOfDay) {
        return new Reckoned(TimeType.TIME, value + partOfDay, interval, precision, anchor);
    }
}
