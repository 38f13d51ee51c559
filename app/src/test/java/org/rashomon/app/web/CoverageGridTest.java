// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rashomon.app.holdings.Coverage;
import org.rashomon.app.holdings.FilterQuery;
import org.rashomon.app.holdings.Views;
import org.rashomon.ledger.query.ReadingTally;
import org.rashomon.ledger.query.Tally;

/** What was read, outlet by outlet. */
class CoverageGridTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 1);
    private static final TimeScale TEN_DAYS = TimeScale.over(FIRST, FIRST.plusDays(9));
    private static final FilterQuery ASKED = FilterQuery.parse(Map.of("q", "a"));

    @Test
    void ofManyOutletsThoseOfMostReportsHaveARowAndTheOthersShareOne() {
        List<ReadingTally> days = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> read("Paper " + number, FIRST, number))
                .toList();
        CoverageGrid grid = grid(days, List.of(new Tally("Paper 40", 3)));

        assertThat(grid.rows()).hasSize(8);
        assertThat(grid.rows().getFirst().outlet()).isEqualTo("Paper 40");
        assertThat(grid.rows().getFirst().href()).isEqualTo("/?outlet=Paper+40&q=a");
        assertThat(grid.rows().getFirst().told()).isEqualTo("tells of 3 of these");
        assertThat(grid.rows().get(1).told()).isEqualTo("tells of 0 of these");
        CoverageGrid.Row others = grid.rows().getLast();
        assertThat(others.outlet()).isEqualTo("33 other outlets");
        assertThat(others.href()).isEmpty();
        assertThat(others.counts()).isEqualTo(33 * 34 / 2 + " reports");
    }

    @Test
    void eightOutletsHaveARowEach() {
        List<ReadingTally> days = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> read("Paper " + number, FIRST, 1))
                .toList();

        assertThat(grid(days, List.of()).rows())
                .extracting(CoverageGrid.Row::outlet)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 8)
                        .mapToObj(number -> "Paper " + number)
                        .toList());
    }

    @Test
    void theMoreWasReadTheDarkerAndOneAloneIsNeverTheDarkest() {
        assertThat(level(1, 1)).isEqualTo(2);
        assertThat(level(1, 1000)).isEqualTo(1);
        assertThat(level(1000, 1000)).isEqualTo(4);
        assertThat(level(30, 1000)).isBetween(2, 3);
    }

    @Test
    void whatFailedOrWasCutIsSaid() {
        ReadingTally tally =
                new ReadingTally(Optional.of("Paper"), Optional.of(FIRST), new ReadingTally.Counts(5, 2, 1, 4, 9));
        CoverageGrid.Row row = grid(List.of(tally), List.of()).rows().getFirst();

        assertThat(row.counts()).isEqualTo("5 reports, 2 failed, 1 cut");
        assertThat(row.cells().getFirst().label()).isEqualTo("Paper, 1 Feb 2026: 5 reports, 2 failed, 1 cut");
        assertThat(row.cells().getFirst().classes()).endsWith(" failed");
    }

    @Test
    void aReportWithoutADateIsInTheCountAndInNoCell() {
        ReadingTally undated =
                new ReadingTally(Optional.of("Paper"), Optional.empty(), new ReadingTally.Counts(3, 0, 0, 0, 0));
        CoverageGrid.Row row = grid(List.of(undated, read("Paper", FIRST.minusDays(1), 1)), List.of())
                .rows()
                .getFirst();

        assertThat(row.counts()).isEqualTo("4 reports");
        assertThat(row.cells()).isEmpty();
    }

    @Test
    void reportsWithoutAnOutletShareARowThatLeadsNowhere() {
        ReadingTally nameless =
                new ReadingTally(Optional.empty(), Optional.of(FIRST), new ReadingTally.Counts(3, 0, 0, 0, 0));
        CoverageGrid.Row row = grid(List.of(nameless), List.of()).rows().getFirst();

        assertThat(row.outlet()).isEqualTo("outlet not told");
        assertThat(row.href()).isEmpty();
        assertThat(row.told()).isEmpty();
    }

    /** A name with letters that are not seen is shown with marks in their place, and asked for as it is. */
    @Test
    void anOutletIsAskedForByTheNameThatReportsTell() {
        String name = "The\u202EPaper";
        CoverageGrid.Row row = grid(List.of(read(name, FIRST, 2)), List.of(new Tally(name, 2)))
                .rows()
                .getFirst();

        assertThat(row.outlet()).doesNotContain("\u202E");
        assertThat(row.href()).isEqualTo("/?outlet=The%E2%80%AEPaper&q=a");
        assertThat(row.told()).isEqualTo("tells of 2 of these");
    }

    private static int level(int reports, int most) {
        return grid(List.of(read("One", FIRST, reports), read("Two", FIRST.plusDays(1), most)), List.of())
                .rows()
                .stream()
                .filter(row -> row.outlet().equals("One"))
                .findFirst()
                .orElseThrow()
                .cells()
                .getFirst()
                .level();
    }

    private static ReadingTally read(String outlet, LocalDate day, int reports) {
        return new ReadingTally(
                Optional.of(outlet), Optional.of(day), new ReadingTally.Counts(reports, 0, 0, 0, reports));
    }

    private static CoverageGrid grid(List<ReadingTally> days, List<Tally> told) {
        Views views = new Views(0, List.of(), List.of(), List.of(), told);
        return CoverageGrid.of(Coverage.of(days), views, TEN_DAYS, ASKED);
    }
}
