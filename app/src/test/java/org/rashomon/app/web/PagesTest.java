// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.Party;

/** What pages say, without a server. */
class PagesTest {
    private static final Shelf SHELF = Border.shelf();
    private static final Incident STRIKES = SHELF.incident(new IncidentId("i1")).orElseThrow();
    private static final Reports REPORTS = new Reports(SHELF.readings());

    @Test
    void aRowHasAFigureOfEachClaimantAndSaysWhoDenies() {
        IncidentRow row = IncidentRow.of(STRIKES, REPORTS);

        assertThat(row.chips())
                .extracting(chip -> chip.speaker().name(), FigureChip::number, FigureChip::what)
                .containsExactly(
                        tuple("Norwegian Army", ">80", "raiders killed"),
                        tuple("Foreign Ministry of Sweden", "17", "villagers killed"),
                        tuple("Foreign Ministry of Sweden", "", "denies"),
                        tuple("Two sources", "“dozens”", "killed"));
    }

    @Test
    void aRowSaysWhereAccountsPart() {
        assertThat(IncidentRow.of(STRIKES, REPORTS).parts())
                .containsExactly("how many were killed", "whether it happened");
    }

    @Test
    void aTitleSaysThatItIsClaimed() {
        assertThat(IncidentTitle.of(STRIKES)).isEqualTo("Air strike claimed in Jamtland and Dalarna");
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
        assertThat(Silence.of(SHELF.incident(new IncidentId("i2")).orElseThrow()))
                .containsExactly("Norway", "Sweden");
    }

    @ParameterizedTest
    @CsvSource({
        "q, houses windows, 1",
        "q, HOUSES, 1",
        "q, houses envoys, 0",
        "type, talks, 1",
        "party, NOR, 2",
        "party, FIN, 0",
        "state, contested, 1",
        "place, jamt, 1",
        "place, sweden, 2",
        "speaker, ministry, 1",
        "from, 2031-03-05, 1",
        "to, 2031-03-05, 1",
        "to, 2030-01-01, 0",
        "type, no-such-type, 2",
        "from, yesterday, 2",
        "page, 99, 2"
    })
    void theListIsNarrowedByEachField(String field, String value, int found) {
        assertThat(front(Map.of(field, value)).rows()).hasSize(found);
    }

    @Test
    void aFieldThatCannotBeUnderstoodIsNamed() {
        assertThat(front(Map.of("from", "yesterday")).form().problems())
                .containsExactly("“yesterday” was not understood under “from” and passed over.");
        assertThat(front(Map.of("from", "2031-03-05", "to", "2031-03-01"))
                        .form()
                        .problems())
                .hasSize(1);
    }

    @Test
    void whereAccountsPartComesFirstUnlessAskedOtherwise() {
        assertThat(front(Map.of()).rows())
                .extracting(row -> row.heading().href())
                .containsExactly("/incident/i1", "/incident/i2");
        assertThat(front(Map.of("order", "latest")).rows())
                .extracting(row -> row.heading().href())
                .containsExactly("/incident/i2", "/incident/i1");
    }

    @Test
    void anEmptyAnswerSaysWhatWasRead() {
        String page = new Pages().front(front(Map.of("q", "volcano")));

        assertThat(page).contains("Nothing in this ledger matches", "3 reports were read", "2 incidents in all");
    }

    @Test
    void aLongListIsCutIntoPages() {
        List<Integer> all = IntStream.rangeClosed(1, 60).boxed().toList();

        assertThat(Paging.cut(all, 1)).hasSize(25).startsWith(1);
        assertThat(Paging.cut(all, 3)).containsExactlyElementsOf(all.subList(50, 60));
        assertThat(Paging.cut(all, 9)).isEqualTo(Paging.cut(all, 3));
        assertThat(Paging.cut(List.of(), 1)).isEmpty();
        Paging second = Paging.of(60, FilterQuery.parse(Map.of("page", "2", "q", "a & b")));
        assertThat(second).isEqualTo(new Paging("26–50 of 60 incidents", "/?q=a+%26+b&page=1", "/?q=a+%26+b&page=3"));
    }

    @Test
    void sidesAreStatesByNameAndOthersAsWorded() {
        assertThat(Sides.of(STRIKES)).isEqualTo(new Sides("Norway", "“raiders” and “villagers” (SWE)"));
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
    void aTimelineNeedsTwoDatedIncidents() {
        assertThat(Timeline.of(List.of(STRIKES)).bars()).isEmpty();
        assertThat(Timeline.of(SHELF.incidents()).bars())
                .extracting(bar -> bar.look().parted())
                .containsExactly(true, false);
    }

    @Test
    void failedReportsAreCountedApartFromProblems() {
        Coverage coverage = Coverage.of(SHELF.readings());

        assertThat(coverage.reports()).isEqualTo(3);
        assertThat(coverage.failed()).isZero();
        assertThat(coverage.problems()).isEqualTo(1);
        assertThat(coverage.outlets())
                .containsExactly(new Coverage.OutletCount("Lake Times", 2), new Coverage.OutletCount("Fjord Post", 1));
    }

    @Test
    void statesGoByNameAndOthersByTheirCode() {
        assertThat(PartyNames.of(new Party("NOR"))).isEqualTo("Norway");
        assertThat(PartyNames.of(new Party("TTP"))).isEqualTo("TTP");
    }

    private static FrontPage front(Map<String, String> parameters) {
        return FrontPage.of(SHELF, FilterQuery.parse(parameters));
    }

    private static Cell cell(AccountTable table, int row, String column) {
        return table.rows().get(row).cells().get(table.columns().indexOf(column));
    }
}
