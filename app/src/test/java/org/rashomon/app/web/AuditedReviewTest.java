// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.app.holdings.FilterQuery;
import org.rashomon.app.review.FormOrigin;
import org.rashomon.app.review.ReviewDesk;
import org.rashomon.app.review.Signed;
import org.rashomon.app.review.Verdict;
import org.rashomon.app.web.ReviewedWorkbench.Form;
import org.rashomon.app.web.ReviewedWorkbench.Reviewer;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerMoment;
import org.rashomon.model.LedgerEntry.Operation;

/** What is decided is written down, and what is not decided is not said to be. */
class AuditedReviewTest {
    @TempDir
    private Path folder;

    private ReviewedWorkbench bench;
    private Reviewer vera;

    @BeforeEach
    void open() throws Exception {
        bench = new ReviewedWorkbench(folder);
        vera = bench.logIn("Vera");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void breakTheLog() throws Exception {
        Path log = folder.resolve("audit.jsonl");
        Files.delete(log);
        Files.createDirectory(log);
    }

    @Test
    void whatCannotBeWrittenDownIsNotDecided() throws Exception {
        Form acceptance = vera.form("/review", "/review/accept");
        breakTheLog();

        HttpResponse<String> answer = acceptance.send();

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Nothing was decided", "audit log").doesNotContain(folder.toString());
        assertThat(bench.ledger().decisions().all()).isEmpty();
    }

    @Test
    void nobodyIsLetInWhoseLogInCannotBeWrittenDown() throws Exception {
        breakTheLog();
        Browsing browser = new Browsing(bench.workbench());

        HttpResponse<String> answer = browser.logIn("rita", "wet stones in the yard");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(browser.get("/reports").statusCode()).isEqualTo(303);
    }

    @Test
    void aDecisionThatIsNamedTwiceIsUndoneOnceAndWrittenDown() throws Exception {
        vera.form("/review", "/review/accept").send();
        long accepted = bench.last().sequence();
        Form undoing = vera.form("/review", "/review/undo");
        List<Form.Field> fields = new ArrayList<>(undoing.fields());
        fields.add(new Form.Field("entry", Long.toString(accepted)));

        HttpResponse<String> answer = new Form(undoing.browser(), undoing.action(), fields).send();

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(bench.ledger().decisions().all()).hasSize(2);
        assertThat(bench.logged().getLast())
                .contains("\"undo\"", "\"about\":\"" + bench.last().sequence() + "\"");
    }

    @Test
    void whatIsKeptOfAGroupIsToldWhenTheRestFails() throws Exception {
        vera.form("/review", "/review/accept").send();
        Operation.Undone undoing = bench.ledger().decisions().undo(bench.last().sequence());

        try (ReviewDesk desk = new ReviewDesk(bench.ledger())) {
            Verdict verdict = desk.decide(
                    new FormOrigin(bench.ledger().lastLine(), List.of(), "key"),
                    new Signed("Vera", ""),
                    () -> List.of(undoing, undoing));

            assertThat(verdict).isInstanceOfSatisfying(Verdict.Partly.class, partly -> {
                assertThat(partly.entries()).containsExactly(bench.last().sequence());
                assertThat(partly.failure()).hasMessageContaining("undone already");
            });
        }
    }

    @Test
    void decisionsAreNamedOneByOne() {
        String told = ReviewQuery.done(List.of(12L, 14L, 15L));

        assertThat(told).isEqualTo("12.14.15");
        assertThat(done(told)).containsExactly(12, 14, 15);
        assertThat(done("7")).containsExactly(7);
        assertThat(done("7-9")).isEmpty();
        assertThat(done("7..9")).isEmpty();
        assertThat(done("x")).isEmpty();
    }

    private static long[] done(String told) {
        return new ReviewQuery(Map.of(ReviewQuery.DONE, told), FilterQuery.parse(Map.of()))
                .done()
                .toArray();
    }

    @Test
    void aLedgerOfAnEarlierMomentIsNotDecidedIn() throws Exception {
        try (Ledger then = bench.ledger().asOf(new LedgerMoment.AfterEntry(3));
                Workbench past = Workbench.start(then, WorkbenchOptions.local(0))) {
            Browsing browser = new Browsing(past);
            browser.get("/?" + past.entrance().getQuery());
            FormElement form = (FormElement)
                    Jsoup.parse(browser.get("/review").body()).expectFirst("form[action^=/review/accept]");
            Map<String, String> fields = new LinkedHashMap<>();
            form.formData().forEach(field -> fields.put(field.key(), field.value()));

            HttpResponse<String> answer = browser.post(form.attr("action"), fields);

            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("a ledger as of an earlier moment is not written to");
        }
    }
}
