// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.model.EventPlace;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;
import org.rashomon.model.PlaceRole;
import org.rashomon.model.TimeExpression;
import org.rashomon.model.TimePrecision;

/**
 * Where and when a sentence says that it plays, whether or not it tells an event.
 *
 * @param places a province and what is finer
 * @param times days
 */
record Scene(List<EventPlace> places, List<TimeExpression> times) {
    static final Scene NONE = new Scene(List.of(), List.of());

    Scene {
        places = places.stream().filter(Scene::isFineLocation).toList();
        times = times.stream().filter(Scene::isDay).toList();
    }

    private static boolean isFineLocation(EventPlace place) {
        return place.role() == PlaceRole.LOCATION
                && place.place()
                        .place()
                        .known()
                        .filter(known -> known.kind().compareTo(PlaceKind.ADMIN1) >= 0)
                        .isPresent();
    }

    private static boolean isDay(TimeExpression time) {
        return time.precision() == TimePrecision.DAY
                && time.interval().from().isPresent()
                && time.interval().to().isPresent();
    }

    /** The divisions that its places lie in. */
    Set<String> divisions() {
        return places.stream()
                .flatMap(place -> place.place().place().known().stream())
                .map(Scene::division)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String division(Place place) {
        return place.within().country().orElse("")
                + '/'
                + place.within().admin1().orElseGet(place::name);
    }

    /** The places where they are of one division; else nobody can tell which is meant. */
    List<EventPlace> onePlace() {
        return divisions().size() == 1 ? places : List.of();
    }

    /** The day, where there is but one. */
    Optional<TimeExpression> oneDay() {
        return times.stream().map(TimeExpression::interval).distinct().count() == 1
                ? Optional.of(times.getFirst())
                : Optional.empty();
    }

    /** With each place only where it is named first. */
    Scene eachOnce() {
        Map<Optional<Place>, EventPlace> first = new LinkedHashMap<>();
        places.forEach(place -> first.putIfAbsent(place.place().place().known(), place));
        return new Scene(List.copyOf(first.values()), times);
    }

    /** Both together. */
    Scene and(Scene more) {
        return new Scene(
                Stream.concat(places.stream(), more.places.stream()).toList(),
                Stream.concat(times.stream(), more.times.stream()).toList());
    }
}
