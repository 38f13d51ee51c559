// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-03 | 2024-05-03",
                "2024-05-03T10:00:00+02:00 | 2024-05-03",
                "2024-05-03T10:00:00.123Z | 2024-05-03",
                "2024-05-03 10:00:00 +0200 | 2024-05-03",
                "2024-05-03T10:00:00 | 2024-05-03",
                "Fri, 3 May 2024 10:00:00 GMT | 2024-05-03",
                "20240503 | 2024-05-03",
                "May 3, 2024 | 2024-05-03",
                "3rd May 2024 | 2024-05-03",
                "Sept. 30, 2024 | 2024-09-30",
            })
    void datesAreReadAsPagesWriteThem(String told, String day) {
        assertThat(Dates.publication(told, "test").orElseThrow().date()).hasToString(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "05/03/2024", "2024-13-40", "30 February 2024", "May 2024", "12345678901234567890"})
    void whatIsNotCertainlyADateIsNone(String told) {
        assertThat(Dates.publication(told, "test")).isEmpty();
    }
}
