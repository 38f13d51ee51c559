// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Locale;

/**
 * A point in WGS 84, degrees.
 *
 * @param latitude -90 to 90
 * @param longitude -180 to 180
 */
public record Coordinates(double latitude, double longitude) {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    public Coordinates {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "no such point: %s, %s", latitude, longitude));
        }
    }

    /** Great-circle distance in kilometres (haversine, mean earth radius). */
    public double kilometresTo(Coordinates other) {
        double phi = Math.toRadians(other.latitude - latitude) / 2;
        double lambda = Math.toRadians(other.longitude - longitude) / 2;
        double a = Math.sin(phi) * Math.sin(phi)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.sin(lambda)
                        * Math.sin(lambda);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
