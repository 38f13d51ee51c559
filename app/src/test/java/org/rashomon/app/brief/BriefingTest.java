// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rashomon.intake.origin.CopyTracer;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.Document;
import org.rashomon.model.Masthead;
import org.rashomon.model.Outlet;
import org.rashomon.model.PageAddress;
import org.rashomon.model.Publication;
import org.rashomon.model.PublicationDates;
import org.rashomon.reading.NewsReader;
import org.rashomon.reading.ReaderOptions;

/** Briefs of invented reports, read and linked as in earnest. */
class BriefingTest {
    private static final NewsReader READER = NewsReader.open(ReaderOptions.usual());
    private static final Period FEBRUARY = new Period(LocalDate.of(2026, 2, 20), LocalDate.of(2026, 2, 28));
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private Instant clock = Instant.parse("2026-02-25T12:00:00Z");
    private final Ledger ledger = Ledger.inMemory(() -> clock, new CopyTracer());

    @AfterEach
    void close() {
        ledger.close();
    }

    private void report(String outlet, String day, String text) {
        Masthead masthead = Masthead.nothingTold()
                .withTitle("Report of " + outlet)
                .withOutlet(new Outlet(outlet, Optional.empty()))
                .withAddress(PageAddress.unknown())
                .withDates(PublicationDates.of(Publication.onDay(LocalDate.parse(day), "declared")));
        ledger.record(READER.read(Document.of(outlet + day + ".txt", text, masthead, List.of())));
    }

    private static BriefQuestion question(Basis basis, int most) {
        return new BriefQuestion(FEBRUARY, basis, Optional.empty(), Optional.empty(), most);
    }

    private Brief brief() {
        return Briefing.of(ledger, question(Basis.HAPPENED, 200), NOW);
    }

    private static List<Entry> entries(Brief brief) {
        return brief.sections().stream()
                .flatMap(section -> section.entries().stream())
                .toList();
    }

    private void twoSides() {
        report(
                "Post",
                "2026-02-23",
                "Pakistani jets bombed camps in Paktika on Sunday, killing more than 80 militants, the Pakistani military said.");
        report(
                "Times",
                "2026-02-23",
                "Pakistani air strikes killed 17 civilians in Paktika on Sunday, the Afghan defence ministry said. Pakistan denied that civilians were killed in the air strikes in Paktika on Sunday.");
    }

    @Test
    void everySentenceIsQuotedExactlyWhereItIsCited() {
        twoSides();
        Brief brief = brief();
        List<String> quotes = entries(brief).stream()
                .flatMap(entry -> Stream.of(
                                entry.accounts().stream().flatMap(account -> account.statements().stream()),
                                entry.denials().stream())
                        .flatMap(statements -> statements))
                .map(Statement::quote)
                .toList();
        String texts = String.join(
                "\n",
                ledger.readings().stream()
                        .map(reading -> reading.document().text())
                        .toList());

        assertThat(quotes).isNotEmpty().allSatisfy(quote -> assertThat(texts).contains(quote));
        assertThat(brief.citations().stream().map(Citation::number).toList())
                .containsExactlyElementsOf(Stream.iterate(1, number -> number + 1)
                        .limit(brief.citations().size())
                        .toList());
    }

    @Test
    void aDenialIsASentenceOfItsOwnAndFiguresStandSideBySide() {
        twoSides();
        String brief = MarkdownBrief.of(brief());
        assertThat(brief).contains("denied").contains("more than 80 militants").contains("17 civilians");
        assertThat(brief).contains("Speakers of Pakistan, killed").contains("Speakers of Afghanistan, killed");
        assertThat(brief).doesNotContain(" 97 ").contains("“Pakistan denied that");
    }

    @Test
    void withTheNamesSwappedTheBriefIsMirrored() {
        twoSides();
        String plain = MarkdownBrief.of(brief());
        try (Ledger other = Ledger.inMemory(() -> clock, new CopyTracer())) {
            ledger.readings()
                    .forEach(reading -> other.record(READER.read(Document.of(
                            reading.document().input(),
                            swapped(reading.document().text()),
                            reading.document().masthead(),
                            List.of()))));
            String mirrored = MarkdownBrief.of(Briefing.of(other, question(Basis.HAPPENED, 200), NOW));
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
        clock = Instant.parse("2026-02-10T12:00:00Z");
        report(
                "Post",
                "2026-02-08",
                "Gunmen attacked a convoy in Khost on Saturday and killed five guards, the Afghan defence ministry said.");
        clock = Instant.parse("2026-02-25T12:00:00Z");
        report(
                "Post",
                "2026-02-24",
                "The Afghan defence ministry said gunmen who attacked a convoy in Khost on 7 February killed nine guards.");
        Brief brief = brief();

        assertThat(brief.sections().stream().map(Section::title)).contains("Newly learned about earlier days");
        assertThat(MarkdownBrief.of(brief)).contains("Where accounts changed").contains("before: “five");
    }

    @Test
    void whatFindsNoRoomIsCounted() {
        for (String place : List.of("Khost", "Kunar", "Paktika")) {
            report(
                    place + " News",
                    "2026-02-23",
                    "Gunmen killed five guards in " + place + " on Sunday, officials said.");
        }
        Brief brief = Briefing.of(ledger, question(Basis.HAPPENED, 2), NOW);
        assertThat(entries(brief)).hasSize(2);
        assertThat(brief.unread().getFirst()).startsWith("1 incident found no room");
    }

    @Test
    void anEmptyBriefSaysThatEmptyIsNotZero() {
        assertThat(MarkdownBrief.of(brief())).contains("Empty is not zero").contains("0 reports of 0 outlets");
    }

    @Test
    void markupInNamesAndTextsStaysText() {
        List<String> hostile = new ArrayList<>(List.of("<img src=x onerror=alert(1)>", "</style><script>x</script>"));
        for (String name : hostile) {
            report(name, "2026-02-23", "Gunmen of " + name + " killed five guards in Khost on Sunday, officials said.");
        }
        String html = HtmlBrief.of(brief());
        assertThat(Jsoup.parse(html).select("script, img, iframe, [onerror], [href^=javascript]"))
                .isEmpty();
        assertThat(Jsoup.parse(html).text()).contains(hostile.getFirst());
    }
}
