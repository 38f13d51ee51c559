// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rashomon.intake.html.ParsedPage;
import org.rashomon.intake.origin.CopyTracer;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Span;

/** Evidence shown in the page it was captured in. */
class CapturedPagesTest {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z"));

    /** The words of the article stand in the menu, in a teaser and in a caption as well. */
    private static final TakenPage PAGE = TakenPage.of("""
            <!DOCTYPE html><html lang="en"><head><title>Nine days in port | Coast Radio</title></head><body>
            <header><a href="/">Coast Radio</a></header>
            <nav><ul><li><a href="/1">The ferry had stayed in port</a></li><li><a href="/2">Weather</a></li></ul></nav>
            <article><h1>Nine days in port</h1>
            <figure><img src="https://img.coast-radio.example/f.jpg" alt="A ferry"><figcaption>The ferry had stayed in port.</figcaption></figure>
            <p>The harbour office said on Monday that the ferry <b>had&nbsp;<i>stayed</i>
               in</b> port for nine days &mdash; and that &quot;nobody&#34; had been hurt in it.</p>
            <p>The owner, Zo&euml; Sou&shy;ter &amp; Sons, denied that the engine was broken,<br>and said that the weather
            alone was to blame for the delay of the ferry that everybody on the island waits for.</p>
            <table><tr><td>Days in port</td><td>9</td></tr></table></article>
            <aside class="related"><a href="/3">The ferry had stayed in port for nine days</a></aside></body></html>
            """);

    private Ledger ledger;
    private Workbench workbench;
    private HttpClient browser;

    @BeforeEach
    void start() {
        ledger = Ledger.inMemory(NOON, new CopyTracer());
        ledger.record(PAGE.reading(), PAGE.page());
        workbench = Workbench.start(ledger, WorkbenchOptions.local(0));
        browser = Browsing.letInto(workbench);
    }

    @AfterEach
    void close() {
        workbench.close();
        ledger.close();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return get(workbench, browser, path);
    }

    private static HttpResponse<String> get(Workbench bench, HttpClient browser, String path) throws Exception {
        URI address = URI.create(bench.address().toString().replaceAll("/$", "") + path);
        return browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String captured() {
        return "/captured/" + PAGE.reading().document().id();
    }

    private static String frame() {
        return "/document/" + PAGE.reading().document().id() + "/page";
    }

    private static String question(Span span) {
        return "?from=" + span.begin() + "&to=" + span.end();
    }

    private static String marked(String html) {
        return folded(String.join(
                "",
                Jsoup.parse(html).select("mark").eachText().stream()
                        .map(CapturedPagesTest::folded)
                        .toList()));
    }

    /** Without white space, for a mark may end at one, and without soft hyphens, which no text has. */
    private static String folded(String words) {
        return words.replaceAll("[\\s\\u00a0\\u00ad]+", "");
    }

    @Test
    void theWordsAreMarkedWhereTheyWereReadAndNowhereElse() throws Exception {
        Document shown = Jsoup.parse(
                get(captured() + question(PAGE.place("had stayed in port"))).body());
        assertThat(shown.select("mark").eachText()).containsExactly("had", "stayed", "in", "port");
        assertThat(shown.select("#evidence")).hasSize(1);
        assertThat(shown.expectFirst("article > p").select("mark")).hasSize(4);
        assertThat(shown.select("nav mark, aside mark, figcaption mark")).isEmpty();
    }

    @Test
    void everySpanOfTheTextIsMarkedWithItsOwnWords() {
        Random random = new Random(11);
        for (int i = 0; i < 400; i++) {
            int begin = random.nextInt(PAGE.text().length() - 1);
            int end = begin + 1 + random.nextInt(Math.min(80, PAGE.text().length() - begin - 1));
            Span span = new Span(begin, end);
            assertThat(marked(PAGE.shown(span))).as(span.of(PAGE.text())).isEqualTo(folded(span.of(PAGE.text())));
        }
    }

    @Test
    void claimsAreMarkedMoreLightly() {
        PageMarks marks = PageMarks.of(
                PAGE.page().alignment(),
                Optional.of(PAGE.place("nine days")),
                List.of(PAGE.place("port for nine days — and that \"nobody\" had")));
        Document shown =
                Jsoup.parse(InertPage.of(ParsedPage.of(PAGE.page()), marks).body());
        assertThat(shown.select("mark").eachText()).containsExactly("nine days");
        assertThat(shown.select("span.claim").eachText()).containsExactly("port for", "— and that \"nobody\" had");
    }

    @Test
    void thePageKeepsItsWordsAndNothingThatLeadsAway() throws Exception {
        HttpResponse<String> answer = get(captured());
        assertThat(answer.body())
                .contains(
                        "A ferry",
                        "<header>",
                        "Coast Radio</span></header>",
                        "Days in port",
                        "The ferry had stayed in port for nine days",
                        "class=\"link\"")
                .doesNotContain("href", "src=", "https:", "coast-radio.example")
                .doesNotContain("csrf", "Signed in as", "<form");
    }

    @Test
    void theFrameMayDoNothingAtAll() throws Exception {
        HttpResponse<String> answer = get(captured());
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains("default-src 'none'", "; sandbox;", "frame-ancestors 'self'", "form-action 'none'")
                        .contains("style-src 'sha256-")
                        .doesNotContain("unsafe", "script-src", "allow-"));
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
    }

