// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.app.web.TimeScale.Unit;

/** Days put into columns. */
class TimeScaleTest {
    @ParameterizedTest
    @CsvSource({
        "2026-02-24, 2026-02-24, DAY, 1",
        "2026-01-01, 2026-04-30, DAY, 120",
        "2026-01-01, 2026-05-01, WEEK, 18",
        "2024-02-28, 2024-03-01, DAY, 3",
        "2023-02-28, 2023-03-01, DAY, 2",
        "2024-12-30, 2026-11-30, WEEK, 101",
        "2020-01-31, 2026-02-01, MONTH, 74",
        "1990-06-01, 2026-06-01, YEAR, 37",
        "1947-08-15, 2026-06-01, YEAR, 80",
        "0001-01-01, 2026-06-01, YEAR, 201",
        "0001-01-01, 9999-12-31, YEAR, 201"
    })
    void theUnitIsTheFinestThatThereIsRoomFor(LocalDate first, LocalDate last, Unit unit, int columns) {
        TimeScale scale = TimeScale.over(first, last);

        assertThat(scale.unit()).isEqualTo(unit);
        assertThat(scale.columns()).isEqualTo(columns);
        assertThat(scale.column(last)).isEqualTo(columns - 1);
        assertThat(scale.end(columns - 1)).isAfterOrEqualTo(last);
        assertThat(scale.column(scale.start())).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-27, 2024-03-02",
        "2023-12-25, 2024-04-29",
        "2023-11-30, 2025-03-31",
        "2000-02-29, 2014-02-28",
        "1896-02-29, 2024-02-29"
    })
    void everyDayStandsInTheColumnThatBeginsAndEndsAroundIt(LocalDate first, LocalDate last) {
        TimeScale scale = TimeScale.over(first, last);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            int column = scale.column(day);
            assertThat(day).isBetween(scale.begin(column), scale.end(column));
            assertThat(scale.at(day)).isBetween(0, TimeScale.WIDTH);
        }
        for (int column = 1; column < scale.columns(); column++) {
            assertThat(scale.begin(column)).isEqualTo(scale.end(column - 1).plusDays(1));
            assertThat(scale.x(column)).isGreaterThanOrEqualTo(scale.x(column - 1) + scale.width(column - 1));
        }
        assertThat(scale.x(scale.columns())).isEqualTo(TimeScale.WIDTH);
    }

    @Test
    void aLeapDayHasAColumnOfItsOwn() {
        TimeScale scale = TimeScale.over(LocalDate.of(2024, 2, 28), LocalDate.of(2024, 3, 1));

        assertThat(scale.label(1)).isEqualTo("29 Feb 2024");
        assertThat(scale.column(LocalDate.of(2024, 3, 1))).isEqualTo(2);
    }

    @Test
    void whatLiesBeforeOrAfterIsOffTheScale() {
        TimeScale scale = TimeScale.over(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28));

        assertThat(scale.column(LocalDate.of(2026, 1, 31))).isNegative();
        assertThat(scale.column(LocalDate.of(2026, 3, 1))).isEqualTo(scale.columns());
        assertThat(scale.at(LocalDate.of(2026, 1, 1))).isNegative();
    }

    @Test
    void moreYearsThanThereIsRoomForAreTheLastOnes() {
        TimeScale scale = TimeScale.over(LocalDate.of(-500, 1, 1), LocalDate.of(2026, 6, 1));

        assertThat(scale.start()).isEqualTo(LocalDate.of(1826, 1, 1));
        assertThat(scale.column(LocalDate.of(-500, 1, 1))).isNegative();
    }

    @Test
    void aDayAloneHasOneMarkAndTheWholeWidth() {
        TimeScale scale = TimeScale.over(LocalDate.of(2026, 2, 24), LocalDate.of(2026, 2, 24));

        assertThat(scale.ticks()).containsExactly(new TimeScale.Tick(0, "24 Feb 2026", "start"));
        assertThat(scale.width(0)).isBetween(TimeScale.WIDTH - 1, TimeScale.WIDTH);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-24, 2026-02-25, 2",
        "2026-02-24, 2026-03-24, 5",
        "2024-01-01, 2025-12-31, 5",
        "1900-01-01, 2026-01-01, 5"
    })
    void marksStandInOrderAndFirstAndLastAtTheEnds(LocalDate first, LocalDate last, int marks) {
        TimeScale scale = TimeScale.over(first, last);

        assertThat(scale.ticks()).hasSize(marks).extracting(TimeScale.Tick::x).isSorted();
        assertThat(scale.ticks().getFirst().anchor()).isEqualTo("start");
        assertThat(scale.ticks().getLast().anchor()).isEqualTo("end");
        assertThat(scale.ticks().getLast().x()).isEqualTo(TimeScale.WIDTH);
        assertThat(scale.ticks()).extracting(TimeScale.Tick::label).doesNotHaveDuplicates();
    }

    @Test
    void aColumnIsNamedByWhatItStandsFor() {
        assertThat(TimeScale.over(LocalDate.of(2025, 12, 29), LocalDate.of(2026, 12, 1))
                        .label(0))
                .isEqualTo("29 Dec 2025 – 4 Jan 2026");
        assertThat(TimeScale.over(LocalDate.of(2020, 2, 10), LocalDate.of(2026, 12, 1))
                        .label(0))
                .isEqualTo("Feb 2020");
        assertThat(TimeScale.over(LocalDate.of(1990, 2, 10), LocalDate.of(2026, 12, 1))
                        .label(0))
                .isEqualTo("1990");
    }
}
