// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The news agencies of {@code agencies.tsv} by all their spellings. */
final class Agencies {
    private static final Map<String, String> NAMES = load("agencies.tsv");

    private Agencies() {}

    /** The agency that words name and name nothing else; case counts for none. */
    static Optional<String> named(String words) {
        return Optional.ofNullable(NAMES.get(plain(words)));
    }

    private static String plain(String words) {
        StringBuilder out = new StringBuilder();
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            boolean isArticle = word.equals("the") && out.isEmpty();
            if (!word.isEmpty() && !isArticle) {
                out.append(out.isEmpty() ? "" : " ").append(word);
            }
        }
        return out.toString();
    }

    private static Map<String, String> load(String file) {
        Map<String, String> names = new HashMap<>();
        for (String row : rows(file)) {
            String[] cells = row.split("\t", -1);
            names.put(plain(cells[0]), cells[0]);
            for (String spelling : cells[1].split("\\|")) {
                names.put(plain(spelling), cells[0]);
            }
        }
        return Map.copyOf(names);
    }

    private static List<String> rows(String file) {
        try (InputStream bytes = Objects.requireNonNull(Agencies.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            List<String> rows = new ArrayList<>(reader.lines().toList());
            rows.removeIf(row -> row.isBlank() || row.startsWith("#"));
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
