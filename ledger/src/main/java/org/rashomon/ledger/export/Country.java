// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A country as other people's forms number and group it.
 *
 * @param code ISO 3166-1 alpha-3
 * @param numeric ISO 3166-1 numeric, without leading zeros; empty for one that has none
 * @param name in English
 * @param regions what the forms group it under
 * @param stateNumber in the list of independent states of Gleditsch and Ward, where that is known
 */
record Country(String code, Optional<String> numeric, String name, Regions regions, Optional<String> stateNumber) {
    /**
     * Groups of countries.
     *
     * @param acled as ACLED's files have it
     * @param ucdp as UCDP's have it
     */
    record Regions(String acled, String ucdp) {}

    private static final Map<String, Country> ALL = read("countries.tsv");

    static Optional<Country> of(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    private static Map<String, Country> read(String table) {
        Map<String, Country> countries = new HashMap<>();
        try (InputStream in = Country.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("no " + table + " beside " + Country.class);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Country::parse)
                    .forEach(country -> {
                        if (countries.put(country.code(), country) != null) {
                            throw new IllegalStateException(table + " has " + country.code() + " twice");
                        }
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(countries);
    }

    private static Country parse(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != 6) {
            throw new IllegalStateException("countries.tsv: not six columns: " + line);
        }
        return new Country(
                cells.get(0),
                told(cells.get(1)),
                cells.get(2),
                new Regions(cells.get(3), cells.get(4)),
                told(cells.get(5)));
    }

    private static Optional<String> told(String cell) {
        return Optional.of(cell).filter(value -> !value.isEmpty());
    }
}
