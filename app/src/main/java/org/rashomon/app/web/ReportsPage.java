// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.Comparator;
import java.util.List;
import org.rashomon.model.Publication;
import org.rashomon.model.Reading;

/**
 * Every report that was read.
 *
 * @param coverage counts
 * @param reports latest first, undated last
 */
public record ReportsPage(Coverage coverage, List<ReportLine> reports) {
    public ReportsPage {
        reports = List.copyOf(reports);
    }

    static ReportsPage of(List<Reading> readings) {
        Comparator<Reading> latestFirst = Comparator.comparing((Reading reading) -> reading.document()
                        .masthead()
                        .published()
                        .map(Publication::date)
                        .map(day -> -day.toEpochDay())
                        .orElse(Long.MAX_VALUE))
                .thenComparing(reading -> reading.document().input());
        return new ReportsPage(
                Coverage.of(readings),
                readings.stream()
                        .sorted(latestFirst)
                        .map(reading -> ReportLine.of(reading.document(), read(reading)))
                        .toList());
    }

    private static String read(Reading reading) {
        long problems = Coverage.problems(reading).count();
        String claims = Words.count(reading.claims().size(), "claim");
        return problems == 0 ? claims : claims + ", " + Words.count(problems, "problem");
    }
}
