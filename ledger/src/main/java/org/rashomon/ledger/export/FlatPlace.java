// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rashomon.model.Facet;
import org.rashomon.model.Incident;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;

/**
 * The one place of a form that asks for one. Where accounts contest the place there is none, only the province and the country that all of
 * the places share.
 *
 * @param place the finest that is told, the first of equals
 * @param admin1 the first-level division
 * @param country ISO 3166-1 alpha-3
 */
record FlatPlace(Optional<Place> place, Optional<String> admin1, Optional<String> country) {
    /** What "near" a town reaches beyond it; a place that reaches less far is itself meant. */
    private static final double NEAR_KM = 10;

    static FlatPlace of(Incident incident) {
        List<Place> places = incident.outline().places();
        boolean isContested = Contested.in(incident, Facet.PLACE);
        List<Place> meant = isContested ? places : places.stream().limit(1).toList();
        return new FlatPlace(
                isContested ? Optional.empty() : meant.stream().findFirst(),
                shared(meant, FlatPlace::province),
                shared(meant, place -> place.within().country()));
    }

    private static Optional<String> province(Place place) {
        return place.within()
                .admin1()
                .or(() -> Optional.of(place.name()).filter(name -> place.kind() == PlaceKind.ADMIN1));
    }

    private static Optional<String> shared(List<Place> places, Function<Place, Optional<String>> part) {
        List<Optional<String>> parts = places.stream().map(part).distinct().toList();
        return parts.size() == 1 ? parts.getFirst() : Optional.empty();
    }

    /** True for a town, a crossing, a base; false for what is near one, and for a river or a range. */
    static boolean isSpot(Place place) {
        return place.location()
                .filter(location -> location.radiusKm() >= NEAR_KM)
                .isEmpty();
    }

    Optional<Country> countryRecord() {
        return country.flatMap(Country::of);
    }

    Optional<Place.Location> location() {
        return place.flatMap(Place::location);
    }
}
