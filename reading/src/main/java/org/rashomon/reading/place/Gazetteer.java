// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rashomon.model.Coordinates;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;
import org.rashomon.reading.gazetteer.NameKey;
import org.rashomon.reading.gazetteer.PlaceTable;

/**
 * What names of places can mean. Immutable once loaded; safe for use by many threads.
 *
 * <p>Tables written by hand (countries, regions, the places of a theatre) come before the table of the world's table: where both hold a
 * place, the hand-written record is the one returned.
 */
public final class Gazetteer {
    private static final double SAME_PLACE_KM = 30;
    private static final List<String> THEATRES = List.of("world", "afghanistan-pakistan");

    private final PlaceTable table;
    private final TablePlaces tablePlaces;
    private final Map<String, Country> byDemonym = new HashMap<>();
    private final Map<String, Country> byAlpha3 = new HashMap<>();
    private final Map<String, List<KnownPlace>> authored = new HashMap<>();
    private final Map<String, List<KnownPlace>> afterComma = new HashMap<>();
    private final Map<String, List<Integer>> otherNames = new HashMap<>();

    private Gazetteer(PlaceTable table, boolean ours, List<String> overlays) {
        this.table = table;
        this.tablePlaces = new TablePlaces(table);
        Country.bundled().forEach(this::addCountry);
        for (String overlay : overlays) {
            TableFile.rows(overlay + ".places.tsv", 9).forEach(row -> addPlace(row, overlay.equals("world")));
        }
        for (String overlay : overlays) {
            TableFile.rows(overlay + ".names.tsv", 5).forEach(row -> addNames(row, ours));
        }
    }

    /** The world's table, countries and regions, and the places of the bundled theatres. Takes some tenths of a second. */
    public static Gazetteer bundled() {
        return new Gazetteer(PlaceTable.bundled(), true, THEATRES);
    }

    /** As {@link #bundled}, but with the places of a table that {@code rashomon gazetteer import} made. */
    public static Gazetteer of(PlaceTable imported) {
        return new Gazetteer(imported, false, THEATRES);
    }

    /** SHA-256 of the table of places, in hexadecimal digits. */
    public String digest() {
        return table.digest();
    }

    /** Every place of that name, the best known first; empty when there is none. Case, accents, hyphens and full stops do not matter. */
    public List<Place> find(String name) {
        return known(name).stream().map(KnownPlace::place).toList();
    }

    /** The country of an ISO 3166-1 alpha-3 code. */
    public Optional<Place> country(String alpha3) {
        return Optional.ofNullable(byAlpha3.get(alpha3)).map(Country::place);
    }

    List<KnownPlace> known(String name) {
        String key = NameKey.of(name);
        List<KnownPlace> byHand = authored.getOrDefault(key, List.of());
        Stream<KnownPlace> rest = IntStream.concat(
                        Arrays.stream(table.rows(key)),
                        otherNames.getOrDefault(key, List.of()).stream().mapToInt(row -> row))
                .distinct()
                .mapToObj(tablePlaces::known)
                .filter(town -> byHand.stream().noneMatch(place -> isSame(place.place(), town.place())));
        return Stream.concat(byHand.stream(), rest)
                .sorted(Comparator.comparingDouble((KnownPlace place) -> -place.prominence())
                        .thenComparing(place -> place.place().gazetteer()))
                .toList();
    }

    /** What a long name may mean that is one letter away from exactly one hand-written name; empty otherwise. */
    List<KnownPlace> knownMisspelt(String name) {
        List<String> corrections = Misspelling.corrections(NameKey.of(name), authored.keySet());
        return corrections.size() == 1 ? known(corrections.getFirst()) : List.of();
    }

    /** What a short form may mean that counts only after a comma: {@code OH} in "Dayton, OH". */
    List<KnownPlace> knownAfterComma(String name) {
        return afterComma.getOrDefault(NameKey.of(name), List.of());
    }

    /** The country whose people or things are so called. */
    Optional<Country> demonym(String word) {
        return Optional.ofNullable(byDemonym.get(NameKey.of(word)));
    }

    Optional<Country> countryRow(String alpha3) {
        return Optional.ofNullable(byAlpha3.get(alpha3));
    }

    private void addCountry(Country country) {
        tablePlaces.addCountry(country);
        byAlpha3.put(country.alpha3(), country);
        country.demonyms().forEach(demonym -> byDemonym.putIfAbsent(NameKey.of(demonym), country));
        KnownPlace known = new KnownPlace(country.place(), KnownPlace.Standing.COUNTRY, 0);
        country.names().forEach(name -> file(authored, name, known));
    }

