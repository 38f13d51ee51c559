// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a row of a GeoNames dump is in the table, by its feature code: geonames-features.tsv. */
final class FeatureCodes {
    /**
     * What becomes of a row.
     *
     * @param rank in the table
     * @param radiusKm of a feature; 0 for all else
     */
    record Use(PlaceRank rank, int radiusKm) {}

    private final Map<String, Use> uses;

    private FeatureCodes(Map<String, Use> uses) {
        this.uses = Map.copyOf(uses);
    }

    static FeatureCodes bundled() {
        InputStream in = FeatureCodes.class.getResourceAsStream("geonames-features.tsv");
        if (in == null) {
            throw new IllegalStateException("geonames-features.tsv is missing from the jar");
        }
        Map<String, Use> uses = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] columns = line.split("\t", -1);
                Use use =
                        new Use(PlaceRank.valueOf(columns[1]), columns[2].isEmpty() ? 0 : Integer.parseInt(columns[2]));
                if (uses.put(columns[0], use) != null) {
                    throw new IllegalStateException("geonames-features.tsv: twice: " + columns[0]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FeatureCodes(uses);
    }

    Stream<Use> all() {
        return uses.values().stream();
    }

    /** Empty for rows that the table leaves out. */
    Optional<Use> use(String featureCode) {
        return Optional.ofNullable(uses.get(featureCode));
    }
}
