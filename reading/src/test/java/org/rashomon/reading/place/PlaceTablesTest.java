// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Coordinates;
import org.rashomon.reading.gazetteer.NameKey;
import org.rashomon.reading.gazetteer.PlaceTable;

/** The tables written by hand. That the rows of names.tsv point at a town is checked when the gazetteer is loaded. */
class PlaceTablesTest {
    private static final double MARGIN_DEGREES = 1.5;
    private static final PlaceTable TOWNS = PlaceTable.bundled();

    @Test
    void everyCountryHasItsOwnCodesAndName() {
        Set<String> seen = new HashSet<>();
        Map<String, String> owners = new HashMap<>();
        for (Country country : Country.bundled()) {
            assertThat(seen.add(country.alpha3())).as(country.alpha3()).isTrue();
            assertThat(seen.add(country.alpha2())).as(country.alpha2()).isTrue();
            for (String name : country.names()) {
                assertThat(owners.put(NameKey.of(name), country.alpha3()))
                        .as(name)
                        .isIn(null, country.alpha3());
            }
            assertThat(country.alpha3()).matches("[A-Z]{3}");
            assertThat(country.alpha2()).matches("[A-Z]{2}");
        }
    }

    @Test
    void everyCountryOfTheTownsTableIsThere() {
        Set<String> codes = new HashSet<>();
        Country.bundled().forEach(country -> codes.add(country.alpha2()));
        Map<String, Integer> missing = new HashMap<>();
        for (int row = 0; row < TOWNS.size(); row++) {
            if (!codes.contains(TOWNS.country(row))) {
                missing.merge(TOWNS.country(row), 1, Integer::sum);
            }
        }
        assertThat(missing.values())
                .as("towns by country without a row: %s", missing)
                .allMatch(towns -> towns < 60);
    }

    @Test
    void everyCountryLiesAmongItsTowns() {
        Map<String, double[]> boxes = boxes();
        for (Country country : Country.bundled()) {
            if (boxes.containsKey(country.alpha2()) && !country.alpha2().equals("AQ")) {
                Coordinates point = country.place().location().orElseThrow().point();
                assertThat(isInside(boxes.get(country.alpha2()), point))
                        .as(country.alpha3())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"world", "afghanistan-pakistan"})
    void everyPlaceHasItsOwnIdAndLiesInItsCountry(String table) {
        Map<String, double[]> boxes = boxes();
        Map<String, String> alpha2 = new HashMap<>();
        Country.bundled().forEach(country -> alpha2.put(country.alpha3(), country.alpha2()));
        Set<String> ids = new HashSet<>();
        for (TableFile.Row row : TableFile.rows(table + ".places.tsv", 9)) {
            assertThat(ids.add(row.text(0))).as(row.where()).isTrue();
            List<String> countries = row.list(2);
            assertThat(alpha2.keySet()).as(row.where()).containsAll(countries);
            if (row.text(5).isEmpty() || countries.isEmpty()) {
                continue;
            }
            Coordinates point = new Coordinates(row.number(5), row.number(6));
            List<String> around = new ArrayList<>();
            for (String country : countries) {
                String code = alpha2.getOrDefault(country, "");
                if (isInside(boxes.getOrDefault(code, new double[] {0, 0, 0, 0}), point)) {
                    around.add(country);
                }
            }
            assertThat(around).as("%s %s", row.where(), row.text(4)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"world", "afghanistan-pakistan"})
    void noPlaceIsWrittenTwice(String table) {
        Map<String, String> seen = new HashMap<>();
        for (TableFile.Row row : TableFile.rows(table + ".places.tsv", 9)) {
            String identity = row.text(1) + row.text(2) + row.text(3) + NameKey.of(row.text(4));
            assertThat(seen.put(identity, row.where())).as(row.where()).isNull();
        }
    }

    @Test
    void everyRowOfWordsTellsSomething() {
        Words words = Words.bundled();
        assertThat(words.is(Words.Cue.LOCATIVE, "Near")).isTrue();
        assertThat(words.isCommon("March")).isTrue();
        assertThat(words.isGivenName("Ahmad")).isTrue();
        for (Words.Cue cue : Words.Cue.values()) {
            assertThat(TableFile.rows("words.tsv", 2))
                    .anyMatch(row -> row.text(0)
                                    .equals(cue.name()
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .replace('_', '-'))
                            && !row.list(1).isEmpty());
        }
    }

    /** South, north, west and east end of the towns of each country. */
    private static Map<String, double[]> boxes() {
        Map<String, double[]> boxes = new HashMap<>();
        for (int row = 0; row < TOWNS.size(); row++) {
            Coordinates point = TOWNS.point(row);
            double[] box = boxes.computeIfAbsent(TOWNS.country(row), country -> new double[] {90, -90, 180, -180});
            box[0] = Math.min(box[0], point.latitude());
            box[1] = Math.max(box[1], point.latitude());
            box[2] = Math.min(box[2], point.longitude());
            box[3] = Math.max(box[3], point.longitude());
        }
        return boxes;
    }

    private static boolean isInside(double[] box, Coordinates point) {
        return point.latitude() >= box[0] - MARGIN_DEGREES
                && point.latitude() <= box[1] + MARGIN_DEGREES
                && point.longitude() >= box[2] - MARGIN_DEGREES
                && point.longitude() <= box[3] + MARGIN_DEGREES;
    }
}
