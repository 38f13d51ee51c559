// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.Optional;
import org.rashomon.app.words.Links;
import org.rashomon.app.words.Reports;
import org.rashomon.app.words.VisibleText;
import org.rashomon.app.words.Words;
import org.rashomon.model.Document;
import org.rashomon.model.IncidentReport;
import org.rashomon.model.Publication;

/**
 * A report in a list.
 *
 * @param title the headline, or the name it was given under
 * @param href the article
 * @param outlet who published it
 * @param published when and where that was found, "24 Feb 2026 (header line)"; "date not told"
 * @param role "main" or "mentioned"; in a list of all reports how much was read in it
 */
public record ReportLine(String title, String href, String outlet, String published, String role) {
    static Optional<ReportLine> of(IncidentReport report, Reports reports) {
        return reports.reading(report.document()).map(reading -> of(reading.document(), Words.of(report.role())));
    }

    static ReportLine of(Document document, String role) {
        return new ReportLine(
                Reports.title(document),
                Links.document(document.id()),
                Reports.outlet(document),
                published(document.masthead().published()),
                role);
    }

    static String published(Optional<Publication> told) {
        return told.map(publication ->
                        Words.of(publication.date()) + " (" + VisibleText.of(publication.foundIn()) + ")")
                .orElse("date not told");
    }
}
