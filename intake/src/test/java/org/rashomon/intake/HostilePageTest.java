// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.model.ByteContent;
import org.rashomon.model.Capture;
import org.rashomon.model.MediaType;
import org.rashomon.model.ProblemCode;

/** Pages that are made to exhaust whoever parses them: each gives a document or a reason with its place, within seconds. */
@Timeout(60)
class HostilePageTest {
    private static final String ARTICLE = "<p>The ferry did not leave on Friday, its captain said.</p>";
    private static final String FORMATS = "<b><i><u><s><em><strong><code><tt><small><big><font><nobr>";

    /**
     * A page.
     *
     * @param name what it is made of
     * @param seed what is repeated
     * @param times how often
     */
    record Page(String name, String before, String seed, int times) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Page> endless() {
        return List.of(
                new Page("nested blocks", ARTICLE, "<div>", 100_000),
                new Page("nested formats", ARTICLE, "<b>", 20_000),
                new Page("nested formats and paragraphs", ARTICLE, "<b><p>", 20_000),
                new Page("nested tables", ARTICLE, "<table><tr><td>", 20_000),
                new Page("nested tables with loose text", ARTICLE, "<table>x", 20_000),
                new Page("nested lists", ARTICLE, "<ul><li>", 20_000),
                new Page("nested frames of other markup", ARTICLE, "<svg><math>", 20_000),
                new Page("nested templates", ARTICLE, "<template>", 30_000),
                new Page("nested buttons", ARTICLE, "<button>", 30_000),
                new Page("misnested links", ARTICLE, "<a><b><i><div>x", 20_000),
                new Page("misnested ends", ARTICLE, "<b><i><u><s><p>x</b></i></u></s></p>", 8_000),
                new Page("formats opened again", ARTICLE + "<p>" + FORMATS + "</p>", "<p>x</p>", 40_000),
                new Page("small elements", ARTICLE, "<i></i>", 1_000_000),
                new Page("breaks", ARTICLE, "x<br><br>", 30_000),
                new Page("list items of links", ARTICLE, "<li><a href=x>y</a>", 20_000),
                new Page("paragraphs", ARTICLE, ARTICLE, 30_000),
                new Page("attributes of one element", ARTICLE + "<p", " a", 1_000_000),
                new Page(
                        "attributes that are copied",
                        ARTICLE + "<p><b " + attributes(1_900) + "></p>",
                        "<p>x</p>",
                        30_000),
                new Page("an attribute that is long", ARTICLE + "<p title='", "x ", 1 << 20),
                new Page("an author that is long", "<meta name=author content='", " ", 31 << 20),
                new Page("a class that is long", "<div class='", "ad ", 1 << 20),
                new Page("angles", ARTICLE, "<", 31 << 20),
                new Page("empty ends", ARTICLE, "</>", 10 << 20),
                new Page("empty comments", ARTICLE, "<!>", 10 << 20),
                new Page("comments that do not end", ARTICLE, "<!-- ", 6 << 20),
                new Page("ampersands", ARTICLE, "&", 1 << 20),
                new Page("entities", ARTICLE, "&not", 1 << 20),
                new Page("numbers", ARTICLE + "&#", "0", 1 << 20),
                new Page("one text", "<p>", "ice and fog ", 1 << 20),
                new Page("one word", "<p>", "x", 31 << 20),
                new Page("blanks", ARTICLE, " ", 1 << 20),
                new Page("line ends", ARTICLE, "\r\n", 1 << 20),
                new Page("a title", "<title>", "ferry - ", 3 << 20),
                new Page(
                        "JSON-LD that is long",
                        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"",
                        "ice ",
                        1 << 20),
                new Page("JSON-LD that is deep", "<script type=application/ld+json>", "[", 31 << 20),
                new Page(
                        "JSON-LD of many objects",
                        "<script type=application/ld+json>[",
                        "{\"@type\":\"NewsArticle\"},",
                        1 << 20),
                new Page("declarations", "<html>", "<meta charset", 100_000));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void anEndlessPageIsReadOrRefused(Page page) {
        String html = page.before() + page.seed().repeat(page.times());
        if (answer(html) instanceof Refused refused) {
            assertThat(refused.problem().message()).startsWith("page: ");
            assertThat(refused.problem().code()).isIn(ProblemCode.INPUT_TOO_LARGE, ProblemCode.INPUT_EMPTY);
        }
    }

    @Test
    void aRefusalSaysWhere() {
        assertThat(refusal(ARTICLE + "<i></i>".repeat(200_000))).contains("more than 100000 tags, at character ");
        assertThat(refusal(ARTICLE + "<p " + attributes(3_000) + ">"))
                .contains("more than 2000 attributes, at character " + ARTICLE.length() + " ");
    }

    @Test
    void whatIsQuotedIsOneAttribute() {
        String page = ARTICLE + "<p title=\"" + "a ".repeat(5_000) + "\" id = '" + "> ".repeat(5_000) + "'>It left.";
        assertThat(answer(page)).isInstanceOf(Extracted.class);
    }

    private static String attributes(int count) {
        return IntStream.range(0, count).mapToObj(number -> "a" + number + "=1").collect(Collectors.joining(" "));
    }

    private static String refusal(String html) {
        return switch (answer(html)) {
            case Refused refused -> refused.problem().message();
            case Extracted extracted ->
                throw new AssertionError("read: " + extracted.document().input());
        };
    }

    private static Extraction answer(String html) {
        return new Intake().document(Capture.of("page", ByteContent.of(html.getBytes(UTF_8)), MediaType.HTML));
    }
}
