// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import org.rashomon.app.words.Links;
import org.rashomon.app.words.VisibleText;
import org.rashomon.ledger.DocumentHistory;
import org.rashomon.ledger.query.IncidentSummary;

/**
 * How an incident came to be what it is.
 *
 * @param heading the incident
 * @param steps latest first
 */
public record HistoryPage(IncidentRow.Heading heading, List<Step> steps) {
    public HistoryPage {
        steps = List.copyOf(steps);
    }

    /**
     * A line of the journal.
     *
     * @param entry its number, "#12"
     * @param recorded when the ledger learned it
     * @param by the version of the reader, or a reviewer
     * @param what for people
     * @param report the report it is about
     * @param asOf the incident as it was told after this line
     */
    public record Step(String entry, String recorded, String by, String what, String report, String asOf) {}

    static HistoryPage of(IncidentSummary incident, List<DocumentHistory.Step> steps) {
        IncidentRow.Heading heading = IncidentRow.of(incident).heading();
        return new HistoryPage(
                heading,
                steps.reversed().stream().map(step -> step(step, heading)).toList());
    }

    private static Step step(DocumentHistory.Step step, IncidentRow.Heading heading) {
        String reason = step.reason().isEmpty() ? "" : " (" + step.reason() + ")";
        return new Step(
                "#" + step.entry(),
                step.recordedAt().toString(),
                VisibleText.of(step.author()),
                VisibleText.of(step.what() + reason),
                Links.document(step.document()),
                heading.href() + "?" + AsOfPage.PARAMETER + "=" + Links.encoded("#" + step.entry()));
    }
}
