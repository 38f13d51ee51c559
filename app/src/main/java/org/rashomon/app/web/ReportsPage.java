// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.Map;
import org.rashomon.app.holdings.Coverage;
import org.rashomon.app.holdings.FilterQuery;
import org.rashomon.app.holdings.Holdings;
import org.rashomon.app.words.Links;
import org.rashomon.app.words.Reports;
import org.rashomon.app.words.VisibleText;
import org.rashomon.app.words.Words;
import org.rashomon.ledger.query.ReportSummary;

/**
 * The reports that were read.
 *
 * @param coverage counts
 * @param outlet of which alone; empty for all
 * @param reports latest published first, undated last
 * @param paging where the list was cut
 */
public record ReportsPage(Coverage coverage, String outlet, List<ReportLine> reports, Paging paging) {
    public ReportsPage {
        reports = List.copyOf(reports);
    }

    static ReportsPage of(Holdings holdings, FilterQuery query) {
        String outlet = query.sent("outlet");
        return holdings.catalogue().at(answers -> {
            Coverage coverage = holdings.remembered().overview(answers).coverage();
            long total = answers.countReports(outlet);
            return new ReportsPage(
                    coverage,
                    VisibleText.of(outlet),
                    answers.reports(outlet, Paging.begin(total, query.page()), Paging.PAGE).stream()
                            .map(ReportsPage::line)
                            .toList(),
                    Paging.of(
                            total,
                            query.page(),
                            "report",
                            page -> "/reports?" + query.with(Map.of("page", Long.toString(page)))));
        });
    }

    private static ReportLine line(ReportSummary report) {
        return new ReportLine(
                VisibleText.of(report.told().title().orElse(Reports.shortened(report.input()))),
                Links.document(report.document()),
                report.told().outlet().map(VisibleText::of).orElseGet(() -> Reports.shortened(report.input())),
                report.told().published().map(Words::of).orElse("date not told"),
                read(report));
    }

    private static String read(ReportSummary report) {
        String claims = Words.count(report.read().claims(), "claim");
        String problems = report.read().problems() == 0
                ? ""
                : ", " + Words.count(report.read().problems(), "problem");
        return report.read().failed() > 0 ? "failed" + problems : claims + problems;
    }
}
