// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How telling a word is: the fewer reports of English news in general have it, the more (inverse document frequency).
 *
 * <p>The counts come with Rashomon ({@code tools/words}) and none is taken of the ledger, so that what two reports are to each other does not
 * depend on a third.
 */
final class WordRarity {
    /** As if the counted words had stood in so many reports: spread over them by chance, a word's share is known. */
    private static final double REPORTS = 2000;

    private static final double RARE = Math.log(240);

    private static final Map<String, Integer> COUNTS = load();

    private WordRarity() {}

    /**
     * From 0, a word of every report, to some 8, one that was never met.
     *
     * @param word lower case
     */
    static double of(String word) {
        double with = REPORTS * -Math.expm1(-COUNTS.getOrDefault(word, 0) / REPORTS);
        return Math.log((REPORTS + 1) / (with + 0.5));
    }

    /** True for what one report in 240 has, or fewer. */
    static boolean isRare(String word) {
        return of(word) >= RARE;
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> counts = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(WordRarity.class.getResourceAsStream("word-counts.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> {
                int tab = line.indexOf('\t');
                counts.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
            });
            return counts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
