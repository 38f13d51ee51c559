// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rashomon.app.holdings.Coverage;
import org.rashomon.app.holdings.FilterQuery;
import org.rashomon.app.holdings.Views;
import org.rashomon.ledger.query.DayTally;
import org.rashomon.ledger.query.IncidentSummary;
import org.rashomon.ledger.query.Tally;
import org.rashomon.model.EventType;
import org.rashomon.model.IncidentId;
import org.rashomon.model.IncidentOutline;
import org.rashomon.model.IncidentState;
import org.rashomon.model.TimeInterval;
import org.rashomon.model.TimePrecision;

/** What is drawn of days, and what is said not to be. */
class TimelineTest {
    private static final Coverage NOTHING_READ = Coverage.of(List.of());
    private static final FilterQuery ASKED = FilterQuery.parse(Map.of("q", "a"));

    @Test
    void twoOfOneDayStandInTwoLanes() {
        Timeline timeline = bars(days("2026-02-24", "2026-02-24"), days("2026-02-24", "2026-02-24"));

        assertThat(timeline.lanes()).isEqualTo(2);
        assertThat(timeline.leftOut()).isEmpty();
    }

    @Test
    void aBarIsAsLongAsItsDays() {
        Timeline timeline = bars(days("2026-02-01", "2026-02-10"), days("2026-02-05", "2026-02-05"));

        assertThat(timeline.bars()).extracting(Timeline.Bar::x).containsExactly(0, 400);
        assertThat(timeline.bars()).extracting(Timeline.Bar::width).containsExactly(1000, 100);
    }

    @Test
    void oneThatIsOpenToOneSideIsDrawnBrokenAndNotSaidToBeLeftOut() {
        Timeline timeline = bars(
                days("2026-02-01", "2026-02-10"),
                new TimeInterval(Optional.of(LocalDate.parse("2026-02-05")), Optional.empty()),
                new TimeInterval(Optional.empty(), Optional.of(LocalDate.parse("2026-02-06"))));

        assertThat(timeline.bars()).extracting(bar -> bar.look().open()).containsExactly(false, true, true);
        assertThat(timeline.leftOut()).isEmpty();
    }

    @Test
    void theUndatedAreCounted() {
        Timeline timeline = bars(days("2026-02-01", "2026-02-10"), TimeInterval.unknown());

        assertThat(timeline.bars()).hasSize(1);
        assertThat(timeline.leftOut()).isEqualTo("1 undated");
    }

