// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;
import org.rashomon.reading.gazetteer.NameKey;
import org.rashomon.reading.gazetteer.PlaceRank;
import org.rashomon.reading.gazetteer.PlaceTable;

/** The rows of the table of places as places: with the names that tables written by hand want to see, and ISO's three letters. */
final class TablePlaces {
    private final PlaceTable table;
    private final Map<String, String> alpha3 = new HashMap<>();
    private final Map<String, String> firstLevelNames = new HashMap<>();
    private final Map<Integer, String> shownNames = new HashMap<>();

    TablePlaces(PlaceTable table) {
        this.table = table;
    }

    void addCountry(Country country) {
        alpha3.put(country.alpha2(), country.alpha3());
    }

    /** Shows a first-level division, however the table spells it, by one name. */
    void nameFirstLevel(String alpha3, String spelling, String name) {
        firstLevelNames.putIfAbsent(alpha3 + ' ' + NameKey.of(spelling), name);
    }

    void show(int row, String name) {
        shownNames.put(row, name);
    }

    KnownPlace known(int row) {
        PlaceRank rank = table.rank(row);
        Optional<String> country = Optional.ofNullable(alpha3.get(table.country(row)));
        Optional<String> firstLevel = table.firstLevel(row) == PlaceTable.NONE
                ? Optional.empty()
                : Optional.of(firstLevelName(country.orElse(""), table.name(table.firstLevel(row))));
        String name = shownNames.getOrDefault(row, NameKey.shown(table.name(row)));
        double radius = Math.max(table.radius(row), reach(table.population(row)));
        Place place = new Place(
                identifier(row, country.orElse(table.country(row))),
                name,
                kind(rank),
                new Place.Containment(firstLevel, country),
                Optional.of(new Place.Location(table.point(row), radius)));
        return new KnownPlace(place, standing(rank), table.population(row));
    }

    private String identifier(int row, String country) {
        int geonames = table.geonames(row);
        return geonames > 0
                ? "geonames:" + geonames
                : String.format(
                        Locale.ROOT,
                        "table:%s/%s/%s",
                        country,
                        table.rank(row).name().toLowerCase(Locale.ROOT),
                        NameKey.of(table.name(row)));
    }

    private String firstLevelName(String country, String name) {
        return firstLevelNames.getOrDefault(country + ' ' + NameKey.of(name), name);
    }

    /** How far a town of so many people may reach, in km: a guess that grows with its root. */
    private static double reach(int population) {
        return Math.rint(Math.sqrt(population) / 80);
    }

    private static PlaceKind kind(PlaceRank rank) {
        return switch (rank) {
            case FIRST_LEVEL -> PlaceKind.ADMIN1;
            case SECOND_LEVEL -> PlaceKind.ADMIN2;
            case FEATURE -> PlaceKind.FEATURE;
            case CAPITAL, SEAT_OF_FIRST_LEVEL, SEAT_OF_SECOND_LEVEL, TOWN, QUARTER, FORMER -> PlaceKind.CITY;
        };
    }

    private static KnownPlace.Standing standing(PlaceRank rank) {
        return switch (rank) {
            case FIRST_LEVEL -> KnownPlace.Standing.FIRST_LEVEL;
            case SECOND_LEVEL -> KnownPlace.Standing.SECOND_LEVEL;
            case CAPITAL -> KnownPlace.Standing.CAPITAL;
            case SEAT_OF_FIRST_LEVEL -> KnownPlace.Standing.SEAT;
            case SEAT_OF_SECOND_LEVEL, TOWN -> KnownPlace.Standing.TOWN;
            case QUARTER, FORMER, FEATURE -> KnownPlace.Standing.QUARTER;
        };
    }
}
