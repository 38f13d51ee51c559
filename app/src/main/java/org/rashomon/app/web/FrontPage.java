// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import org.rashomon.model.Incident;
import org.rashomon.model.Reading;

/**
 * The list of incidents.
 *
 * @param coverage what was read
 * @param form the search, filled as sent
 * @param rows this page's incidents
 * @param timeline those of all pages that are dated
 * @param paging where the list was cut
 * @param incidents how many the ledger holds
 */
public record FrontPage(
        Coverage coverage, FilterForm form, List<IncidentRow> rows, Timeline timeline, Paging paging, int incidents) {
    public FrontPage {
        rows = List.copyOf(rows);
    }

    static FrontPage of(Holdings holdings, FilterQuery query) {
        List<Reading> readings = holdings.readings();
        Reports reports = new Reports(readings);
        List<Incident> all = holdings.incidents();
        List<Incident> asked = query.order()
                .sorted(all.stream()
                        .filter(incident -> query.filter().matches(incident, reports))
                        .toList());
        List<IncidentRow> rows = Paging.cut(asked, query.page()).stream()
                .map(incident -> IncidentRow.of(incident, reports))
                .toList();
        return new FrontPage(
                Coverage.of(readings),
                FilterForm.of(query, all),
                rows,
                Timeline.of(asked),
                Paging.of(asked.size(), query),
                all.size());
    }
}
