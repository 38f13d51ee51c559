// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.app.holdings.FilterQuery;
import org.rashomon.app.holdings.Holdings;
import org.rashomon.app.web.Coast.Told;
import org.rashomon.app.words.Words;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.EventType;
import org.rashomon.model.SpeechAct;

/** List, timeline, places and coverage are views of one set, and it is the set that was asked for. */
class FrontViewsTest {
    private static final Ledger LEDGER = Coast.ledger();
    private static final Holdings HELD = Holdings.of(LEDGER);
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    static Stream<Arguments> questions() {
        LocalDate some = LocalDate.of(2030, 6, 1);
        LocalDate later = LocalDate.of(2031, 6, 1);
        return Stream.of(
                question("", told -> true),
                question("q=ship7", told -> told.ship().startsWith("Ship7")),
                question("q=hip7", told -> false),
                question("q=SHIP33 died", told -> told.number() == 33),
                question("type=raid", told -> told.type() == EventType.RAID),
                question(
                        "type=raid&party=FIN",
                        told -> told.type() == EventType.RAID && told.party().equals("FIN")),
                question("party=DNK", told -> told.party().equals("DNK")),
                // A party that asserts what its own crew did admits it.
                question("state=one-origin", told -> told.act() != SpeechAct.ASSERTS),
                question("state=admitted", told -> told.act() == SpeechAct.ASSERTS),
                question("state=contested", told -> false),
                question("place=kerryc", told -> told.place().equals("Skerryc")),
                question("place=shire2", told -> told.placeNumber() % 4 == 2),
                question("place=finland", told -> told.placeNumber() % 3 == 1),
                question("speaker=warden b", told -> told.speaker().equals("Warden B")),
                question("speaker=\"Warden B\"", told -> told.speaker().equals("Warden B")),
                question(
                        "from=" + some,
                        told -> told.day().filter(day -> !day.isBefore(some)).isPresent()),
                question(
                        "to=" + some,
                        told -> told.day().filter(day -> !day.isAfter(some)).isPresent()),
                question(
                        "from=" + some + "&to=" + later,
                        told -> told.day()
                                .filter(day -> !day.isBefore(some) && !day.isAfter(later))
                                .isPresent()),
                question("from=2030-01-13&to=2030-01-13", told -> told.number() == 1),
                question("act=accuses", told -> told.act() == SpeechAct.ACCUSES),
                question("outlet=Harbour Gazette 3", told -> told.outlet().equals("Harbour Gazette 3")),
                question("harm=killed&least=50", told -> told.killed() >= 50),
                question("least=50", told -> told.killed() >= 50),
                question("harm=injured&least=1", told -> false),
                question("origins=1", told -> true),
                question("origins=2", told -> false),
                question("within=5.15,60.15,5.45,60.45", told -> told.placeNumber() >= 2 && told.placeNumber() <= 4),
                question("within=6,-90,5.15,90", told -> told.placeNumber() <= 1 || told.placeNumber() >= 10),
                question(
                        "type=abduction&place=shire2&least=20&order=latest",
                        told -> told.type() == EventType.ABDUCTION
                                && told.placeNumber() % 4 == 2
                                && told.killed() >= 20));
    }