    @Test
    void theFrameStandsInAPageOfOurOwn() throws Exception {
        HttpResponse<String> answer = get(frame() + question(PAGE.place("nine days")));
        Element iframe = Jsoup.parse(answer.body()).expectFirst("iframe");
        assertThat(iframe.attr("sandbox")).isEmpty();
        assertThat(iframe.hasAttr("sandbox")).isTrue();
        assertThat(iframe.attr("src")).isEqualTo(captured() + question(PAGE.place("nine days")) + "#evidence");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-src 'self'", "frame-ancestors 'none'");
        assertThat(answer.body()).contains("Kept as", PAGE.page().id().value(), "Captured");
    }

    @Test
    void theTextAsReadLeadsToThePage() throws Exception {
        String document = "/document/" + PAGE.reading().document().id();
        assertThat(get(document + question(PAGE.place("nine days"))).body())
                .contains(
                        "In the page as captured",
                        "href=\"" + frame() + question(PAGE.place("nine days")).replace("&", "&amp;"));
    }

    @Test
    void anEarlierMomentIsKeptInTheFrame() throws Exception {
        assertThat(get(frame() + "?as-of=%231").body()).contains("src=\"" + captured() + "?as-of=%231\"");
        assertThat(get(captured() + "?as-of=%231").body()).contains("nine days");
    }

    @Test
    void aTextWithoutAPageSaysSo() throws Exception {
        Ledger plain = Ledger.inMemory(NOON, new CopyTracer());
        plain.record(PAGE.reading());
        try (Workbench bench = Workbench.start(plain, WorkbenchOptions.local(0))) {
            HttpClient visitor = Browsing.letInto(bench);
            assertThat(get(bench, visitor, frame()).body())
                    .contains("is not in this ledger")
                    .doesNotContain("<iframe");
            assertThat(get(bench, visitor, captured()).body()).contains("is not in this ledger");
            assertThat(get(
                                    bench,
                                    visitor,
                                    "/document/" + PAGE.reading().document().id())
                            .body())
                    .doesNotContain("as captured");
        }
        plain.close();
    }

    @Test
    void whileNamesAreMaskedNoPageIsShown() throws Exception {
        ledger.decide(new Operation.Redacted(List.of("Zoë Souter")), "desk", "asked for");
        assertThat(get(frame()).body()).contains("While names are masked").doesNotContain("<iframe");
        assertThat(get(captured()).body()).contains("While names are masked").doesNotContain("Zoë", "ferry");
    }

    @Test
    void whatIsNotThereIsSaidClearly() throws Exception {
        for (String path : List.of("/captured/sha256:00", "/document/sha256:00/page", "/captured/x")) {
            assertThat(get(path).statusCode()).isEqualTo(404);
        }
        assertThat(get(captured() + "?from=9&to=3").statusCode()).isEqualTo(200);
        assertThat(get(captured() + "?from=1&to=99999").body()).doesNotContain("<mark");
    }
}
