// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.EventType;
import org.rashomon.model.IncidentState;
import org.rashomon.model.Modality;
import org.rashomon.model.Reading;
import org.rashomon.model.Sector;
import org.rashomon.model.SpeechAct;

/** Titles, names and texts that try to be more than words. */
class HostileTextTest {
    private static final String OVERRIDE = "\u202E";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</title><script>alert(1)</script>",
                "</textarea></select><svg onload=alert(1)>",
                "<!--",
                "]]>",
                "${1+1}",
                "@raw",
                "&lt;b&gt;",
                "javascript:alert(1)",
                "\u0000\u0007"
            })
    void markupStaysText(String hostile) {
        Reading reading = reading(hostile);
        Shelf shelf = new Shelf(
                List.of(Gathering.incident("i1", IncidentState.ONE_ORIGIN, List.of(), reading)), List.of(reading));

        for (String page : pages(shelf, hostile)) {
            assertThat(foreignElements(page)).isEmpty();
            assertThat(eventAttributes(page)).isEmpty();
            assertThat(Jsoup.parse(page).select("[href^=javascript]")).isEmpty();
        }
    }

    @Test
    void theWordsComeThroughUnchanged() {
        String hostile = "<b>\"Tom & Jerry's\"</b>";
        Reading reading = reading(hostile);

        String page = new Pages().document(DocumentPage.of(reading, new Question(Optional.empty(), "")));

        assertThat(Jsoup.parse(page).select("h1").text()).isEqualTo(hostile);
        assertThat(Jsoup.parse(page).select(".article").text()).contains(hostile + " raided a farm.");
    }

    @Test
    void lettersCannotBeTurnedAround() {
        assertThat(VisibleText.of("cod" + OVERRIDE + "gnp.exe")).isEqualTo("cod⟨U+202E⟩gnp.exe");
        assertThat(VisibleText.of("a\u2066b\u2069")).isEqualTo("a⟨U+2066⟩b⟨U+2069⟩");
        assertThat(VisibleText.of("خبر\u200F ok\n")).isEqualTo("خبر\u200F ok\n");
        Reading reading = reading("Army" + OVERRIDE);
        assertThat(pages(new Shelf(List.of(), List.of(reading)), "Army" + OVERRIDE))
                .allSatisfy(page -> assertThat(page).doesNotContain(OVERRIDE));
    }

    @Test
    void aVeryLongWordIsCutBetweenCharacters() {
        assertThat(VisibleText.clipped("x".repeat(500), 100)).hasSize(102).endsWith(" …");
        assertThat(VisibleText.clipped("😀".repeat(100), 101))
                .doesNotContain("\uD83D ")
                .endsWith("😀 …");
        assertThat(VisibleText.clipped("one two three", 8)).isEqualTo("one two …");
    }

    /** A report whose title, outlet, speaker and text are all {@code hostile}. */
    private static Reading reading(String hostile) {
        String text = hostile + " said that " + hostile + " raided a farm.";
        ReportTeller told = ReportTeller.report(hostile, Border.SUNDAY, hostile, text);
        return told.speaker(hostile, ReportTeller.body(hostile, "NOR", Sector.MIL))
                .claim(
                        SpeechAct.ASSERTS,
                        "said",
                        hostile + " raided a farm",
                        told.event(
                                EventType.RAID,
                                "raided",
                                Modality.HAPPENED,
                                told.who(
                                        List.of(told.actor(hostile, ReportTeller.body(hostile, "NOR", Sector.MIL))),
                                        List.of()),
                                told.facts()))
                .reading();
    }

    private static List<String> pages(Shelf shelf, String hostile) {
        Pages pages = new Pages();
        Map<String, String> typed = Map.of(
                "q", hostile, "place", hostile, "speaker", hostile, "from", hostile, "type", hostile, "page", hostile);
        List<String> always = List.of(
                pages.front(FrontPage.of(shelf, FilterQuery.parse(typed))),
                pages.front(FrontPage.of(shelf, FilterQuery.parse(Map.of()))),
                pages.document(DocumentPage.of(shelf.readings().getFirst(), new Question(Optional.empty(), hostile))),
                pages.reports(ReportsPage.of(shelf.readings())),
                pages.speakers(SpeakersPage.of(shelf.readings())),
                pages.speaker(SpeakerPage.of(hostile, shelf.readings()).orElseThrow()),
                pages.about(AboutPage.of(shelf)),
                pages.notice(new NoticePage(hostile, hostile)));
        List<String> incidents = shelf.incidents().stream()
                .map(incident -> pages.incident(IncidentPage.of(incident, new Reports(shelf.readings()))))
                .toList();
        return Stream.concat(always.stream(), incidents.stream()).toList();
    }

    private static List<String> foreignElements(String page) {
        return Jsoup.parse(page).select("script, img, iframe, object, embed, textarea, [onload], base").stream()
                .map(Element::outerHtml)
                .toList();
    }

    private static List<String> eventAttributes(String page) {
        return Jsoup.parse(page).getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(attribute -> attribute.getKey())
                .filter(name -> name.startsWith("on") || name.equals("style"))
                .toList();
    }
}
