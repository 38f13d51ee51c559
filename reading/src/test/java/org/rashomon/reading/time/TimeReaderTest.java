// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rashomon.model.TimeAnchor;

class TimeReaderTest {
    /** A Monday. */
    private static final String PUBLISHED = "2025-10-20";

    @Test
    void fullDatesNeedNoAnchor() {
        Times.ofUndated("The bridge fell on 13 October 2025, the mill on Oct. 14, 2025 and the inn on 2025-10-15.")
                .has("13 October 2025", "2025-10-13", "2025-10-13")
                .has("Oct. 14, 2025", "2025-10-14", "2025-10-14")
                .has("2025-10-15", "2025-10-15", "2025-10-15")
                .isAnchored("13 October 2025", TimeAnchor.ITSELF);
    }

    @Test
    void monthsYearsAndDecadesAreWholeOnes() {
        Times.ofUndated("The bridge was built in August 2021, after a flood in 2019 and two in the 1980s.")
                .has("August 2021", "2021-08-01", "2021-08-31")
                .has("2019", "2019-01-01", "2019-12-31")
                .has("the 1980s", "1980-01-01", "1989-12-31");
    }

    @Test
    void aMonthWithoutYearIsTheLastOneBeforePublication() {
        Times.of(PUBLISHED, "The bridge fell in December. It had been mended in October.")
                .has("December", "2024-12-01", "2024-12-31")
                .has("October", "2025-10-01", "2025-10-31")
                .isAnchored("December", TimeAnchor.PUBLISHED);
    }

    @Test
    void aMonthOfTheFutureIsTheNextOne() {
        Times.of(PUBLISHED, "The bridge will be opened in March.").has("March", "2026-03-01", "2026-03-31");
    }

    @Test
    void withoutPublicationRelativeTimesStayOpen() {
        Times.ofUndated("The bridge fell in October. Last week the mill fell, on Saturday the inn.")
                .has("October", "..", "..")
                .has("Last week", "..", "..")
                .has("Saturday", "..", "..")
                .hasValue("October", "XXXX-10")
                .isAnchored("Last week", TimeAnchor.NONE);
    }

    @Test
    void weekdaysAreThoseBeforePublication() {
        Times.of(PUBLISHED, "The bridge fell on Saturday and the mill on Monday; last Monday the inn had fallen.")
                .has("Saturday", "2025-10-18", "2025-10-18")
                .has("Monday", "2025-10-20", "2025-10-20")
                .has("last Monday", "2025-10-13", "2025-10-13");
    }

    @Test
    void weeksRunFromMondayToSunday() {
        Times.of(PUBLISHED, "The bridge fell last week. This week the mill fell. This year was a bad one.")
                .has("last week", "2025-10-13", "2025-10-19")
                .hasValue("last week", "2025-W42")
                .has("This week", "2025-10-20", "2025-10-26")
                .has("This year", "2025-01-01", "2025-12-31");
    }

    @Test
    void yesterdayTonightAndThisMorning() {
        Times.of(PUBLISHED, "The bridge fell yesterday. The mill fell last night and the inn this morning.")
                .has("yesterday", "2025-10-19", "2025-10-19")
                .has("last night", "2025-10-19", "2025-10-19")
                .has("this morning", "2025-10-20", "2025-10-20");
    }

    @Test
    void thePastWeekEndsWithPublication() {
        Times.of(PUBLISHED, "In the past week three bridges fell.").has("the past week", "2025-10-13", "2025-10-20");
    }

    @Test
    void recentDaysHaveNoBeginning() {
        Times.of(PUBLISHED, "Over recent days three bridges fell.").has("recent days", "..", "2025-10-20");
        Times.ofUndated("Over recent days three bridges fell.").has("recent days", "..", "..");
    }

    @Test
    void laterAndEarlierGoOnFromTheDateTold() {
        Times.of(
                        PUBLISHED,
                        "The bridge fell on 3 October. Two days later the mill fell. A week earlier the inn had burned.")
                .has("Two days later", "2025-10-05", "2025-10-05")
                .isAnchored("Two days later", TimeAnchor.NARRATIVE)
                .has("A week earlier", "2025-09-28", "2025-09-28");
    }

