// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.model.ByteContent;
import org.rashomon.model.CapturedPage;
import org.rashomon.model.RashomonException;
import org.rashomon.model.Span;

/** Pages that try to be more than words when they are shown. */
class HostileCapturedPageTest {
    private static final String HOST = "evil.invalid";

    private static final String ARTICLE =
            "<article><h1>Ferry stays in port</h1><p>The harbour office said on Monday that the ferry had"
                    + " stayed in port for nine days, and that nobody had been hurt.</p><p>The owner of the ferry denied that the engine was"
                    + " broken, and said that the weather alone was to blame for the delay.</p></article>";

    private static final Set<String> ELEMENTS = Set.of(
            "#root",
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "mark",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "nav",
            "aside",
            "main",
            "figure",
            "figcaption",
            "address",
            "hr",
            "br",
            "wbr",
            "table",
            "caption",
            "colgroup",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "span",
            "em",
            "strong",
            "b",
            "i",
            "u",
            "s",
            "small",
            "sub",
            "sup",
            "q",
            "cite",
            "code",
            "kbd",
            "samp",
            "var",
            "dfn",
            "abbr",
            "time",
            "del",
            "ins",
            "bdi",
            "ruby",
            "rt",
            "rp");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|.)");

    private static final Set<String> CLASSES = Set.of("link", "image", "left-out", "claim", "note");

    static List<String> payloads() throws IOException {
        try (InputStream lines = Objects.requireNonNull(
                HostileCapturedPageTest.class.getResourceAsStream("hostile-pages.txt"), "hostile-pages.txt")) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(HostileCapturedPageTest::unescaped)
                    .toList();
        }
    }

    private static String unescaped(String line) {
        return ESCAPE.matcher(line)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) == null
                                ? escape.group().translateEscapes()
                                : Character.toString(Integer.parseInt(escape.group(1), 16))));
    }

    @Test
    void thereAreMoreThanTwoHundred() throws IOException {
        assertThat(payloads()).hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void nothingButHarmlessElementsIsShown(String payload) {
        TakenPage before = taken("<html><body>" + payload + ARTICLE);
        assertHarmless(before.shown());
        assertHarmless(before.shown(new Span(0, before.text().length())));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void norWhenItStandsWithinTheWordsThatAreAskedFor(String payload) {
        TakenPage within = within(payload, "nine days");
        assertHarmless(within.shown(new Span(0, within.text().length())));
    }

    /** An article with something hostile among its words. */
    static TakenPage within(String payload, String days) {
        return taken("<html><body>"
                + ARTICLE.replace("nine days", days)
                        .replace("nobody had been hurt", "nobody " + payload + " had been hurt"));
    }

    /** As it would be shown were it kept, also when nobody would take it in. */
    private static TakenPage taken(String html) {
        TakenPage usual = TakenPage.of("<body>" + ARTICLE);
        try {
            return TakenPage.of(html);
        } catch (AssertionError refused) {
            return new TakenPage(usual.reading(), with(usual, html.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void assertHarmless(String html) {
        assertHarmless(Jsoup.parse(html));
        assertHarmless(Jsoup.parse(html.substring(html.indexOf("<body>")), "", Parser.xmlParser()));
    }

    private static void assertHarmless(Document shown) {
        for (Element element : shown.getAllElements()) {
            assertThat(ELEMENTS).contains(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(isHarmless(element, attribute))
                        .as(element.outerHtml())
                        .isTrue();
            }
        }
        assertThat(shown.selectStream("style"))
                .allSatisfy(style -> assertThat(style.data())
                        .isEqualTo(CapturedStyle.USUAL.sheet())
                        .doesNotContain("url(", "import", HOST));
        shown.forEachNode(HostileCapturedPageTest::assertIsNoComment);
    }

    private static void assertIsNoComment(Node node) {
        assertThat(node).isNotInstanceOf(Comment.class);
    }

    private static boolean isHarmless(Element element, Attribute attribute) {
        String value = attribute.getValue();
        return switch (attribute.getKey()) {
            case "lang" -> value.matches("[A-Za-z0-9-]+");
            case "dir" -> value.matches("ltr|rtl|auto");
            case "colspan", "rowspan" -> value.matches("[0-9]+");
            case "class" -> CLASSES.contains(value);
            case "id" -> value.equals("evidence") && (element.normalName().equals("mark") || element.hasClass("note"));
            case "charset", "name", "content" -> element.normalName().equals("meta");
            default -> false;
        };
    }

    @Test
    void aCharsetThatHidesTagsIsNotBelieved() {
        String page = "<meta charset=utf-7><body>+ADw-script+AD4-x()+ADw-/script+AD4-" + ARTICLE;
        TakenPage taken = TakenPage.of(page.getBytes(StandardCharsets.US_ASCII));
        assertThat(taken.page().charset().name()).doesNotContainIgnoringCase("utf-7");
        assertThat(taken.shown()).contains("+ADw-script");
        assertHarmless(taken.shown());
    }

    @Test
    void marksOfEncodingsAndZerosAreNoTags() {
        for (String name : List.of("UTF-8", "UTF-16LE", "UTF-16BE")) {
            Charset charset = Charset.forName(name);
            String page = "\uFEFF<body><scr\0ipt>x()</scr\0ipt>\uFFFF<p onclick\0=x()>" + ARTICLE;
            TakenPage usual = TakenPage.of(page.replace("\0", "").getBytes(charset));
            assertThat(usual.page().charset()).isEqualTo(charset);
            assertThat(usual.shown(usual.place("nine days"))).contains("<mark id=\"evidence\">nine days</mark>");
            TakenPage taken = new TakenPage(usual.reading(), with(usual, page.getBytes(charset)));
            assertHarmless(taken.shown(taken.place("nine days")));
        }
    }

    @Test
    void tenMegabytesOfNestedElementsAreRefusedOrFlattenedInTime() {
        TakenPage usual = TakenPage.of("<body>" + ARTICLE);
        byte[] nested = ("<div>".repeat(2 << 20) + ARTICLE).getBytes(StandardCharsets.UTF_8);
        long begin = System.nanoTime();
        assertThatThrownBy(() -> TakenPage.of(nested))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("tags");
        TakenPage tampered = new TakenPage(usual.reading(), with(usual, nested));
        assertThatThrownBy(tampered::shown)
                .isInstanceOf(RashomonException.class)
                .hasMessageContaining("tags");
        byte[] fewer = ("<div>".repeat(90_000) + "x".repeat(9 << 20) + ARTICLE).getBytes(StandardCharsets.UTF_8);
        assertHarmless(Jsoup.parse(new TakenPage(usual.reading(), with(usual, fewer)).shown()));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(60));
    }

    private static CapturedPage with(TakenPage page, byte[] bytes) {
        return new CapturedPage(
                page.page().mediaType(),
                page.page().charset(),
                ByteContent.of(bytes),
                page.page().captured(),
                page.page().address(),
                page.page().alignment());
    }

    @Test
    void markupInTheReportIsShownAsWords() {
        TakenPage taken =
                TakenPage.of("<body>" + ARTICLE.replace("nine days", "&lt;b onclick=x()&gt;nine&lt;/b&gt; days"));
        String shown = taken.shown(taken.place("<b onclick=x()>nine</b> days"));
        assertHarmless(shown);
        assertThat(Jsoup.parse(shown).select("mark").text()).isEqualTo("<b onclick=x()>nine</b> days");
        assertThat(Arrays.stream(shown.split("<mark")).count()).isEqualTo(2);
    }
}
