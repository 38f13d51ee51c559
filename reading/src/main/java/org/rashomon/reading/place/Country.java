// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.model.Coordinates;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;

/**
 * A row of countries.tsv.
 *
 * @param place alpha-3 code as its country, the middle as its point, the radius of a disc of its area
 * @param alpha2 ISO 3166-1 alpha-2
 * @param capital empty when there is none
 * @param names the name and all other names, as printed
 * @param demonyms what its people and things are called
 */
record Country(Place place, String alpha2, String capital, List<String> names, List<String> demonyms) {
    Country {
        names = List.copyOf(names);
        demonyms = List.copyOf(demonyms);
    }

    String alpha3() {
        return place.within().country().orElseThrow();
    }

    static List<Country> bundled() {
        return TableFile.rows("countries.tsv", 9).stream().map(Country::of).toList();
    }

    private static Country of(TableFile.Row row) {
        List<String> names =
                Stream.concat(Stream.of(row.text(2)), row.list(7).stream()).toList();
        Place.Location location = new Place.Location(
                new Coordinates(row.number(3), row.number(4)), Math.rint(Math.sqrt(row.number(5) / Math.PI)));
        Place place = new Place(
                "iso3166:" + row.text(0),
                row.text(2),
                PlaceKind.COUNTRY,
                new Place.Containment(Optional.empty(), Optional.of(row.text(0))),
                Optional.of(location));
        return new Country(place, row.text(1), row.text(6), names, row.list(8));
    }
}