    @Test
    void rangesOfDaysAreOneExpression() {
        Times.of(PUBLISHED, "Rain fell between 11 and 12 October. Snow fell on October 14-16.")
                .has("between 11 and 12 October", "2025-10-11", "2025-10-12")
                .has("October 14-16", "2025-10-14", "2025-10-16");
    }

    @Test
    void sinceAndUntilLeaveABoundOpen() {
        Times.of(PUBLISHED, "The bridge has been shut since Thursday. The mill stood until 2019.")
                .has("Thursday", "2025-10-16", "..")
                .has("2019", "..", "2019-12-31");
    }

    @Test
    void durationsAndSetsHaveNoPlaceInTheCalendar() {
        Times.of(PUBLISHED, "For years the bridge was opened daily for six hours.")
                .has("years", "..", "..")
                .hasValue("years", "PXY")
                .hasValue("six hours", "PT6H")
                .has("daily", "..", "..");
    }

    @Test
    void wordsThatOnlyLookLikeTimesAreNone() {
        Times.of(
                        PUBLISHED,
                        "Troops march on. They may return for a second time. Mr May spoke first; 2021 men fell and 13 may die.")
                .hasNothingElseThan();
    }

    @Test
    void aDatelineMovesTheDayOfAPageDatedElsewhere() {
        Times.of("2025-10-19", "HARBOUR TOWN, Oct 20 - The bridge fell today.")
                .has("today", "2025-10-20", "2025-10-20");
    }

    @Test
    void aFullDatelineStandsForAMissingPublication() {
        Times.ofUndated("HARBOUR TOWN, Lakeland (May 7, 2011) \u2013 A bridge fell today.")
                .has("today", "2011-05-07", "2011-05-07")
                .isAnchored("today", TimeAnchor.NARRATIVE);
    }

    @Test
    void theDayAtTheHeadIsMarkedAsTheReports() {
        assertThat(Times.ofUndated("HARBOUR TOWN, Lakeland (May 7, 2011) \u2013 A bridge fell on May 5, 2011.")
                        .found())
                .extracting(time -> time.mention().rule().equals("time/dateline"))
                .containsExactly(true, false);
    }

    @Test
    void aYearLeftOutOfADatelineIsThatOfTheReferenceNumber() {
        Times.ofUndated("Form 2011-01-N-080\n\nHARBOUR TOWN, Lakeland (Dec. 31) \u2013 A bridge fell yesterday.")
                .has("yesterday", "2010-12-30", "2010-12-30");
        Times.ofUndated("Form 2011-01-N-080\n\nHARBOUR TOWN, Lakeland (July 3) \u2013 A bridge fell yesterday.")
                .has("yesterday", "..", "..");
    }

    @Test
    void aDayBeforeTheHeadlineIsTheReports() {
        Times.ofUndated("July 3: Two bridges fall\n\nForm 2011-07-N-080\n\nA bridge fell today.")
                .has("today", "2011-07-03", "2011-07-03");
    }

    @Test
    void inAHistoryMonthsGoOnFromTheLastDate() {
        Times.of(
                        PUBLISHED,
                        "The war began in May 1911. In July 1911 the north rose. In November the capital fell, and in February 1912"
                                + " the king left. In April a council met. It sat until June 1913.")
                .has("November", "1911-11-01", "1911-11-30")
                .has("April", "1912-04-01", "1912-04-30");
    }

    @Test
    void textsWithoutSenseAreReadWithoutHarm() {
        String[] pieces = {
            "31",
            "February",
            "2025",
            "the",
            "last",
            "week",
            "of",
            "-",
            ",",
            "99:99",
            "0000-00-00",
            "two",
            "days",
            "ago",
            "BC",
            "a.m.",
            "\u2013",
            "1st",
            "next",
            "Friday"
        };
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                text.append(pieces[random.nextInt(pieces.length)]).append(' ');
            }
            Times times = Times.of(PUBLISHED, text.toString().strip());
            assertThat(times.found())
                    .as("seed %d", seed)
                    .allMatch(time -> !time.value().isBlank());
        }
    }
}
