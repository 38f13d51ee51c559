// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Claim;
import org.rashomon.model.EventMention;
import org.rashomon.model.Masthead;
import org.rashomon.model.Mention;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.Reading;
import org.rashomon.model.Span;

/** Whatever the text, reading it ends, throws nothing, and quotes only what stands there. */
class RobustnessTest {
    private static final String STORY = """
            Kabul, Saturday

            At least nine people, among them three children, were killed when a warplane bombed a market in Khost, Afghan officials said.
            Pakistan's military denied the claim, saying it had “targeted terrorist hideouts” on 11 October 2025.

            “We will respond at a time of our choosing,” a spokesperson said. "This was a crime," she added. "It must not be repeated."

            According to residents, more than half a dozen shops (and a school) burned; two soldiers were wounded in clashes near the border.
            """;

    /** The parser takes these for names in apposition, though the words at their end are no names. */
    private static final List<String> OFFICES_IN_APPOSITION = List.of(
            "The law is weak, said Deputy Jan Kamal, Chairman of the Harvest Committee.",
            "The guests are Ute Berg with the Harbour Works, and Jan Kamal, CEO of Westmark Hospital.",
            "Minister Jan Kamal, Head of the Roads Board, was there.");

    /** What a reporter's words, another alphabet and a broken file leave on a page. */
    private static final List<String> SCRAPS = List.of(
            "said",
            "accused",
            "of",
            "killing",
            "nine",
            "soldiers",
            "\"",
            "“",
            "”",
            "'",
            ",",
            ".",
            ";",
            "(",
            ")",
            "-",
            "—",
            "to",
            "and",
            "that",
            "according to",
            "Pakistan",
            "Kabul",
            "the army",
            "Jan Kamal",
            "Chairman of the Harvest Committee",
            "the strikes",
            "warned",
            "must",
            "not",
            "last week",
            "on Monday",
            "in Khost",
            "half a dozen",
            "2,147,483,647",
            "more than",
            "999,999,999,999",
            "0",
            "\n\n",
            "\n",
            "\t",
            "\u00a0",
            "\u200f",
            "\u0000",
            "\ufeff",
            "\ud83d\ude80",
            "\ud83d",
            "\ude80",
            "e\u0301",
            "قال",
            "قتل",
            "说",
            "...",
            "http://a.example/?q=1",
            "@#$%",
            "U.S.",
            "were",
            "by",
            "who",
            "which",
            "urged",
            "if",
            "insists",
            "accuses");

    static Stream<String> cutOff() {
        return IntStream.iterate(1, end -> end < STORY.length(), end -> end + 29)
                .mapToObj(end -> STORY.substring(0, end));
    }

    static Stream<String> scraps() {
        Random random = new Random(20_251_011);
        return IntStream.range(0, 150).mapToObj(round -> {
            StringBuilder text = new StringBuilder();
            int words = 1 + random.nextInt(60);
            for (int i = 0; i < words; i++) {
                text.append(SCRAPS.get(random.nextInt(SCRAPS.size()))).append(random.nextInt(5) == 0 ? "" : " ");
            }
            return text.toString();
        });
    }

    static Stream<String> oneThingAgainAndAgain() {
        return Stream.of(
                "\"".repeat(2000),
                "“".repeat(1000) + "”".repeat(1000),
                "“ ” ".repeat(200),
                "\ud83d\ude80 ".repeat(200),
                "قال المتحدث إن القوات قتلت مسلحين. ".repeat(20),
                "saying ".repeat(120),
                "to try to begin ".repeat(60) + "to attack.",
                "said and ".repeat(100) + "left.",
                "strike ".repeat(250),
                "killed".repeat(2000),
                "a hundred thousand million ".repeat(40),
                "\n".repeat(5000),
                "");
    }

    @ParameterizedTest
    @MethodSource({"cutOff", "scraps", "oneThingAgainAndAgain"})
    void everyTextIsReadAndEveryQuoteStands(String text) {
        Reading reading = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(text));
        assertThat(mentions(reading))
                .allSatisfy(mention ->
                        assertThat(mention.span().of(text)).as(mention.rule()).isEqualTo(mention.text()));
        assertThat(spans(reading)).allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
        assertThat(reading.problems()).extracting("code").doesNotContain(ProblemCode.EVIDENCE_BROKEN);
    }

    @ParameterizedTest
    @MethodSource({"cutOff", "scraps"})
    void theSameTextGivesAnEqualReading(String text) {
        assertThat(read(text)).isEqualTo(read(text));
    }

    @Test
    void anOfficeInAppositionIsRead() {
        for (String text : OFFICES_IN_APPOSITION) {
            assertThat(ReadingHarness.reading(text, Masthead.nothingTold()).problems())
                    .as(text)
                    .isEmpty();
        }
    }

    @Test
    void anotherReaderReadsTheSame() {
        Reading one = read(STORY);
        NewsReader other = NewsReader.open(ReaderOptions.usual());
        assertThat(one.claims()).isNotEmpty();
        assertThat(other.read(one.document())).isEqualTo(one);
    }

    @Test
    void whatHasNoEndOfSentenceIsLeftOutAndToldSo() {
        String table = "nine soldiers killed ".repeat(2000).strip();
        Reading reading = read("The army said it killed nine rebels.\n\n" + table);
        assertThat(reading.claims()).hasSize(1);
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.SENTENCE_TOO_LONG);
            assertThat(problem.span().map(span -> span.of(reading.document().text())))
                    .contains(table);
        });
    }

    private static Reading read(String text) {
        return ReadingHarness.reading(text, Masthead.nothingTold());
    }

    private static List<Mention> mentions(Reading reading) {
        Stream<Mention> said = reading.claims().stream().flatMap(RobustnessTest::ofClaim);
        Stream<Mention> told = reading.events().stream().flatMap(RobustnessTest::ofEvent);
        Stream<Mention> where = reading.places().stream().map(place -> place.mention());
        Stream<Mention> when = reading.times().stream().map(time -> time.mention());
        Stream<Mention> silent = reading.silences().stream()
                .flatMap(silence -> Stream.concat(
                        Stream.of(silence.cue()), silence.who().stream().map(ActorMention::mention)));
        return Stream.of(said, told, where, when, silent)
                .flatMap(mentions -> mentions)
                .toList();
    }

    private static Stream<Mention> ofClaim(Claim claim) {
        Stream<ActorMention> speaker = claim.attribution().speaker().mention().stream();
        return Stream.of(speaker, claim.attribution().addressee().stream(), claim.attribution().targets().stream())
                .flatMap(actors -> actors)
                .map(ActorMention::mention);
    }

    private static Stream<Mention> ofEvent(EventMention event) {
        return Stream.of(
                        Stream.of(event.trigger().mention()),
                        event.figures().stream().map(figure -> figure.mention()),
                        event.participants().initiators().stream().map(ActorMention::mention),
                        event.participants().recipients().stream().map(ActorMention::mention))
                .flatMap(mentions -> mentions);
    }

    private static List<Span> spans(Reading reading) {
        return reading.claims().stream()
                .flatMap(claim -> Stream.of(
                                claim.attribution().wording().content().stream(),
                                claim.attribution().wording().cue().stream(),
                                Stream.of(claim.passage()))
                        .flatMap(spans -> spans))
                .toList();
    }
}
