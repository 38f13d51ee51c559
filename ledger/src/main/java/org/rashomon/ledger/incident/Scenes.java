// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.model.EventPlace;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;
import org.rashomon.model.PlaceMention;
import org.rashomon.model.PlaceUse;
import org.rashomon.model.Reading;
import org.rashomon.model.TimeExpression;

/**
 * The places and days that a report names anywhere in its text: what is told of the lead in other sentences than its own.
 *
 * @param places provinces and finer, in the order of the text
 * @param days told as days, dateline apart
 */
record Scenes(Set<Place> places, Set<LocalDate> days) {
    static Scenes of(Reading reading) {
        return new Scenes(
                placesIn(reading)
                        .filter(place -> place.use() != PlaceUse.METONYMIC)
                        .filter(place -> !Dateline.holds(place.mention().span(), reading))
                        .flatMap(place -> place.place().known().stream())
                        .filter(PlaceRelation::isFine)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                timesIn(reading)
                        .filter(time -> !Dateline.is(time, reading.document()))
                        .map(TimeExpression::interval)
                        .filter(time -> time.from().equals(time.to()))
                        .flatMap(time -> time.from().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<PlaceMention> placesIn(Reading reading) {
        Stream<PlaceMention> ofEvents = reading.events().stream()
                .flatMap(event -> event.setting().places().stream())
                .map(EventPlace::place);
        return Stream.concat(reading.places().stream(), ofEvents);
    }

    private static Stream<TimeExpression> timesIn(Reading reading) {
        Stream<TimeExpression> ofEvents = reading.events().stream().flatMap(event -> event.setting().time().stream());
        return Stream.concat(reading.times().stream(), ofEvents);
    }

    /** Places finer than a province that both name. */
    List<Place> sharedTowns(Scenes other) {
        Set<String> there = other.towns().map(Place::gazetteer).collect(Collectors.toSet());
        return towns().filter(town -> there.contains(town.gazetteer())).toList();
    }

    Stream<Place> towns() {
        return places.stream().filter(place -> place.kind().compareTo(PlaceKind.ADMIN1) > 0);
    }

    List<LocalDate> sharedDays(Scenes other) {
        return days.stream().filter(other.days::contains).sorted().toList();
    }
}
