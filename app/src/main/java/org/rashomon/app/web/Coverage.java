// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.model.Outlet;
import org.rashomon.model.Problem;
import org.rashomon.model.Reading;

/**
 * What was read, so that an empty answer is not taken for "nothing happened".
 *
 * @param reports how many are in the ledger
 * @param failed how many of them gave no reading
 * @param problems how many problems the others have
 * @param claims how many were read
 * @param outlets reports by outlet, most first
 */
public record Coverage(int reports, int failed, int problems, int claims, List<OutletCount> outlets) {
    public Coverage {
        outlets = List.copyOf(outlets);
    }

    /** An outlet's reports. */
    public record OutletCount(String outlet, long reports) {}

    static Coverage of(List<Reading> readings) {
        List<Reading> failed = readings.stream().filter(Coverage::isFailed).toList();
        long problems = readings.stream()
                .filter(reading -> !isFailed(reading))
                .flatMap(Coverage::problems)
                .count();
        int claims =
                readings.stream().mapToInt(reading -> reading.claims().size()).sum();
        return new Coverage(readings.size(), failed.size(), (int) problems, claims, outlets(readings));
    }

    /** Of the document and of its reading. */
    static Stream<Problem> problems(Reading reading) {
        return Stream.concat(reading.document().problems().stream(), reading.problems().stream());
    }

    private static boolean isFailed(Reading reading) {
        return problems(reading).anyMatch(problem -> problem.code().isFatal());
    }

    private static String outlet(Reading reading) {
        return reading.document()
                .masthead()
                .outlet()
                .map(Outlet::name)
                .map(VisibleText::of)
                .orElse("outlet not told");
    }

    private static List<OutletCount> outlets(List<Reading> readings) {
        Map<String, Long> counts =
                readings.stream().collect(Collectors.groupingBy(Coverage::outlet, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new OutletCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(OutletCount::reports)
                        .reversed()
                        .thenComparing(OutletCount::outlet))
                .toList();
    }

    /** "7 reports were read, 1 failed". */
    public String inWords() {
        String read = Words.count(reports, "report") + (reports == 1 ? " was read" : " were read");
        return failed == 0 ? read : read + ", " + failed + " of them failed";
    }
}
