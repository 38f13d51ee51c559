// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How telling a word is: the fewer reports have it, the more (inverse document frequency).
 *
 * <p>Two thousand reports of English news in general, whose counts come with Rashomon ({@code tools/words}), stand beside those of the ledger: in a
 * small ledger a word is as rare as in the news, and in a large one of a single war its names and its terms are what they are there, common.
 */
final class WordRarity {
    /** As if the counted words had stood in so many reports: spread over them by chance, a word's share is known. */
    private static final double REPORTS = 2000;

    private static final double RARE = Math.log(240);

    private static final Map<String, Integer> COUNTS = load();

    private final Map<String, Integer> reportsWith = new HashMap<>();
    private int reports;

    /** Of a ledger with these reports, by the words of each. */
    static WordRarity in(Collection<Set<String>> reports) {
        WordRarity rarity = new WordRarity();
        for (Set<String> words : reports) {
            rarity.reports++;
            words.forEach(word -> rarity.reportsWith.merge(word, 1, Integer::sum));
        }
        return rarity;
    }

    /**
     * From 0, a word of every report, to some 8, one that was never met.
     *
     * @param word lower case
     */
    double of(String word) {
        double inNews = REPORTS * -Math.expm1(-COUNTS.getOrDefault(word, 0) / REPORTS);
        double inLedger = reportsWith.getOrDefault(word, 0);
        return Math.log((REPORTS + reports + 1) / (inNews + inLedger + 0.5));
    }

    /** True for what one report in 240 has, or fewer. */
    boolean isRare(String word) {
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