    private static Arguments question(String asked, Predicate<Told> passes) {
        return arguments(asked, passes);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void allFourViewsShowTheSetThatWasAskedFor(String asked, Predicate<Told> passes) {
        List<Told> expected = Coast.told().stream().filter(passes).toList();
        FrontPage page = front(asked);

        assertThat(page.form().problems()).isEmpty();
        assertThat(titles(asked, page)).as("list").hasSize(expected.size()).doesNotHaveDuplicates();
        assertThat(drawn(page.timeline())).as("timeline").isEqualTo(expected.size());
        assertThat(places(page.places())).as("places").isEqualTo(expected.size());
        assertThat(outlets(page.strip().grid())).as("coverage").isEqualTo(expected.size());
        assertThat(page.list().incidents()).isEqualTo(Coast.INCIDENTS);
        assertThat(page.strip().coverage().all().reports()).isEqualTo(Coast.INCIDENTS);
    }

    @Test
    void latestFirstIsByDayWithTheUndatedLast() {
        List<String> days = titles("order=latest", front("order=latest")).stream()
                .map(row -> row.substring(0, row.indexOf('|')))
                .toList();
        List<String> expected = Coast.told().stream()
                .sorted(Comparator.comparing((Told told) -> told.day().orElse(LocalDate.MIN))
                        .reversed())
                .map(told -> told.day().map(Words::of).orElse(days.getLast()))
                .toList();

        assertThat(days).isEqualTo(expected);
    }

    @Test
    void aPageBeyondTheLastIsTheLastAndTheFirstIsTheFirst() {
        assertThat(front("page=3").list().rows()).hasSize(Coast.INCIDENTS - 50);
        assertThat(front("page=99").list()).isEqualTo(front("page=3").list());
        assertThat(front("page=2147483647").list()).isEqualTo(front("page=3").list());
        assertThat(front("page=0").list()).isEqualTo(front("").list());
        assertThat(front("page=2").list().paging())
                .isEqualTo(new Paging("26–50 of 72 incidents", "/?page=1", "/?page=3"));
    }

    @Test
    void aFilterThatIsPickedNextBeginsOnTheFirstPage() {
        assertThat(front("page=2&q=ship").places().places())
                .allSatisfy(place -> assertThat(place.href()).contains("q=ship").doesNotContain("page"));
    }

    @Test
    void aPileLeadsToTheIncidentsThatItCounts() {
        for (Timeline.Pile pile : front("").timeline().piles()) {
            String asked = pile.href().substring("/?".length());

            assertThat(drawn(front(asked).timeline()))
                    .as(pile.label())
                    .isEqualTo(number(pile.label().substring(pile.label().indexOf(':'))));
        }
    }

    private static FrontPage front(String asked) {
        return FrontPage.of(HELD, FilterQuery.parse(parameters(asked)));
    }

    private static Map<String, String> parameters(String asked) {
        Map<String, String> parameters = new TreeMap<>();
        Stream.of(asked.split("&"))
                .filter(pair -> !pair.isEmpty())
                .forEach(pair ->
                        parameters.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1)));
        return parameters;
    }

    /** Day and address of all rows, page by page. */
    private static List<String> titles(String asked, FrontPage first) {
        List<String> rows = new ArrayList<>();
        FrontPage page = first;
        for (int next = 2; ; next++) {
            page.list()
                    .rows()
                    .forEach(row ->
                            rows.add(row.heading().days() + "|" + row.heading().href()));
            if (page.list().paging().next().isEmpty()) {
                return rows;
            }
            page = front(asked + "&page=" + next);
        }
    }

    private static long drawn(Timeline timeline) {
        long piled = timeline.piles().stream()
                .mapToLong(pile -> number(pile.label().substring(pile.label().indexOf(':'))))
                .sum();
        long leftOut = Stream.of(timeline.leftOut().split(", "))
                .filter(part -> !part.isEmpty())
                .mapToLong(FrontViewsTest::number)
                .sum();
        return timeline.bars().size() + piled + leftOut;
    }

    private static long places(PlaceTable places) {
        return Stream.concat(places.places().stream(), places.more().stream())
                .mapToLong(PlaceTable.Line::incidents)
                .sum();
    }

    private static long outlets(CoverageGrid grid) {
        return grid.rows().stream().mapToLong(row -> number(row.told())).sum();
    }

    /** The first number of some words. */
    private static long number(String words) {
        return NUMBER.matcher(words)
                .results()
                .findFirst()
                .map(found -> Long.parseLong(found.group()))
                .orElse(0L);
    }
}
