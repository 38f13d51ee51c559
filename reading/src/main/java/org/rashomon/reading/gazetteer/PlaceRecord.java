// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.gazetteer;

import java.util.List;
import org.rashomon.model.Coordinates;

/**
 * A place on its way into the table.
 *
 * @param name the one to show
 * @param otherNames under which it is filed as well
 * @param rank what it is
 * @param within the divisions it lies in, or is
 * @param point where it is
 * @param size people of a town, 0 when not known; of all else the radius in km
 * @param geonames GeoNames' identifier; 0 when not known
 */
public record PlaceRecord(
        String name,
        List<String> otherNames,
        PlaceRank rank,
        Division within,
        Coordinates point,
        int size,
        int geonames) {
    public PlaceRecord {
        otherNames = List.copyOf(otherNames);
    }

    /**
     * GeoNames' codes.
     *
     * @param country ISO 3166-1 alpha-2
     * @param first of the first-level division; empty when not told
     * @param second of the second-level division; empty when not told
     */
    public record Division(String country, String first, String second) {
        String firstCode() {
            return country + '.' + first;
        }

        String secondCode() {
            return country + '.' + first + '.' + second;
        }
    }
}