    @Test
    void oneThatLastsLongerThanTheScaleIsDrawnAllOverIt() {
        Timeline timeline = Timeline.of(
                views(days("2026-01-01", "2026-03-31")),
                List.of(summary(1, days("2026-01-01", "2026-03-31"))),
                TimeScale.over(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-02-10")),
                ASKED);

        assertThat(timeline.bars()).extracting(Timeline.Bar::x).containsExactly(0);
        assertThat(timeline.bars()).extracting(Timeline.Bar::width).containsExactly(1000);
        assertThat(timeline.leftOut()).isEmpty();
    }

    @Test
    void ofManyTheFewThatLieFarOffAreCountedAndNotDrawn() {
        TimeInterval[] many = IntStream.range(0, 100)
                .mapToObj(day -> LocalDate.of(2026, 1, 1).plusDays(day))
                .map(day -> new TimeInterval(Optional.of(day), Optional.of(day)))
                .toArray(TimeInterval[]::new);
        many[50] = days("1947-08-15", "1947-08-15");
        Views views = views(many);
        TimeScale scale =
                Timeline.scale(views, NOTHING_READ, TimeInterval.unknown()).orElseThrow();
        Timeline timeline = Timeline.of(views, List.of(), scale, ASKED);

        assertThat(scale.unit()).isEqualTo(TimeScale.Unit.DAY);
        assertThat(timeline.bars()).isEmpty();
        assertThat(timeline.piles()).hasSizeGreaterThan(80);
        assertThat(timeline.leftOut()).contains(" before ");
    }

    @Test
    void aPileThatMayHaveBeenThenIsApartFromOneThatWas() {
        Views views = views(days("2026-02-01", "2026-02-03"), days("2026-02-02", "2026-02-02"));
        TimeScale scale =
                Timeline.scale(views, NOTHING_READ, TimeInterval.unknown()).orElseThrow();

        assertThat(Timeline.of(views, List.of(), scale, ASKED).piles())
                .extracting(Timeline.Pile::label)
                .containsExactly(
                        "1 Feb 2026: 0 incidents; 1 more may have been then",
                        "2 Feb 2026: 1 incident; 1 more may have been then",
                        "3 Feb 2026: 0 incidents; 1 more may have been then");
    }

    @Test
    void oneOfWhichOnlyAnEndIsToldMayHaveBeenOnEveryDayBeyond() {
        Views views = views(
                days("2026-02-01", "2026-02-01"),
                days("2026-02-03", "2026-02-03"),
                new TimeInterval(Optional.of(LocalDate.parse("2026-02-02")), Optional.empty()),
                new TimeInterval(Optional.empty(), Optional.of(LocalDate.parse("2026-02-01"))));
        TimeScale scale =
                Timeline.scale(views, NOTHING_READ, TimeInterval.unknown()).orElseThrow();

        assertThat(Timeline.of(views, List.of(), scale, ASKED).piles())
                .extracting(Timeline.Pile::label)
                .containsExactly(
                        "1 Feb 2026: 1 incident; 1 more may have been then",
                        "2 Feb 2026: 0 incidents; 1 more may have been then",
                        "3 Feb 2026: 1 incident; 1 more may have been then");
    }

    @Test
    void theScaleGoesNoFurtherThanWasAsked() {
        Views views = views(days("2026-02-01", "2026-02-03"), days("2026-06-01", "2026-06-02"));
        TimeInterval asked = days("2026-02-02", "2026-02-20");

        assertThat(Timeline.scale(views, NOTHING_READ, asked).orElseThrow().start())
                .isEqualTo(LocalDate.parse("2026-02-02"));
        assertThat(Timeline.scale(views, NOTHING_READ, asked).orElseThrow().columns())
                .isEqualTo(19);
    }

    @Test
    void whereNothingHasADateThereIsNoScale() {
        assertThat(Timeline.scale(views(TimeInterval.unknown()), NOTHING_READ, TimeInterval.unknown()))
                .isEmpty();
    }

    @Test
    void publicationHangsBelowOnTheSameScale() {
        Views views = new Views(
                1,
                List.of(),
                List.of(new DayTally(days("2026-02-01", "2026-02-01"), 1, 0)),
                List.of(new Tally("2026-02-04", 1)),
                List.of());
        TimeScale scale =
                Timeline.scale(views, NOTHING_READ, TimeInterval.unknown()).orElseThrow();

        assertThat(scale.columns()).isEqualTo(4);
        assertThat(Timeline.of(views, List.of(), scale, ASKED).published())
                .extracting(Timeline.Pile::label, Timeline.Pile::x)
                .containsExactly(tuple("4 Feb 2026: reports tell of 1 incident", 750));
    }

    private static Timeline bars(TimeInterval... days) {
        Views views = views(days);
        TimeScale scale =
                Timeline.scale(views, NOTHING_READ, TimeInterval.unknown()).orElseThrow();
        List<IncidentSummary> drawn = IntStream.range(0, days.length)
                .mapToObj(number -> summary(number + 1, days[number]))
                .toList();
        return Timeline.of(views, drawn, scale, ASKED);
    }

    private static Views views(TimeInterval... days) {
        return new Views(
                days.length,
                List.of(),
                IntStream.range(0, days.length)
                        .mapToObj(number -> new DayTally(days[number], 1, 0))
                        .toList(),
                List.of(),
                List.of());
    }

    private static TimeInterval days(String from, String to) {
        return TimeInterval.of(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static IncidentSummary summary(int number, TimeInterval days) {
        return new IncidentSummary(
                new IncidentId("i" + number),
                new IncidentOutline(EventType.RAID, days, TimePrecision.DAY, List.of(), List.of(), List.of()),
                new IncidentSummary.Sides(List.of(), List.of()),
                new IncidentSummary.Voices(List.of(), 0, Optional.empty()),
                List.of(),
                new IncidentSummary.Standing(1, 1, IncidentState.ONE_ORIGIN, false));
    }
}
