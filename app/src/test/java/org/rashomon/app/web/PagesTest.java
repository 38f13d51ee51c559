// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.app.words.IncidentTitle;
import org.rashomon.app.words.PartyNames;
import org.rashomon.app.words.Quote;
import org.rashomon.app.words.Reports;
import org.rashomon.app.words.Silence;
import org.rashomon.ledger.query.IncidentSummary;
import org.rashomon.model.Incident;
import org.rashomon.model.Party;

/** What pages say of incidents, without a server. */
class PagesTest {
    private static final Incident STRIKES = Border.strikes();
    private static final Reports REPORTS = new Reports(Border.readings());
    private static final IncidentRow ROW = IncidentRow.of(IncidentSummary.of(STRIKES, REPORTS::document));

    @Test
    void aRowHasAFigureOfEachClaimantAndSaysWhoDenies() {
        assertThat(ROW.chips())
                .extracting(chip -> chip.speaker().name(), FigureChip::number, FigureChip::what)
                .containsExactly(
                        tuple("Norwegian Army", ">80", "raiders killed"),
                        tuple("Foreign Ministry of Sweden", "17", "villagers killed"),
                        tuple("Foreign Ministry of Sweden", "", "denies"),
                        tuple("Two sources", "“dozens”", "killed"));
    }

    @Test
    void aRowSaysWhereAccountsPart() {
        assertThat(ROW.parts()).containsExactly("how many were killed", "whether it happened");
    }

    @Test
    void aTitleSaysThatItIsClaimed() {
        assertThat(IncidentTitle.of(STRIKES.outline())).isEqualTo("Air strike claimed in Jamtland and Dalarna");
    }

    @Test
    void whatASpeakerDeniesStandsInARowOfItsOwn() {
        assertThat(AccountTable.of(STRIKES, REPORTS).rows())
                .extracting(row -> row.speaker().inOneLine(), AccountRow::denial)
                .containsExactly(
                        tuple("Norwegian Army", false),
                        tuple("Foreign Ministry of Sweden", false),
                        tuple("Foreign Ministry of Sweden", true),
                        tuple("Two sources (unnamed)", false),
                        tuple("Lake Times (in its own voice)", false));
    }

    @Test
    void aCellQuotesTheWordsAndSaysWhatTheyContradict() {
        AccountTable table = AccountTable.of(STRIKES, REPORTS);
        Cell killed = cell(table, 0, "Killed");

        assertThat(killed.quotes()).extracting(Quote::text).containsExactly("more than 80 raiders");
        assertThat(killed.contests())
                .extracting(Cell.Contest::words)
                .containsExactly("counts others than Foreign Ministry of Sweden");
        assertThat(cell(table, 2, "Denied").contests())
                .extracting(Cell.Contest::words)
                .containsExactly("contradicts Norwegian Army");
        assertThat(cell(table, 1, "Denied").contests()).isEmpty();
    }

    @Test
    void everyContestIsMarkedOnExactlyTwoCells() {
        long marks = AccountTable.of(STRIKES, REPORTS).rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToLong(cell -> cell.contests().size())
                .sum();

        assertThat(marks).isEqualTo(2L * STRIKES.contests().size());
    }

    @Test
    void aColumnNobodyFillsIsLeftOutAndSaid() {
        AccountTable table = AccountTable.of(STRIKES, REPORTS);

        assertThat(table.columns()).contains("Killed", "Injured", "Denied").doesNotContain("Captured");
        assertThat(table.untold()).contains("captured").contains("not zero");
    }

    @Test
    void aPartyThatIsNamedAndSaysNothingIsSilent() {
        assertThat(Silence.of(STRIKES)).isEmpty();
        assertThat(Silence.of(Border.meeting())).containsExactly("Norway", "Sweden");
    }

    @Test
    void sidesAreStatesByNameAndOthersAsWorded() {
        assertThat(ROW.sides()).isEqualTo(new Sides("Norway", "“raiders” and “villagers” (SWE)"));
    }

    @Test
    void aReportWithoutAnOutletGoesByTheLastPartOfItsName() {
        assertThat(Reports.shortened("/home/me/reports/one.txt")).isEqualTo("one.txt");
        assertThat(Reports.shortened("https://paper.example/news/42/")).isEqualTo("42");
        assertThat(Reports.shortened("r7")).isEqualTo("r7");
    }

    @Test
    void contestsAreGatheredByFacetWithBothSidesInTheirWords() {
        List<ContestGroup> groups = ContestGroup.of(STRIKES, REPORTS);

        assertThat(groups)
                .extracting(ContestGroup::facet)
                .containsExactly("how many were killed", "whether it happened");
        assertThat(groups.getFirst().lines())
                .extracting(
                        line -> line.first().quotes().getFirst().text(),
                        ContestLine::relation,
                        line -> line.second().quotes().getFirst().text())
                .containsExactly(
                        tuple("17 villagers", "counts others than", "more than 80 raiders"),
                        tuple("17 villagers", "overlaps with", "dozens"));
    }

    @Test
    void statesGoByNameAndOthersByTheirCode() {
        assertThat(PartyNames.of(new Party("NOR"))).isEqualTo("Norway");
        assertThat(PartyNames.of(new Party("TTP"))).isEqualTo("TTP");
    }

    private static Cell cell(AccountTable table, int row, String column) {
        return table.rows().get(row).cells().get(table.columns().indexOf(column));
    }
}
