// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Publication;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-03 | 2024-05-03",
                "2024/5/3 | 2024-05-03",
                "2024-05-03T10:00:00+02:00 | 2024-05-03",
                "2024-05-03T10:00:00.123Z | 2024-05-03",
                "2024-05-03 10:00:00 +0200 | 2024-05-03",
                "2024-05-03T10:00:00 | 2024-05-03",
                "Fri, 3 May 2024 10:00:00 GMT | 2024-05-03",
                "Fri May 03 2024 10:00:00 GMT+0200 (CEST) | 2024-05-03",
                "Fri May 03 10:00:00 CEST 2024 | 2024-05-03",
                "20240503 | 2024-05-03",
                "20240503T100000Z | 2024-05-03",
                "1714730400 | 2024-05-03",
                "1714730400000 | 2024-05-03",
                "May 3, 2024 | 2024-05-03",
                "3rd May 2024 | 2024-05-03",
                "the 3rd of May, 2024 | 2024-05-03",
                "Sept. 30, 2024 | 2024-09-30",
                "30.9.2024 | 2024-09-30",
                "03.05.24 | 2024-05-03",
                "30/09/2024 | 2024-09-30",
                "09/30/2024 | 2024-09-30",
            })
    void datesAreReadAsPagesWriteThem(String told, String day) {
        assertThat(Dates.publication(told, "test").orElseThrow().date()).hasToString(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Freitag, 3. Mai 2024",
                "vendredi 3 mai 2024",
                "3 de mayo de 2024",
                "3 maggio 2024",
                "3 de maio de 2024",
                "3 mei 2024",
                "3 Mayıs 2024 Cuma",
                "3 мая 2024 г.",
                "3 травня 2024",
                "3 maja 2024",
                "3. května 2024",
                "3 mai 2024",
                "2024. május 3.",
                "3 Μαΐου 2024",
                "٣ مايو ٢٠٢٤",
                "3 أيار 2024",
                "۳ مئی ۲۰۲۴",
                "3 मई 2024",
                "2024年5月3日",
                "2024년 5월 3일",
                "3. toukokuuta 2024",
                "2024 m. gegužės 3 d.",
                "3 MAI 2024",
                "ngày 3 tháng 5 năm 2024",
                "14 ثور 1403",
                "۱۴ اردیبهشت ۱۴۰۳",
                "١٤ غویی ١٤٠٣",
            })
    void monthsAreKnownByNameInManyLanguages(String told) {
        assertThat(Dates.find(told)).contains(LocalDate.of(2024, 5, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "05/03/2024",
                "2024-13-40",
                "30 February 2024",
                "May 2024",
                "12345678901234567890",
                "3 hours ago",
                "3 May",
                "version 1.2.3.2024",
                "5 listopada 2024",
            })
    void whatIsNotCertainlyADateIsNone(String told) {
        assertThat(Dates.publication(told, "test")).isEmpty();
    }

    @Test
    void aDateWithTwoReadingsIsReadWhereThePageTellsTheOrder() {
        assertThat(in("en", DateWriting.Order.DAY_FIRST, "05/03/2024")).hasToString("2024-03-05");
        assertThat(in("en", DateWriting.Order.MONTH_FIRST, "05/03/2024")).hasToString("2024-05-03");
    }

    @Test
    void aMonthCanHaveANameOfTwoWords() {
        assertThat(Dates.find("3 تشرين الثاني 2024")).contains(LocalDate.of(2024, 11, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "1403/02/14, 2024-05-03",
        "14/02/1403, 2024-05-03",
        "1400-01-01, 2021-03-21",
        "1399/12/30, 2021-03-20",
        "1403/12/30, 2025-03-20",
        "1357/11/22, 1979-02-11",
    })
    void theSolarCalendarIsReadOnPagesInItsLanguages(String told, String day) {
        assertThat(in("fa", DateWriting.Order.DAY_FIRST, told)).hasToString(day);
        assertThat(Dates.publication(told, "test")).isEmpty();
    }

    @Test
    void aDayThatTheSolarYearDoesNotHaveIsNone() {
        assertThat(Dates.find("30 حوت 1402")).isEmpty();
        assertThat(Dates.find("31 میزان 1403")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"03/05/24, DAY_FIRST, 2024-05-03", "05/03/98, MONTH_FIRST, 1998-05-03", "30/09/24, UNKNOWN, 2024-09-30"
    })
    void aYearOfTwoFiguresIsOneOfTheWeb(String told, DateWriting.Order order, String day) {
        assertThat(in("en", order, told)).hasToString(day);
    }

    @Test
    void aMonthWithTwoMeaningsIsReadWhereThePageTellsItsLanguage() {
        assertThat(in("pl", DateWriting.Order.UNKNOWN, "5 listopada 2024")).hasToString("2024-11-05");
        assertThat(in("hr", DateWriting.Order.UNKNOWN, "5 listopada 2024")).hasToString("2024-10-05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-03T10:00:00+02:00 | 2024-05-03T10:00+02:00",
                "2024-05-03 10:00 -0730 | 2024-05-03T10:00-07:30",
                "20240503T100000Z | 2024-05-03T10:00Z",
                "Published: May 3, 2024, 2:05 p.m. GMT | 2024-05-03T14:05Z",
                "03.05.2024, 14.05 Uhr MESZ | 2024-05-03T14:05+02:00",
                "12:05 am EDT, 3 May 2024 | 2024-05-03T00:05-04:00",
            })
    void aTimeWithItsZoneIsAnInstant(String told, String instant) {
        assertThat(Dates.publication(told, "test").flatMap(Publication::instant))
                .contains(OffsetDateTime.parse(instant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-03T10:00:00", "3 May 2024, 14:05", "3 May 2024, 14:05 IST", "3 May 2024"})
    void aTimeWithoutACertainZoneStaysADay(String told) {
        assertThat(Dates.publication(told, "test").orElseThrow().instant()).isEmpty();
    }

    private static LocalDate in(String language, DateWriting.Order order, String told) {
        return Dates.publication(told, new DateWriting(language, order), "test")
                .orElseThrow()
                .date();
    }
}
