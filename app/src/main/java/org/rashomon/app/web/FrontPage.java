// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.Optional;
import org.rashomon.app.holdings.Coverage;
import org.rashomon.app.holdings.FilterQuery;
import org.rashomon.app.holdings.Holdings;
import org.rashomon.app.holdings.Overview;
import org.rashomon.app.holdings.Remembered;
import org.rashomon.app.holdings.Views;
import org.rashomon.ledger.query.Answers;
import org.rashomon.ledger.query.Found;
import org.rashomon.ledger.query.IncidentSummary;
import org.rashomon.ledger.query.Part;
import org.rashomon.ledger.store.IncidentOrder;

/**
 * One question in four views of one set of incidents.
 *
 * @param form the question
 * @param strip what was read
 * @param list a part of the list
 * @param timeline when they were, and when they were told of
 * @param places where they were
 */
public record FrontPage(FilterForm form, Strip strip, Listed list, Timeline timeline, PlaceTable places) {
    /**
     * What was read in numbers, and by outlet and day.
     *
     * @param waiting how many entries of the journal are not in incidents yet
     */
    public record Strip(Coverage coverage, CoverageGrid grid, long waiting) {}

    /**
     * A part of the list.
     *
     * @param rows this page's incidents
     * @param paging where the list was cut
     * @param incidents how many the ledger holds
     */
    public record Listed(List<IncidentRow> rows, Paging paging, long incidents) {
        public Listed {
            rows = List.copyOf(rows);
        }
    }

    static FrontPage of(Holdings holdings, FilterQuery query) {
        return holdings.catalogue().at(answers -> of(answers, holdings.remembered(), query));
    }

    private static FrontPage of(Answers answers, Remembered remembered, FilterQuery query) {
        Overview overview = remembered.overview(answers);
        Views views = remembered.views(answers, query.incidents());
        Found found = answers.find(query.incidents(), Paging.part(views.incidents(), query));
        Optional<TimeScale> scale =
                Timeline.scale(views, overview.coverage(), query.incidents().days());
        return new FrontPage(
                FilterForm.of(query, overview),
                new Strip(
                        overview.coverage(),
                        scale.map(on -> CoverageGrid.of(overview.coverage(), views, on, query))
                                .orElse(new CoverageGrid(List.of())),
                        answers.waiting()),
                new Listed(
                        found.incidents().stream().map(IncidentRow::of).toList(),
                        Paging.of(views.incidents(), query),
                        overview.incidents()),
                scale.map(on -> Timeline.of(views, drawn(answers, views, query), on, query))
                        .orElse(Timeline.NOTHING),
                PlaceTable.of(views, query));
    }

    /** All of them where they are few enough to be drawn one by one. */
    private static List<IncidentSummary> drawn(Answers answers, Views views, FilterQuery query) {
        return views.incidents() > Timeline.BARS_MOST
                ? List.of()
                : answers.find(query.incidents(), Part.first(IncidentOrder.LATEST, Timeline.BARS_MOST))
                        .incidents();
    }
}
