// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.rashomon.model.Facet;
import org.rashomon.model.Incident;
import org.rashomon.model.TimeInterval;

/**
 * The days within which an incident's accounts lie, for a form that asks for one day or two.
 *
 * @param interval of the incident
 * @param isContested whether accounts contest the day: the middle one of theirs would be nobody's
 */
record FlatTime(TimeInterval interval, boolean isContested) {
    static FlatTime of(Incident incident) {
        return new FlatTime(incident.outline().interval(), Contested.in(incident, Facet.TIME));
    }

    /** How many days there are; empty when a bound is open. */
    OptionalInt days() {
        return interval.from()
                .flatMap(from -> interval.to().map(to -> Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1)))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** True for one day, and for at most {@code most} of them. */
    boolean isWithin(int most) {
        return days().isPresent() && days().getAsInt() <= most;
    }

    /** The day in the middle, the earlier of two; empty when a bound is open. */
    Optional<LocalDate> middle() {
        return days().isPresent()
                ? interval.from().map(from -> from.plusDays((days().getAsInt() - 1) / 2))
                : Optional.empty();
    }

    /** The year that holds all of the days. */
    OptionalInt year() {
        return interval.from()
                .flatMap(from -> interval.to().filter(to -> to.getYear() == from.getYear()))
                .map(to -> OptionalInt.of(to.getYear()))
                .orElse(OptionalInt.empty());
    }
}
