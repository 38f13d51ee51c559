// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.gazetteer;

import java.util.Arrays;
import java.util.Set;

/** GeoNames' alternate names (alternateNamesV2.txt), filed under the places that are in a table already. */
final class AlternateNames {
    /** Of ten columns the id of the place, the language and the name; shorter lines are of the older form of the file. */
    private static final int LEAST_COLUMNS = 4;

    private static final int PLACE = 1;
    private static final int LANGUAGE = 2;
    private static final int NAME = 3;

    /** In place of a language: addresses, post codes, codes of airports, ports and stations, and how a name sounds. */
    private static final Set<String> NO_LANGUAGES =
            Set.of("link", "post", "iata", "icao", "faac", "tcid", "unlc", "wkdt", "phon", "piny");

    private final PlaceTableBuilder table;

    /** GeoNames' identifier in the upper half, the place in the lower, sorted. */
    private final long[] places;

    AlternateNames(PlaceTableBuilder table) {
        this.table = table;
        this.places = new long[table.size()];
        for (int place = 0; place < places.length; place++) {
            places[place] = (long) table.geonames(place) << 32 | place;
        }
        Arrays.sort(places);
    }

    /** Files the name of a line; an {@code IllegalArgumentException} when it is none of such a file. */
    void add(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length < LEAST_COLUMNS) {
            throw new IllegalArgumentException(columns.length + " columns, not the ten of a file of alternate names");
        }
        if (NO_LANGUAGES.contains(columns[LANGUAGE]) || !LatinName.isName(columns[NAME])) {
            return;
        }
        long wanted = Long.parseLong(columns[PLACE]) << 32;
        int at = Arrays.binarySearch(places, wanted);
        for (int i = at < 0 ? -at - 1 : at; i < places.length && places[i] >>> 32 == wanted >>> 32; i++) {
            table.addName((int) places[i], columns[NAME]);
        }
    }
}
