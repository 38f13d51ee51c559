// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import java.util.Locale;
import java.util.Optional;
import org.rashomon.model.Coordinates;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;
import org.rashomon.model.Resolution;

/** "Eastern Afghanistan" is no point and not all of Afghanistan: an area of the kind region, moved towards where it says. */
final class RelativeArea {
    /** Regions of direction have no border; what is meant may begin in the middle, so that the point is moved a little only. */
    private static final double FURTHEST_KM = 140;

    private static final double SHARE_OF_RADIUS = 0.45;
    private static final double SHARE_LEFT = 0.75;
    private static final double KM_PER_DEGREE = 111.2;

    private RelativeArea() {}

    /** The place, or the part of it that lies in a direction where there is one and the place is a country, division or region. */
    static Resolution<Place> of(Resolution<Place> place, Optional<String> direction) {
        if (direction.isEmpty() || !(place instanceof Resolution.Resolved<Place>(Place whole, String why))) {
            return place;
        }
        return switch (whole.kind()) {
            case COUNTRY, ADMIN1, REGION -> new Resolution.Resolved<>(part(whole, direction.get()), why);
            case ADMIN2, CITY, FEATURE -> place;
        };
    }

    private static Place part(Place whole, String direction) {
        String name = direction.toLowerCase(Locale.ROOT) + ' ' + whole.name();
        return new Place(
                whole.gazetteer(),
                name,
                PlaceKind.REGION,
                whole.within(),
                whole.location().map(all -> moved(all, direction.toLowerCase(Locale.ROOT))));
    }

    private static Place.Location moved(Place.Location all, String direction) {
        double north = direction.startsWith("north") ? 1 : direction.startsWith("south") ? -1 : 0;
        double east = direction.contains("east") ? 1 : direction.contains("west") ? -1 : 0;
        double length = Math.hypot(north, east);
        if (length == 0) {
            return new Place.Location(all.point(), all.radiusKm() * SHARE_LEFT);
        }
        double distance = Math.min(FURTHEST_KM, all.radiusKm() * SHARE_OF_RADIUS) / length / KM_PER_DEGREE;
        double latitude = Math.clamp(all.point().latitude() + north * distance, -90.0, 90.0);
        double longitude =
                all.point().longitude() + east * distance / Math.max(0.1, Math.cos(Math.toRadians(latitude)));
        return new Place.Location(
                new Coordinates(latitude, Math.clamp(longitude, -180.0, 180.0)), all.radiusKm() * SHARE_LEFT);
    }
}
