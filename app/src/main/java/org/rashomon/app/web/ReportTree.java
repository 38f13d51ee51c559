// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.app.words.Reports;
import org.rashomon.app.words.VisibleText;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentReport;
import org.rashomon.model.Origin;
import org.rashomon.model.Publication;

/** Puts the reports of an incident under where their words come from. */
final class ReportTree {
    private ReportTree() {}

    /** The branch of most reports first; in each the earliest published first, undated last. */
    static List<IncidentPage.Branch> of(Incident incident, Reports reports, Map<DocumentId, Origin> origins) {
        Map<Origin, List<IncidentReport>> byOrigin = new TreeMap<>();
        for (IncidentReport report : incident.reports()) {
            Origin origin = Optional.ofNullable(origins.get(report.document()))
                    .orElseGet(() -> new Origin(report.input(), "own report"));
            byOrigin.computeIfAbsent(origin, absent -> new ArrayList<>()).add(report);
        }
        Comparator<IncidentReport> earliestFirst = Comparator.comparing(
                        (IncidentReport report) -> published(report, reports))
                .thenComparing(IncidentReport::input);
        return byOrigin.entrySet().stream()
                .sorted(Comparator.comparingInt(branch -> -branch.getValue().size()))
                .map(branch -> new IncidentPage.Branch(
                        Reports.shortened(branch.getKey().name()),
                        VisibleText.of(branch.getKey().why()),
                        branch.getValue().stream()
                                .sorted(earliestFirst)
                                .flatMap(report -> ReportLine.of(report, reports).stream())
                                .toList()))
                .toList();
    }

    private static String published(IncidentReport report, Reports reports) {
        return reports.reading(report.document())
                .flatMap(reading -> reading.document().masthead().published())
                .map(Publication::date)
                .map(Object::toString)
                .orElse("undated");
    }
}
