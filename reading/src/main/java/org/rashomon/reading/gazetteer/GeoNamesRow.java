// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Coordinates;

/**
 * A line of a GeoNames dump (allCountries.txt, AF.txt): nineteen columns separated by tabs, as the dump's readme tells them.
 *
 * @param columns of the line
 */
record GeoNamesRow(List<String> columns) {
    private static final int COLUMNS = 19;
    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int ASCII_NAME = 2;
    private static final int ALTERNATE_NAMES = 3;
    private static final int LATITUDE = 4;
    private static final int LONGITUDE = 5;
    private static final int FEATURE_CODE = 7;
    private static final int COUNTRY = 8;
    private static final int ADMIN1 = 10;
    private static final int ADMIN2 = 11;
    private static final int POPULATION = 14;

    GeoNamesRow {
        columns = List.copyOf(columns);
    }

    /** The columns of a line; an {@code IllegalArgumentException} that says what is wrong when it is not one of a dump. */
    static GeoNamesRow of(String line) {
        List<String> columns = Arrays.asList(line.split("\t", -1));
        if (columns.size() != COLUMNS) {
            throw new IllegalArgumentException(columns.size() + " columns, not " + COLUMNS);
        }
        return new GeoNamesRow(columns);
    }

    String featureCode() {
        return columns.get(FEATURE_CODE);
    }

    /** ISO 3166-1 alpha-2; empty for seas and the like. */
    String country() {
        return columns.get(COUNTRY);
    }

    /** The place, or nothing when the table leaves such rows out. */
    Optional<PlaceRecord> place(FeatureCodes codes) {
        return codes.use(featureCode()).map(this::place);
    }

    private PlaceRecord place(FeatureCodes.Use use) {
        String name = columns.get(NAME);
        boolean unspeakable = name.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > TextColumn.LONGEST;
        return new PlaceRecord(
                unspeakable ? columns.get(ASCII_NAME) : name,
                otherNames(),
                use.rank(),
                new PlaceRecord.Division(country(), columns.get(ADMIN1), columns.get(ADMIN2)),
                new Coordinates(number(LATITUDE), number(LONGITUDE)),
                use.rank().isArea() ? use.radiusKm() : population(),
                Integer.parseInt(columns.get(ID)));
    }

    private List<String> otherNames() {
        List<String> names = Arrays.stream(columns.get(ALTERNATE_NAMES).split(","))
                .filter(LatinName::isName)
                .toList();
        String ascii = columns.get(ASCII_NAME);
        return names.contains(ascii) || ascii.isEmpty()
                ? names
                : java.util.stream.Stream.concat(names.stream(), java.util.stream.Stream.of(ascii))
                        .toList();
    }

    private double number(int column) {
        return Double.parseDouble(columns.get(column));
    }

    private int population() {
        String people = columns.get(POPULATION);
        return people.isEmpty() ? 0 : (int) Math.min(Integer.MAX_VALUE, Long.parseLong(people));
    }
}