    private void addPlace(TableFile.Row row, boolean ofTheWorld) {
        PlaceKind kind = kind(row, 1);
        List<String> countries = row.list(2);
        Optional<String> firstLevel = row.list(3).stream().findFirst();
        Optional<Place.Location> location = row.text(5).isEmpty()
                ? Optional.empty()
                : Optional.of(new Place.Location(new Coordinates(row.number(5), row.number(6)), row.number(7)));
        Place place = new Place(
                "rashomon:" + row.text(0),
                row.text(4),
                kind,
                new Place.Containment(firstLevel, onlyOne(countries)),
                location);
        KnownPlace known = new KnownPlace(place, standing(kind, ofTheWorld), 0);
        Stream.concat(Stream.of(row.text(4)), row.list(8).stream())
                .forEach(name -> file(name.startsWith(",") ? afterComma : authored, name, known));
        if (kind == PlaceKind.ADMIN1 && firstLevel.isPresent()) {
            Stream.concat(Stream.of(row.text(4), row.text(3)), row.list(8).stream())
                    .forEach(name -> tablePlaces.nameFirstLevel(countries.getFirst(), name, row.text(3)));
        }
    }

    /** A line between two countries and a desert in three lie in none of them more than in another. */
    private static Optional<String> onlyOne(List<String> countries) {
        return countries.size() == 1 ? Optional.of(countries.getFirst()) : Optional.empty();
    }

    private static KnownPlace.Standing standing(PlaceKind kind, boolean ofTheWorld) {
        return switch (kind) {
            case COUNTRY -> KnownPlace.Standing.COUNTRY;
            case ADMIN1 -> KnownPlace.Standing.FIRST_LEVEL;
            case REGION, FEATURE, CITY, ADMIN2 ->
                ofTheWorld ? KnownPlace.Standing.WORLD_REGION : KnownPlace.Standing.THEATRE;
        };
    }

    private static void file(Map<String, List<KnownPlace>> index, String name, KnownPlace place) {
        List<KnownPlace> filed = index.computeIfAbsent(NameKey.of(name), key -> new ArrayList<>());
        if (!filed.contains(place)) {
            filed.add(place);
        }
    }

    /** A row that finds no place is a fault of ours in the bundled table; one that somebody imported may well lack the place. */
    private void addNames(TableFile.Row row, boolean ours) {
        PlaceKind kind = kind(row, 0);
        Set<Integer> rows = new LinkedHashSet<>();
        for (int town : table.rows(NameKey.of(row.text(3)))) {
            Place place = tablePlaces.known(town).place();
            boolean here = place.kind() == kind
                    && place.within().country().equals(Optional.of(row.text(1)))
                    && (row.text(2).isEmpty() || place.within().admin1().equals(Optional.of(row.text(2))));
            if (here) {
                rows.add(town);
            }
        }
        if (rows.isEmpty() && ours) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT,
                    "%s: no %s '%s' of %s %s in the table of table",
                    row.where(),
                    row.text(0),
                    row.text(3),
                    row.text(1),
                    row.text(2)));
        }
        for (String name : row.list(4)) {
            if (name.startsWith("=")) {
                rows.forEach(town -> tablePlaces.show(town, name.substring(1)));
            }
            otherNames
                    .computeIfAbsent(NameKey.of(name), key -> new ArrayList<>())
                    .addAll(rows);
        }
    }

    private static PlaceKind kind(TableFile.Row row, int column) {
        try {
            return PlaceKind.valueOf(row.text(column).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "%s: no such kind of place: %s", row.where(), row.text(column)), e);
        }
    }

    private static boolean isSame(Place byHand, Place town) {
        if (byHand.kind() != town.kind()
                || !byHand.within().country().equals(town.within().country())) {
            return false;
        }
        if (town.kind() == PlaceKind.ADMIN1) {
            return byHand.within().admin1().equals(town.within().admin1());
        }
        double reach = byHand.location().map(Place.Location::radiusKm).orElse(0.0) + SAME_PLACE_KM;
        return byHand.location().isPresent()
                && town.location().isPresent()
                && byHand.location()
                                .get()
                                .point()
                                .kilometresTo(town.location().get().point())
                        <= reach;
    }
}
