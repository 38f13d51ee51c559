// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.app.holdings.FilterQuery;
import org.rashomon.app.holdings.Holdings;
import org.rashomon.ledger.Ledger;

/** Where lists are cut. */
class PagingTest {
    @ParameterizedTest
    @CsvSource({"60, 1, 0", "60, 3, 50", "60, 9, 50", "50, 3, 25", "0, 1, 0", "0, 5, 0", "25, 2, 0", "26, 2, 25"})
    void aPageBeyondTheLastIsTheLast(long total, int page, long begin) {
        assertThat(Paging.begin(total, page)).isEqualTo(begin);
    }

    @Test
    void theAddressKeepsTheQuestion() {
        assertThat(Paging.of(60, FilterQuery.parse(Map.of("page", "2", "q", "a & b"))))
                .isEqualTo(new Paging("26–50 of 60 incidents", "/?page=1&q=a+%26+b", "/?page=3&q=a+%26+b"));
    }

    @Test
    void anEmptyListHasNoOtherPages() {
        assertThat(Paging.of(0, FilterQuery.parse(Map.of()))).isEqualTo(new Paging("no incidents", "", ""));
        assertThat(Paging.of(1, FilterQuery.parse(Map.of()))).isEqualTo(new Paging("1–1 of 1 incident", "", ""));
    }

    @Test
    void reportsAreCutByOutletAsWell() {
        try (Ledger ledger = Coast.ledger()) {
            Holdings held = Holdings.of(ledger);
            ReportsPage all = ReportsPage.of(held, FilterQuery.parse(Map.of("page", "3")));
            ReportsPage one = ReportsPage.of(held, FilterQuery.parse(Map.of("outlet", "Harbour Gazette 2")));

            assertThat(all.paging()).isEqualTo(new Paging("51–72 of 72 reports", "/reports?page=2", ""));
            assertThat(all.reports()).hasSize(22);
            assertThat(one.reports())
                    .hasSize(9)
                    .allSatisfy(report -> assertThat(report.outlet()).isEqualTo("Harbour Gazette 2"));
            assertThat(ReportsPage.of(held, FilterQuery.parse(Map.of("outlet", "Nobody's")))
                            .paging()
                            .shown())
                    .isEqualTo("no reports");
        }
    }
}
