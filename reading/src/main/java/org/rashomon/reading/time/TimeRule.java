// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of {@code time-rules.tsv}. Of the rules that fit at a word the one that takes most words wins, then the one that stands first.
 *
 * @param id printed with each expression it found
 * @param meaning what the words mean
 * @param guard what must hold around them
 * @param pattern the words
 * @param trial sentences that show it
 */
record TimeRule(String id, Meaning meaning, Guard guard, TimePattern pattern, Trial trial) {
    private static final List<TimeRule> ALL = load("time-rules.tsv");

    /**
     * Sentences that the build runs.
     *
     * @param example with the expression in square brackets
     * @param counterexample in which the rule finds nothing
     */
    record Trial(String example, String counterexample) {}

    /** All rules in order. */
    static List<TimeRule> all() {
        return ALL;
    }

    Optional<Match> match(List<Word> words, int begin) {
        return pattern.match(words, begin).filter(guard::allows);
    }

    private static List<TimeRule> load(String file) {
        try (InputStream rows = Objects.requireNonNull(TimeRule.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(rows, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .map(TimeRule::ofRow)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TimeRule ofRow(String row) {
        List<String> cells = Arrays.asList(row.split("\t", -1));
        if (cells.size() != 6) {
            throw new IllegalStateException("time-rules.tsv: not six cells: " + row);
        }
        return new TimeRule(
                cells.get(0),
                Meaning.valueOf(constant(cells.get(1))),
                Guard.valueOf(constant(cells.get(2))),
                TimePattern.of(cells.get(3)),
                new Trial(cells.get(4), cells.get(5)));
    }

    private static String constant(String written) {
        return written.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
