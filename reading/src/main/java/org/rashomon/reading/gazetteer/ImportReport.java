// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.gazetteer;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of an import.
 *
 * @param lines read, of all files
 * @param places in the table, those of the bundled one included
 * @param refused how many lines are none of a dump
 * @param firstRefused the first of them, with what is wrong
 */
public record ImportReport(long lines, int places, long refused, List<String> firstRefused) {
    public ImportReport {
        firstRefused = List.copyOf(firstRefused);
    }

    /** Counts while an import runs. */
    static final class Tally {
        private static final int MOST_NAMED = 5;

        private long lines;
        private long refused;
        private final List<String> first = new ArrayList<>();

        void line() {
            lines++;
        }

        void refused(String what) {
            refused++;
            if (first.size() < MOST_NAMED) {
                first.add(what);
            }
        }

        ImportReport report(int places) {
            return new ImportReport(lines, places, refused, first);
        }
    }
}
