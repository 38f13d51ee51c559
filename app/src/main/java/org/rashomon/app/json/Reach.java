// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.rashomon.model.Coordinates;
import org.rashomon.model.Place;

/**
 * How a place is drawn: a spot as a point, an area as the ring within which what is meant may lie, so that nobody takes a province's
 * reference point for the spot. RFC 7946 has no circles: the ring is a polygon.
 */
final class Reach {
    private static final int CORNERS = 36;
    private static final double KM_PER_DEGREE = 111.195;
    private static final double HIGHEST_LATITUDE = 85;

    private Reach() {}

    static ObjectNode of(Place.Location location) {
        return location.radiusKm() > 0 && fits(location) ? ring(location) : point(location.point());
    }

    /** RFC 7946 wants what crosses the antimeridian cut in two; near it and near the poles the reference point has to do. */
    private static boolean fits(Place.Location location) {
        double up = location.radiusKm() / KM_PER_DEGREE;
        double highest = Math.abs(location.point().latitude()) + up;
        return highest < HIGHEST_LATITUDE
                && Math.abs(location.point().longitude()) + up / Math.cos(Math.toRadians(highest)) < 180;
    }

    private static ObjectNode point(Coordinates point) {
        ObjectNode json = JsonValues.object();
        json.put("type", "Point");
        json.set("coordinates", position(point.longitude(), point.latitude()));
        return json;
    }

    /** Counter-clockwise, closed by its first corner. */
    private static ObjectNode ring(Place.Location location) {
        ArrayNode corners = JsonNodeFactory.instance.arrayNode(CORNERS + 1);
        for (int corner = 0; corner <= CORNERS; corner++) {
            corners.add(corner(location, 2 * Math.PI * (corner % CORNERS) / CORNERS));
        }
        ObjectNode json = JsonValues.object();
        json.put("type", "Polygon");
        json.set("coordinates", JsonNodeFactory.instance.arrayNode(1).add(corners));
        return json;
    }

    private static ArrayNode corner(Place.Location location, double angle) {
        double degrees = location.radiusKm() / KM_PER_DEGREE;
        double latitude = location.point().latitude() + degrees * Math.sin(angle);
        double longitude = location.point().longitude()
                + degrees
                        * Math.cos(angle)
                        / Math.cos(Math.toRadians(location.point().latitude()));
        return position(round(longitude), round(latitude));
    }

    private static double round(double degrees) {
        return Math.round(degrees * 1e4) / 1e4;
    }

    private static ArrayNode position(double longitude, double latitude) {
        return JsonNodeFactory.instance.arrayNode(2).add(longitude).add(latitude);
    }
}
