// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Optional;

/**
 * A gazetteer's record.
 *
 * @param gazetteer whose record it is: {@code geonames:1131054}, {@code rashomon:durand-line}
 * @param name the usual name
 * @param kind how it lies on the map
 * @param within where it belongs
 * @param location where it is; missing for what has no place of its own on the map
 */
public record Place(String gazetteer, String name, PlaceKind kind, Containment within, Optional<Location> location) {
    /**
     * Where a place belongs.
     *
     * @param admin1 name of the first-level division
     * @param country ISO 3166-1 alpha-3
     */
    public record Containment(Optional<String> admin1, Optional<String> country) {}

    /**
     * A reference point and how far the place may reach from it.
     *
     * @param point the reference point
     * @param radiusKm 0 for a point; for areas and lines the distance within which what is meant may lie
     */
    public record Location(Coordinates point, double radiusKm) {}
}
