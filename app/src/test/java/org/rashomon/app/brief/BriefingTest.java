// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rashomon.intake.origin.CopyTracer;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.DocumentId;

/** Briefs of invented reports, read and linked as in earnest. */
class BriefingTest {
    private static final Instant NOW = Instant.parse("2026-02-25T12:00:00Z");
    private final InventedNews news = new InventedNews();

    @AfterEach
    void close() {
        news.close();
    }

    private void twoSides() {
        news.report(
                "Post",
                "2026-02-23",
                "Pakistani jets bombed camps in Paktika on Sunday, killing more than 80 militants, the Pakistani military said.");
        news.report(
                "Times",
                "2026-02-23",
                "Pakistani air strikes killed 17 civilians in Paktika on Sunday, the Afghan defence ministry said. Pakistan denied that civilians were killed in the air strikes in Paktika on Sunday.");
    }

    @Test
    void everySentenceIsQuotedExactlyWhereItIsCited() {
        twoSides();
        Brief brief = news.brief();
        List<Statement> statements = InventedNews.statements(brief);

        assertThat(statements)
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.citations())
                        .isNotEmpty()
                        .allSatisfy(number -> assertThat(cited(brief, number)).contains(statement.quote())));
        assertThat(brief.citations().stream().map(Citation::number).toList())
                .containsExactlyElementsOf(Stream.iterate(1, number -> number + 1)
                        .limit(brief.citations().size())
                        .toList());
    }

    /** The words at the place that a number leads to. */
    private String cited(Brief brief, int number) {
        Citation citation = brief.citations().get(number - 1);
        String text = news.ledger()
                .reading(new DocumentId(citation.document()))
                .orElseThrow()
                .document()
                .text();
        String[] span = citation.span().split("–");
        return text.substring(Integer.parseInt(span[0]), Integer.parseInt(span[1]));
    }

    @Test
    void aDenialIsASentenceOfItsOwnAndFiguresStandSideBySide() {
        twoSides();
        String brief = MarkdownBrief.of(news.brief());
        assertThat(brief).contains("denied").contains("more than 80 militants").contains("17 civilians");
        assertThat(brief).contains("Speakers of Pakistan, killed").contains("Speakers of Afghanistan, killed");
        assertThat(brief).doesNotContain(" 97 ").contains("“Pakistan denied that");
    }

    @Test
    void withTheNamesSwappedTheBriefIsMirrored() {
        twoSides();
        String plain = MarkdownBrief.of(news.brief());
        try (Ledger other = Ledger.inMemory(() -> NOW, new CopyTracer())) {
            news.ledger()
                    .readings()
                    .forEach(reading -> other.record(InventedNews.read(
                            reading.document().input(),
                            swapped(reading.document().text()),
                            reading.document().masthead())));
            String mirrored = MarkdownBrief.of(InventedNews.of(other, InventedNews.question(Basis.HAPPENED, 200)));
            assertThat(comparable(mirrored)).isEqualTo(comparable(swapped(plain)));
        }
    }

    /** Without the ids of texts, and where in them words stand, which names of other lengths move. */
    private static List<String> comparable(String brief) {
        return brief.lines()
                .map(line -> line.replaceAll("sha256:\\p{XDigit}+, \\d+–\\d+", "a place"))
                .toList();
    }

    private static String swapped(String text) {
        Map<String, String> names = Map.of(
                "Pakistani", "Afghan", "Afghan", "Pakistani", "Pakistan", "Afghanistan", "Afghanistan", "Pakistan");
        return Pattern.compile("\\b(Pakistani|Pakistan|Afghanistan|Afghan)\\b")
                .matcher(text)
                .replaceAll(name -> names.get(name.group()));
    }

    @Test
    void aFigureThatWasRevisedSinceIsToldWithTheOneBefore() {
        news.at("2026-02-10T12:00:00Z");
        news.report(
                "Post",
                "2026-02-08",
                "Gunmen attacked a convoy in Khost on Saturday and killed five guards, the Afghan defence ministry said.");
        news.at("2026-02-25T12:00:00Z");
        news.report(
                "Post",
                "2026-02-24",
                "The Afghan defence ministry said gunmen who attacked a convoy in Khost on 7 February killed nine guards.");
        Brief brief = news.brief();

        assertThat(brief.sections().stream().map(Section::title)).contains("Newly learned about earlier days");
        assertThat(MarkdownBrief.of(brief)).contains("Where accounts changed").contains("before: “five");
    }

    @Test
    void theLargestFigureIsTheOneThatMayBeHighest() {
        news.report(
                "Post",
                "2026-02-23",
                "Between 30 and 100 guards were killed in an attack in Khost on Sunday, the Afghan defence ministry said.");
        news.report(
                "Times",
                "2026-02-24",
                "The Afghan defence ministry said 40 villagers were killed in an attack in Kunar on Saturday. The Afghan defence ministry said 35 drivers were killed in an attack in Herat on Friday.");
        assertThat(news.brief().figures())
                .filteredOn(side -> side.side().equals("Speakers of Afghanistan"))
                .singleElement()
                .satisfies(side -> {
                    assertThat(side.extent())
                            .isEqualTo("3 figures about 3 incidents, one both the smallest and the largest");
                    assertThat(side.ends())
                            .extracting(end -> end.count().number())
                            .containsExactly("30 to 100 guards");
                });
    }

    @Test
    void whatFindsNoRoomIsCounted() {
        for (String place : List.of("Khost", "Kunar", "Paktika")) {
            news.report(
                    place + " News",
                    "2026-02-23",
                    "Gunmen killed five guards in " + place + " on Sunday, officials said.");
        }
        Brief brief = InventedNews.of(news.ledger(), InventedNews.question(Basis.HAPPENED, 2));
        assertThat(InventedNews.entries(brief)).hasSize(2);
        assertThat(brief.unread().getFirst()).startsWith("1 incident found no room");
    }

    @Test
    void anEmptyBriefSaysThatEmptyIsNotZero() {
        assertThat(MarkdownBrief.of(news.brief())).contains("Empty is not zero").contains("0 reports of 0 outlets");
    }

    @Test
    void markupInNamesAndTextsStaysText() {
        List<String> hostile = new ArrayList<>(List.of("<img src=x onerror=alert(1)>", "</style><script>x</script>"));
        for (String name : hostile) {
            news.report(
                    name,
                    "2026-02-23",
                    "Gunmen of " + name + " killed five guards in Khost on Sunday, officials said.");
        }
        String html = HtmlBrief.of(news.brief());
        assertThat(Jsoup.parse(html).select("script, img, iframe, [onerror], [href^=javascript]"))
                .isEmpty();
        assertThat(Jsoup.parse(html).text()).contains(hostile.getFirst());
    }
}
