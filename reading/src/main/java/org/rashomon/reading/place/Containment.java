// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;

/** What lies in what, and near what, as far as the gazetteer's names of divisions, points and radii tell. */
final class Containment {
    private static final double REACH_KM = 25;

    private Containment() {}

    /** True when some candidate of one name lies in some candidate of the other. */
    static boolean mayContain(NameHit container, NameHit hit) {
        return container.known().stream()
                .limit(NameHit.MOST_CANDIDATES)
                .anyMatch(outer -> hit.known().stream()
                        .limit(NameHit.MOST_CANDIDATES)
                        .anyMatch(inner -> contains(outer.place(), inner.place())));
    }

    /** True when the inner place lies in the outer one, as far as the gazetteer tells. */
    static boolean contains(Place outer, Place inner) {
        if (outer.equals(inner) || outer.kind().compareTo(inner.kind()) > 0) {
            return false;
        }
        return switch (outer.kind()) {
            case COUNTRY ->
                inner.kind() != PlaceKind.COUNTRY
                        && outer.within().country().equals(inner.within().country());
            case ADMIN1 ->
                inner.kind() != PlaceKind.ADMIN1
                        && outer.within().country().equals(inner.within().country())
                        && outer.within().admin1().equals(inner.within().admin1());
            case REGION -> isNear(outer, inner, 0);
            case ADMIN2, CITY, FEATURE ->
                outer.within().country().equals(inner.within().country()) && isNear(outer, inner, REACH_KM);
        };
    }

    /** True when the inner place lies within the radius of the outer one, or so many kilometres more. */
    static boolean isNear(Place outer, Place inner, double reach) {
        return outer.location().isPresent()
                && inner.location().isPresent()
                && outer.location()
                                .get()
                                .point()
                                .kilometresTo(inner.location().get().point())
                        <= outer.location().get().radiusKm() + reach;
    }

    /** True when the place is of a kind that another can be near to. */
    static boolean isFine(Place place) {
        return switch (place.kind()) {
            case CITY, FEATURE, ADMIN2 -> true;
            case REGION, COUNTRY, ADMIN1 -> false;
        };
    }
}
