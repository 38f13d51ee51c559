// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublicationDatesTest {
    private static final Publication DECLARED = day("2024-05-03", "declared");
    private static final Publication PAGE = day("2024-05-07", "address");

    @Test
    void whatIsDeclaredStandsAndWhatThePageTellsAgainstItIsKept() {
        PublicationDates dates = PublicationDates.of(DECLARED).orElse(PublicationDates.of(PAGE));
        assertThat(dates.published()).contains(DECLARED);
        assertThat(dates.conflicting()).containsExactly(PAGE);
        assertThat(dates.why()).contains("declared tells 2024-05-03 and stands; address tells 2024-05-07");
    }

    @Test
    void aMomentOfTheSameDaySomewhereIsNoConflict() {
        PublicationDates page = PublicationDates.of(moment("2024-05-02T23:30:00Z"));
        assertThat(PublicationDates.of(DECLARED).orElse(page).conflicting()).isEmpty();
        assertThat(moment("2024-05-03T01:30:00+02:00").isSameDayAs(moment("2024-05-02T23:30:00Z")))
                .isTrue();
        assertThat(moment("2024-05-03T01:30:00+02:00").isSameDayAs(moment("2024-05-04T23:30:00Z")))
                .isFalse();
    }

    @Test
    void aDateAfterTheCaptureGivesWayAndIsKept() {
        PublicationDates dates =
                new PublicationDates(Optional.of(PAGE), Optional.of(PAGE), List.of(DECLARED), Optional.empty());
        PublicationDates known = dates.knownAt(Instant.parse("2024-05-05T10:00:00Z"));
        assertThat(known.published()).contains(DECLARED);
        assertThat(known.conflicting()).containsExactly(PAGE);
        assertThat(known.modified()).isEmpty();
        assertThat(known.why()).contains("address tells 2024-05-07, which is after the capture");
        assertThat(dates.knownAt(Instant.parse("2024-05-07T10:00:00Z"))).isEqualTo(dates);
    }

    @Test
    void aDayThatHasBegunSomewhereIsNotAfterTheCapture() {
        assertThat(DECLARED.isAfter(Instant.parse("2024-05-02T11:00:00Z"))).isFalse();
        assertThat(DECLARED.isAfter(Instant.parse("2024-05-02T09:00:00Z"))).isTrue();
    }

    private static Publication day(String day, String foundIn) {
        return Publication.onDay(LocalDate.parse(day), foundIn);
    }

    private static Publication moment(String told) {
        OffsetDateTime instant = OffsetDateTime.parse(told);
        return new Publication(instant.toLocalDate(), Optional.of(instant), "JSON-LD datePublished");
    }
}
