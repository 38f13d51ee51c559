// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rashomon.app.holdings.Holdings;
import org.rashomon.app.words.Links;
import org.rashomon.app.words.Reports;
import org.rashomon.app.words.Silence;
import org.rashomon.app.words.VisibleText;
import org.rashomon.ledger.query.IncidentSummary;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentReport;
import org.rashomon.model.Origin;

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
     * @param tree the reports under where their words come from
     * @param origins of all accounts: name and how it is known
     * @param citation the whole page in a line, for a footnote
     */
    public record Told(List<Branch> tree, List<String> origins, String citation) {}

    /**
     * Where the words of some reports come from.
     *
     * @param origin its name
     * @param why how that is known
     * @param reports earliest published first: what follows the first is no further origin
     */
    public record Branch(String origin, String why, List<ReportLine> reports) {
        public Branch {
            reports = List.copyOf(reports);
        }
    }

    /**
     * What the ledger knows beside an incident's accounts.
     *
     * @param origins from where the words of each report come
     * @param line the last of the journal: where it is cited, what it says later is another matter
     */
    record Provenance(Map<DocumentId, Origin> origins, long line) {
        static Provenance of(Reports reports, Holdings holdings) {
            return new Provenance(holdings.origins(reports.documents()), holdings.lastLine());
        }
    }

    static IncidentPage of(Incident incident, Reports reports, Provenance provenance) {
        IncidentRow row = IncidentRow.of(IncidentSummary.of(incident, reports::document));
        List<String> origins = incident.standing().corroboration().origins().stream()
                .map(origin -> Reports.shortened(origin.name()) + " (" + VisibleText.of(origin.why()) + ")")
                .toList();
        return new IncidentPage(
                row,
                ContestGroup.of(incident, reports),
                AccountTable.of(incident, reports),
                AccountInFull.of(incident, reports),
                new Told(
                        ReportTree.of(incident, reports, provenance.origins()),
                        origins,
                        citation(row, provenance.line())),
                Silence.of(incident));
    }

    /** With the entry that it was told after, at which the same can be read later. */
    private static String citation(IncidentRow row, long line) {
        return String.format(
                Locale.ROOT,
                "“%s”, %s: %s, %s from %s, as claimed. Rashomon ledger, %s?%s=%s",
                row.heading().title(),
                row.heading().days(),
                row.standing().accounts(),
                row.standing().reports(),
                row.standing().origins(),
                row.heading().href(),
                AsOfPage.PARAMETER,
                Links.encoded("#" + line));
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
