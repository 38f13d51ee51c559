// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.Optional;
import org.rashomon.ledger.query.IncidentSummary;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentReport;

/**
 * One incident: accounts side by side.
 *
 * @param row title, days, sides and standing, as in the list
 * @param contests where accounts part
 * @param table speakers against facets
 * @param accounts in full
 * @param told in which reports, and where their words come from
 * @param silent parties named without an account of theirs
 */
public record IncidentPage(
        IncidentRow row,
        List<ContestGroup> contests,
        AccountTable table,
        List<AccountInFull> accounts,
        Told told,
        List<String> silent) {
    public IncidentPage {
        contests = List.copyOf(contests);
        accounts = List.copyOf(accounts);
        silent = List.copyOf(silent);
    }

    /**
     * Who tells of it.
     *
     * @param reports the documents
     * @param origins where their words come from: name and how it is known
     */
    public record Told(List<ReportLine> reports, List<String> origins) {}

    static IncidentPage of(Incident incident, Reports reports) {
        List<ReportLine> lines = incident.reports().stream()
                .map(report -> ReportLine.of(report, reports))
                .flatMap(Optional::stream)
                .toList();
        List<String> origins = incident.standing().corroboration().origins().stream()
                .map(origin -> Reports.shortened(origin.name()) + " (" + VisibleText.of(origin.why()) + ")")
                .toList();
        return new IncidentPage(
                IncidentRow.of(IncidentSummary.of(incident, reports::document)),
                ContestGroup.of(incident, reports),
                AccountTable.of(incident, reports),
                AccountInFull.of(incident, reports),
                new Told(lines, origins),
                Silence.of(incident));
    }

    /** The readings of the documents an incident quotes. */
    static Reports quoted(Incident incident, Holdings holdings) {
        return new Reports(incident.reports().stream()
                .map(IncidentReport::document)
                .map(holdings::reading)
                .flatMap(Optional::stream)
                .toList());
    }
}
