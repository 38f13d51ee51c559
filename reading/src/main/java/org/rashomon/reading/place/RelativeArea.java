// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rashomon.model.Coordinates;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;
import org.rashomon.model.Resolution;

/**
 * What is told by a place but lies not in it, or not in all of it, is an area: "eastern Afghanistan" is no point and not all of Afghanistan,
 * "10 km south of Khost" is not Khost, and "near Khost" is less sure than Khost.
 */
final class RelativeArea {
    /** Regions of direction have no border; what is meant may begin in the middle, so that the point is moved a little only. */
    private static final double FURTHEST_KM = 140;

    private static final double SHARE_OF_RADIUS = 0.45;
    private static final double SHARE_LEFT = 0.75;
    private static final double KM_PER_DEGREE = 111.2;

    /** How far "near" reaches beyond a place, and "south of" without a distance: guesses. */
    private static final double NEAR_KM = 10;

    private static final double SOMEWHERE_KM = 30;

    /** "10 km" is said of 8 and of 13, and from the middle of a town or its edge. */
    private static final double SHARE_OF_DISTANCE = 0.3;

    private static final double LEAST_KM = 3;

    private RelativeArea() {}

    /** The place itself, or the area that its words make of it. */
    static Resolution<Place> of(Resolution<Place> place, Optional<Bearing> bearing) {
        if (bearing.isEmpty() || !(place instanceof Resolution.Resolved<Place>(Place whole, String why))) {
            return place;
        }
        return new Resolution.Resolved<>(area(whole, bearing.get()), why);
    }

    private static Place area(Place whole, Bearing bearing) {
        boolean wide = switch (whole.kind()) {
            case COUNTRY, ADMIN1, REGION -> true;
            case ADMIN2, CITY, FEATURE -> false;
        };
        return switch (bearing) {
            case Bearing.Part(String direction) -> wide ? part(whole, direction) : whole;
            case Bearing.Away away -> wide ? whole : away(whole, away);
            case Bearing.Around() -> wide ? whole : widened(whole, NEAR_KM);
        };
    }

    private static Place part(Place whole, String direction) {
        return renamed(whole, direction + ' ' + whole.name(), PlaceKind.REGION, location -> moved(location, direction));
    }

    private static Place away(Place whole, Bearing.Away away) {
        if (away.km() == 0) {
            return widened(whole, SOMEWHERE_KM);
        }
        String distance = String.format(Locale.ROOT, "%.0f km", away.km());
        if (away.direction().isEmpty()) {
            return renamed(
                    whole,
                    distance + " from " + whole.name(),
                    PlaceKind.REGION,
                    location -> new Place.Location(location.point(), away.km() + location.radiusKm()));
        }
        return renamed(
                whole,
                distance + ' ' + away.direction() + " of " + whole.name(),
                PlaceKind.REGION,
                location -> new Place.Location(
                        shifted(location.point(), away.direction(), away.km()),
                        Math.max(LEAST_KM, away.km() * SHARE_OF_DISTANCE) + location.radiusKm()));
    }

    private static Place widened(Place whole, double km) {
        return renamed(
                whole,
                whole.name(),
                whole.kind(),
                location -> new Place.Location(location.point(), location.radiusKm() + km));
    }

    private static Place renamed(Place whole, String name, PlaceKind kind, UnaryOperator<Place.Location> change) {
        return new Place(
                whole.gazetteer(), name, kind, whole.within(), whole.location().map(change));
    }

    private static Place.Location moved(Place.Location all, String direction) {
        double distance = Math.min(FURTHEST_KM, all.radiusKm() * SHARE_OF_RADIUS);
        return new Place.Location(shifted(all.point(), direction, distance), all.radiusKm() * SHARE_LEFT);
    }

    /** The point so far away; the same one for a direction that is none, "central". */
    private static Coordinates shifted(Coordinates from, String direction, double km) {
        double north = direction.startsWith("north") ? 1 : direction.startsWith("south") ? -1 : 0;
        double east = direction.contains("east") ? 1 : direction.contains("west") ? -1 : 0;
        double length = Math.hypot(north, east);
        if (length == 0) {
            return from;
        }
        double degrees = km / length / KM_PER_DEGREE;
        double latitude = Math.clamp(from.latitude() + north * degrees, -90.0, 90.0);
        double longitude = from.longitude() + east * degrees / Math.max(0.1, Math.cos(Math.toRadians(latitude)));
        return new Coordinates(latitude, Math.clamp(longitude, -180.0, 180.0));
    }
}
