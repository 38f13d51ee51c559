// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import java.util.Optional;
import org.rashomon.model.Place;

/**
 * A place that a name may mean.
 *
 * @param place the gazetteer's record
 * @param standing how well known it is, before any text is read
 * @param population 0 when not known, and for everything but towns
 */
record KnownPlace(Place place, Standing standing, int population) {
    /** How well known a place is: what a name means when the text is silent, from the most to the least likely. */
    enum Standing {
        COUNTRY,
        WORLD_REGION,
        CAPITAL,
        FIRST_LEVEL,
        THEATRE,
        SEAT,
        TOWN,
        SECOND_LEVEL,
        QUARTER
    }

    /** The table holds towns from a thousand people up, and the seats of districts. */
    private static final double UNKNOWN_POPULATION = 600;

    Optional<String> country() {
        return place.within().country();
    }

    /** A number to rank namesakes by, about 0 to 10: the logarithm of a town's population, and what would equal it for other kinds. */
    double prominence() {
        double people = Math.log10(Math.max(population, UNKNOWN_POPULATION));
        return switch (standing) {
            case COUNTRY -> 9;
            case WORLD_REGION -> 7;
            case CAPITAL -> Math.max(people, 5) + 1.5;
            case FIRST_LEVEL -> 6;
            case THEATRE -> Math.max(people, 4.5);
            case SEAT -> people + 0.7;
            case TOWN -> people;
            case SECOND_LEVEL -> 3;
            case QUARTER -> people - 1;
        };
    }
}
