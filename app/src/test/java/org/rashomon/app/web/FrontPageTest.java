// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.app.holdings.Coverage;
import org.rashomon.app.holdings.FilterQuery;
import org.rashomon.app.holdings.Holdings;
import org.rashomon.app.words.Reports;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.query.ReadingTally;
import org.rashomon.model.IncidentId;

/** What the first page says of three reports that the rules put together. */
class FrontPageTest {
    private static final Ledger LEDGER = Border.ledger();
    private static final Holdings HELD = Holdings.of(LEDGER);

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    @ParameterizedTest
    @CsvSource({
        "q, houses windows, 1",
        "q, HOUSES, 1",
        "q, hous wind, 1",
        "q, ouses, 0",
        "q, houses envoys, 0",
        "q, '\"houses\"', 1",
        "q, '\" * ) OR (', 0",
        "type, talks, 1",
        "party, NOR, 2",
        "party, FIN, 0",
        "state, contested, 1",
        "place, jamt, 1",
        "place, JÄMT, 1",
        "place, sweden, 2",
        "place, %, 0",
        "place, _, 0",
        "speaker, ministry, 1",
        "speaker, MINISTRY, 1",
        "speaker, '\"Foreign Ministry of Sweden\"', 1",
        "speaker, '\"Ministry\"', 0",
        "from, 2031-03-05, 1",
        "to, 2031-03-05, 1",
        "to, 2030-01-01, 0",
        "act, denies, 1",
        "act, threatens, 0",
        "outlet, Fjord Post, 1",
        "outlet, Lake Times, 2",
        "outlet, Lake, 0",
        "harm, injured, 1",
        "least, 81, 1",
        "least, 82, 0",
        "origins, 2, 1",
        "origins, 4, 0",
        "within, '1,1,2,2', 0"
    })
    void theListIsNarrowedByEachField(String field, String value, int found) {
        FrontPage page = front(Map.of(field, value));

        assertThat(page.list().rows()).hasSize(found);
        assertThat(page.form().narrowed()).isTrue();
        assertThat(page.form().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "type, no-such-type",
        "party, no such party",
        "state, odd",
        "from, yesterday",
        "from, 2031-02-29",
        "to, +12031-01-01",
        "to, -0001-01-01",
        "act, mumbles",
        "harm, bored",
        "least, many",
        "least, -1",
        "origins, 1.5",
        "within, '1,2,3'",
        "within, '1,2,3,NaN'",
        "within, '1,9,3,4'",
        "order, random",
        "page, two"
    })
    void aValueThatCannotBeUnderstoodIsNamedAndPassedOver(String field, String value) {
        FrontPage page = front(Map.of(field, value));

        assertThat(page.form().problems()).containsExactly("“" + value + "” was not understood under “" + field + "”.");
        assertThat(page.list().rows()).hasSize(2);
        assertThat(page.form().narrowed()).isFalse();
        assertThat(new Pages().front(page)).contains("role=\"alert\"");
    }

    @Test
    void aFirstDayAfterTheLastIsSaid() {
        assertThat(front(Map.of("from", "2031-03-05", "to", "2031-03-01"))
                        .form()
                        .problems())
                .containsExactly("The first day is after the last.");
    }

    @Test
    void fieldsNarrowTogetherAndWhatIsUnderstoodHoldsBesideWhatIsNot() {
        assertThat(front(Map.of("type", "air-strike", "outlet", "Lake Times"))
                        .list()
                        .rows())
                .hasSize(1);
        assertThat(front(Map.of("type", "air-strike", "q", "envoys")).list().rows())
                .isEmpty();
        assertThat(front(Map.of("type", "talks", "state", "odd")).list().rows()).hasSize(1);
    }

    @Test
    void whereAccountsPartComesFirstUnlessAskedOtherwise() {
        assertThat(front(Map.of()).list().rows())
                .extracting(row -> row.heading().title())
                .containsExactly("Air strike claimed in Dalarna and Jamtland", "Talks claimed in Dalarna");
        assertThat(front(Map.of("order", "latest")).list().rows())
                .extracting(row -> row.heading().title())
                .containsExactly("Talks claimed in Dalarna", "Air strike claimed in Dalarna and Jamtland");
    }

    @Test
    void aRowSaysTheSameAsThePageItLeadsTo() {
        IncidentId id = new IncidentId("i1");
        IncidentRow row = front(Map.of("type", "air-strike")).list().rows().getFirst();
        Reports quoted = IncidentPage.quoted(HELD.incident(id).orElseThrow(), HELD);
        IncidentPage page =
                IncidentPage.of(HELD.incident(id).orElseThrow(), quoted, IncidentPage.Provenance.of(quoted, HELD));

        assertThat(row.heading().href()).isEqualTo("/incident/i1");
        assertThat(page.row()).isEqualTo(row);
    }

    @Test
    void anEmptyAnswerSaysWhatWasRead() {
        String page = new Pages().front(front(Map.of("q", "volcano")));

        assertThat(page).contains("Nothing in this ledger matches", "3 reports were read", "2 incidents in all");
    }

    @Test
    void failedAndCutReportsAreCountedApartFromProblems() {
        Coverage coverage = front(Map.of()).strip().coverage();

        assertThat(coverage.all()).isEqualTo(new ReadingTally.Counts(3, 0, 1, 1, 6));
        assertThat(coverage.outlets())
                .extracting(
                        Coverage.OutletCount::name, outlet -> outlet.counts().reports())
                .containsExactly(tuple("Lake Times", 2L), tuple("Fjord Post", 1L));
    }

    @Test
    void theFormStaysAsItWasSent() {
        FilterForm form = front(Map.of("q", "a", "from", "yesterday", "least", "many", "type", "talks"))
                .form();

        assertThat(form.texts().words()).isEqualTo("a");
        assertThat(form.texts().days().from()).isEqualTo("yesterday");
        assertThat(form.texts().fine().least()).isEqualTo("many");
        assertThat(form.lists().types().stream().filter(Choice::chosen))
                .extracting(Choice::value)
                .containsExactly("talks");
        assertThat(form.fine()).isTrue();
    }

    @Test
    void anEmptyLedgerHasAPageToo() {
        try (Ledger empty = Border.ledger(List.of())) {
            FrontPage page = FrontPage.of(Holdings.of(empty), FilterQuery.parse(Map.of()));

            assertThat(page.list().rows()).isEmpty();
            assertThat(page.timeline().isEmpty()).isTrue();
            assertThat(new Pages().front(page)).contains("0 reports were read");
        }
    }

    private static FrontPage front(Map<String, String> parameters) {
        return FrontPage.of(HELD, FilterQuery.parse(parameters));
    }
}
