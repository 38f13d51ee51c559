// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.app.web.ReviewedWorkbench.Form;
import org.rashomon.app.web.ReviewedWorkbench.Reviewer;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Telling;

/** Several people at one ledger, some of whom may not, and some of whom mean harm. */
class ReviewTogetherTest {
    @TempDir
    private Path folder;

    private ReviewedWorkbench bench;
    private Reviewer vera;
    private Reviewer omar;

    @BeforeEach
    void open() throws Exception {
        bench = new ReviewedWorkbench(folder);
        vera = bench.logIn("Vera");
        omar = bench.logIn("Omar");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private String strikes() {
        return bench.incident("Army speaks").id().value();
    }

    private Form correction(Reviewer reviewer) throws Exception {
        Telling telling =
                bench.incident("Army speaks").accounts().getFirst().tellings().getFirst();
        return reviewer.form(
                "/review/correct?incident=" + strikes() + "&document=" + telling.document() + "&claim="
                        + telling.claim().id().value(),
                "/review/correct");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/review",
                "/review/decisions",
                "/review/correct",
                "/review/merge",
                "/review/split",
                "/review/withdraw",
                "/review/redact"
            })
    void readersSeeNothingOfTheReview(String path) throws Exception {
        Reviewer rita = bench.logIn("rita");

        assertThat(rita.get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void aReadersFormIsRefusedAndNoPageLeadsThere() throws Exception {
        Reviewer rita = bench.logIn("rita");
        String incident = "/incident/" + strikes();
        String csrf = Jsoup.parse(rita.get(incident).body())
                .select("meta[name=csrf-token]")
                .attr("content");
        Form accept = rita.form(incident, "/logout");
        for (String path : List.of("accept", "correct", "merge", "split", "withdraw", "redact", "undo")) {
            HttpResponse<String> answer = new Form(accept.browser(), "/review/" + path, accept.fields())
                    .with("csrf", csrf)
                    .send();
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
        }

        assertThat(bench.ledger().decisions().all()).isEmpty();
        assertThat(rita.get(incident).body()).doesNotContain("/review");
        assertThat(vera.get(incident).body()).contains("Open in review", "/review?incident=" + strikes());
    }

    @Test
    void aFormOfAnIncidentThatHasChangedIsNotDecided() throws Exception {
        Form veras = vera.form("/review?incident=" + strikes(), "/review/accept");
        assertThat(correction(omar)
                        .with("act", "warns")
                        .with("reason", "as worded")
                        .send()
                        .statusCode())
                .isEqualTo(303);

        HttpResponse<String> answer = veras.send();

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Not decided", "Omar", "becomes warns", "as worded");
        assertThat(bench.ledger().decisions().all()).hasSize(1);
    }

    @Test
    void whatIsDecidedAboutAnotherIncidentDoesNotMatter() throws Exception {
        Form veras = vera.form("/review?incident=" + strikes(), "/review/accept");
        String talks = bench.incident("Envoys meet").id().value();
        omar.form("/review?incident=" + talks, "/review/accept").send();

        assertThat(veras.send().statusCode()).isEqualTo(303);
        assertThat(bench.ledger().decisions().inForce()).hasSize(2);
    }

    @Test
    void aFormSentTwiceIsDoneOnce() throws Exception {
        Form form = vera.form("/review", "/review/accept");
        Callable<HttpResponse<String>> sending = form::send;
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            both.invokeAll(List.of(sending, sending))
                    .forEach(answer ->
                            assertThat(answer.resultNow().statusCode()).isEqualTo(303));
        }

        assertThat(form.send().headers().firstValue("Location").orElseThrow())
                .contains("done=" + bench.last().sequence());
        assertThat(bench.ledger().decisions().all()).hasSize(1);
        assertThat(bench.logged().stream().filter(line -> line.contains("\"decision\"")))
                .hasSize(1);
    }

    @Test
    void aFormFromElsewhereOrWithoutItsTokenIsRefused() throws Exception {
        Form form = vera.form("/review", "/review/accept");

        assertThat(form.sendFrom("https://evil.example").statusCode()).isEqualTo(403);
        assertThat(form.with("csrf", "guessed").send().statusCode()).isEqualTo(403);
        assertThat(form.with("key", "").send().statusCode()).isEqualTo(400);
        assertThat(form.with("at", "x").send().statusCode()).isEqualTo(400);
        assertThat(bench.ledger().decisions().all()).isEmpty();
    }

    @Test
    void hostileReasonsAreWordsAndNothingElse() throws Exception {
        String hostile = "<script>alert(1)</script>\" onfocus=\"x \u202Egnp";
        Form form = correction(vera)
                .with("act", "warns")
                .with("speaker.name", "<b>\"'")
                .with("reason", hostile);
        assertThat(form.send().statusCode()).isEqualTo(303);

        for (String path : List.of("/review/decisions", "/review?incident=" + strikes(), "/incident/" + strikes())) {
            String html = omar.get(path).body();
            assertThat(html).as(path).contains("&lt;script&gt;").doesNotContain("<script>alert", "\u202E");
            Document page = Jsoup.parse(html);
            assertThat(page.select("[onfocus], main b b, main script")).as(path).isEmpty();
        }
    }

    @Test
    void twoReviewersWhoDisagreeStandSideBySide() throws Exception {
        correction(vera).with("act", "warns").with("reason", "the verb").send();
        correction(omar)
                .with("act", "threatens")
                .with("reason", "the threat in it")
                .send();

        for (String path : List.of("/incident/" + strikes(), "/review?incident=" + strikes(), "/review/decisions")) {
            Document page = Jsoup.parse(omar.get(path).body());
            assertThat(page.select(".disagreements .two > div").eachText())
                    .as(path)
                    .hasSize(2)
                    .satisfiesExactly(
                            first -> assertThat(first).contains("Vera", "becomes warns", "the verb"),
                            second -> assertThat(second).contains("Omar", "becomes threatens", "the threat in it"));
        }
    }

    @Test
    void whoeverAcceptsWhatAnotherCorrectsDisagrees() throws Exception {
        vera.form("/review?incident=" + strikes(), "/review/accept").send();
        correction(omar).with("act", "warns").with("reason", "the verb").send();

        Document page = Jsoup.parse(vera.get("/review?incident=" + strikes()).body());
        assertThat(page.select(".disagreements").text()).contains("Accepted by one, corrected by the other");
        assertThat(page.select(".dateline").text())
                .as("the claim is not accepted as it is read now")
                .contains("4 of 5 claims accepted");
    }

    @Test
    void theLogIsFilteredByAuthorAndUndoesAnybodysDecision() throws Exception {
        vera.form("/review?incident=" + strikes(), "/review/accept").send();
        correction(omar).with("act", "warns").with("reason", "the verb").send();

        assertThat(Jsoup.parse(omar.get("/review/decisions?author=Vera").body())
                        .select(".decisions-log tbody th")
                        .eachText())
                .containsExactly("Vera");
        HttpResponse<String> undone = omar.form("/review/decisions?author=Vera", "/review/undo")
                .with("reason", "too early")
                .send();

        assertThat(undone.headers().firstValue("Location").orElseThrow()).contains("/review/decisions");
        assertThat(bench.last().author()).isEqualTo("Omar");
        assertThat(bench.last().reason()).isEqualTo("too early");
        assertThat(bench.last().operation()).isEqualTo(new Operation.Undone(4));
        assertThat(Jsoup.parse(vera.get("/review/decisions").body())
                        .select(".disagreements")
                        .text())
                .contains("Decided by one, undone by the other");
    }

    @Test
    void theQueueBeginsWhereAccountsPartAndKeepsItsFilter() throws Exception {
        Document page = Jsoup.parse(vera.get("/review").body());

        assertThat(page.select(".under-review h2 a").attr("href")).isEqualTo("/incident/" + strikes());
        assertThat(page.select(".queue li")).hasSizeGreaterThan(1);
        assertThat(page.select("[data-key]").eachAttr("data-key"))
                .contains("a", "c", "m", "s", "w", "j", "n", "1", "?");
        Document talks = Jsoup.parse(vera.get("/review?type=talks").body());
        assertThat(talks.select(".queue li")).hasSize(1);
        assertThat(talks.select("form.accept").attr("action")).contains("type=talks");
        String after = vera.form("/review?type=talks", "/review/accept")
                .send()
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(after).contains("type=talks");
        assertThat(vera.get("/review?type=talks").body()).contains("Nothing is left to look at");
    }

    @Test
    void everyRouteOfTheReviewHasARule() {
        assertThat(bench.workbench().routes())
                .filteredOn(route -> route.contains("/review"))
                .hasSize(14)
                .allSatisfy(route -> {
                    String[] parts = route.split(" ", 2);
                    assertThat(AccessRules.find(io.javalin.http.HandlerType.findOrDefault(parts[0]), parts[1])
                                    .orElseThrow()
                                    .role())
                            .isPresent();
                });
    }

    @Test
    void whatIsNotThereIsSaid() throws Exception {
        for (String path :
                List.of("/review/merge?incident=i999", "/review/correct?document=x&claim=c1", "/review/split")) {
            assertThat(vera.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(vera.get("/review?incident=%3Cb%3E").statusCode()).isEqualTo(200);
    }
}
