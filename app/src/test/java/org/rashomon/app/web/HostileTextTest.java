// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.app.holdings.FilterQuery;
import org.rashomon.app.holdings.Holdings;
import org.rashomon.app.words.Reports;
import org.rashomon.app.words.VisibleText;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.Incident;
import org.rashomon.model.Reading;

/** Titles, names and texts that try to be more than words. */
class HostileTextTest {
    private static final String OVERRIDE = "\u202E";
    private static final List<String> PARAMETERS = List.of(
            "q", "type", "party", "state", "place", "speaker", "from", "to", "act", "outlet", "harm", "least",
            "origins", "within", "order", "page");

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
        Reading reading = HostileReports.reading(hostile);

        for (String page : pages(reading, hostile)) {
            assertThat(foreignElements(page)).isEmpty();
            assertThat(eventAttributes(page)).isEmpty();
            assertThat(Jsoup.parse(page).select("[href^=javascript]")).isEmpty();
        }
    }

    @Test
    void theWordsComeThroughUnchanged() {
        String hostile = "<b>\"Tom & Jerry's\"</b>";
        Reading reading = HostileReports.reading(hostile);

        String page = new Pages().document(DocumentPage.of(reading, new Question(Optional.empty(), "")));

        assertThat(Jsoup.parse(page).select("h1").text()).isEqualTo(hostile);
        assertThat(Jsoup.parse(page).select(".article").text()).contains(hostile + " raided a farm in ");
    }

    @Test
    void lettersCannotBeTurnedAround() {
        assertThat(VisibleText.of("cod" + OVERRIDE + "gnp.exe")).isEqualTo("cod⟨U+202E⟩gnp.exe");
        assertThat(VisibleText.of("a\u2066b\u2069")).isEqualTo("a⟨U+2066⟩b⟨U+2069⟩");
        assertThat(VisibleText.of("خبر\u200F ok\n")).isEqualTo("خبر\u200F ok\n");
        Reading reading = HostileReports.reading("Army" + OVERRIDE);
        assertThat(pages(reading, "Army" + OVERRIDE))
                .allSatisfy(page -> assertThat(shown(page)).doesNotContain(OVERRIDE));
    }

    /** A page without what its choices send, which nobody sees and which must come back as it is. */
    private static String shown(String page) {
        Document parsed = Jsoup.parse(page);
        parsed.select("option").removeAttr("value");
        return parsed.outerHtml();
    }

    @Test
    void aVeryLongWordIsCutBetweenCharacters() {
        assertThat(VisibleText.clipped("x".repeat(500), 100)).hasSize(102).endsWith(" …");
        assertThat(VisibleText.clipped("😀".repeat(100), 101))
                .doesNotContain("\uD83D ")
                .endsWith("😀 …");
        assertThat(VisibleText.clipped("one two three", 8)).isEqualTo("one two …");
    }

    /** Every page on a ledger that holds {@code reading}, asked for {@code hostile} wherever something can be asked. */
    private static List<String> pages(Reading reading, String hostile) {
        try (Ledger ledger = Border.ledger(List.of(reading))) {
            return pages(Holdings.of(ledger), ledger.incidents(), reading, hostile);
        }
    }

    private static List<String> pages(Holdings holdings, List<Incident> incidents, Reading reading, String hostile) {
        Pages pages = new Pages();
        assertThat(incidents).hasSize(1);
        Map<String, String> asked = PARAMETERS.stream().collect(Collectors.toMap(name -> name, name -> hostile));
        return List.of(
                pages.front(FrontPage.of(holdings, FilterQuery.parse(asked))),
                pages.front(FrontPage.of(holdings, FilterQuery.parse(Map.of()))),
                pages.incident(IncidentPage.of(
                        incidents.getFirst(), new Reports(List.of(reading)), new IncidentPage.Provenance(Map.of(), 1))),
                pages.document(DocumentPage.of(reading, new Question(Optional.empty(), hostile))),
                pages.reports(ReportsPage.of(holdings, FilterQuery.parse(Map.of("outlet", hostile)))),
                pages.reports(ReportsPage.of(holdings, FilterQuery.parse(Map.of()))),
                pages.speakers(SpeakersPage.of(holdings, FilterQuery.parse(Map.of()))),
                pages.speakers(SpeakersPage.of(holdings, FilterQuery.parse(Map.of("name", hostile)))),
                pages.speaker(SpeakerPage.of(holdings, FilterQuery.parse(Map.of("name", speaker(hostile))))
                        .orElseThrow()),
                pages.about(AboutPage.of(holdings, true)),
                pages.notice(new NoticePage(hostile, hostile)));
    }

    /** As a ledger's tables have it, for no database takes the character 0. */
    private static String speaker(String hostile) {
        return hostile.replace('\0', '\uFFFD');
    }

    private static List<String> foreignElements(String page) {
        return Jsoup.parse(page)
                .select("script:not([src^=/assets/main.js]), img, iframe, object, embed, textarea, [onload], base")
                .stream()
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
