// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.holdings;

import java.util.Arrays;
import java.util.List;
import org.rashomon.ledger.query.IncidentQuery;

/** Rectangles as addresses have them: west, south, east and north in degrees, as in GeoJSON's {@code bbox} (RFC 7946). */
public final class Areas {
    private static final int SIDES = 4;

    private Areas() {}

    /**
     * Reads {@code 68.5,31,70,33.25}.
     *
     * @throws IllegalArgumentException for anything else, or what is not on the earth
     */
    public static IncidentQuery.Area parse(String text) {
        List<Double> sides = Arrays.stream(text.split(",", -1))
                .map(side -> Double.valueOf(side.strip()))
                .toList();
        if (sides.size() != SIDES || sides.stream().anyMatch(side -> !Double.isFinite(side))) {
            throw new IllegalArgumentException("not west,south,east,north: " + text);
        }
        return new IncidentQuery.Area(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
    }
}
