// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The months by the names of {@code months.tsv}. */
final class MonthNames {
    private static final int MONTHS = 12;

    /** Folded name, then language, then number from 1. */
    private static final Map<String, Map<String, Integer>> NAMES = load("months.tsv");

    /** First words of names that have two. */
    private static final Set<String> OPENINGS = NAMES.keySet().stream()
            .filter(name -> name.indexOf(' ') > 0)
            .map(name -> name.substring(0, name.indexOf(' ')))
            .collect(Collectors.toUnmodifiableSet());

    private MonthNames() {}

    /** True for the first word of a name that has two, as written without marks. */
    static boolean opensTwoWords(String word) {
        return OPENINGS.contains(word);
    }

    /**
     * The number of a month, 1 to 12.
     *
     * @param name as written
     * @param language ISO 639 code; only asked where languages disagree about the name. Blank when unknown
     */
    static OptionalInt number(String name, String language) {
        Map<String, Integer> readings = NAMES.getOrDefault(Folding.folded(name), Map.of());
        if (readings.isEmpty()) {
            return OptionalInt.empty();
        }
        Set<Integer> numbers = new TreeSet<>(readings.values());
        if (numbers.size() == 1) {
            return OptionalInt.of(numbers.iterator().next());
        }
        Integer told = readings.get(language);
        return told == null ? OptionalInt.empty() : OptionalInt.of(told);
    }

    private static Map<String, Map<String, Integer>> load(String file) {
        Map<String, Map<String, Integer>> names = new HashMap<>();
        for (String row : TableRows.of(MonthNames.class, file)) {
            String[] cells = row.split("\t", -1);
            if (cells.length != MONTHS + 1) {
                throw new IllegalStateException(file + ": not a language and twelve months: " + row);
            }
            for (int month = 1; month <= MONTHS; month++) {
                for (String name : cells[month].split("\\|")) {
                    names.computeIfAbsent(Folding.folded(name), fresh -> new HashMap<>())
                            .put(cells[0], month);
                }
            }
        }
        return names;
    }
}
