// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.app.web.ReviewedWorkbench.Form;
import org.rashomon.app.web.ReviewedWorkbench.Reviewer;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventType;
import org.rashomon.model.IncidentId;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Telling;

/** Every operation of the ledger, decided in the browser and undone there. */
class ReviewWorkbenchTest {
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

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]*", "");
    }

    private IncidentId shown() throws Exception {
        String address = Jsoup.parse(vera.get("/review").body())
                .select(".under-review h2 a")
                .attr("href");
        return new IncidentId(address.substring("/incident/".length()));
    }

    /** Undoes what was just decided by the button beside it. */
    private void undo(String page) throws Exception {
        long decided = bench.last().sequence();
        location(vera.form(page, "/review/undo").send());

        assertThat(bench.last().operation()).isEqualTo(new Operation.Undone(decided));
        assertThat(bench.ledger().decisions().isInForce(decided)).isFalse();
    }

    @Test
    void anAcceptanceLeadsOnAndCanBeUndone() throws Exception {
        IncidentId first = shown();
        String next = location(
                vera.form("/review", "/review/accept").with("reason", "checked").send());

        LedgerEntry entry = bench.last();
        assertThat(entry.author()).isEqualTo("Vera");
        assertThat(entry.reason()).isEqualTo("checked");
        assertThat(entry.operation()).isInstanceOf(Operation.Accepted.class);
        assertThat(bench.logged().getLast())
                .contains("\"who\":\"Vera\"", "\"decision\"", "\"about\":\"" + entry.sequence() + "\"");
        assertThat(next).contains("done=" + entry.sequence()).doesNotContain("incident=" + first.value() + "&");
        assertThat(vera.get(next).body()).contains("#" + entry.sequence(), "Undo this");
        assertThat(shown()).isNotEqualTo(first);

        undo(next);
        assertThat(shown()).isEqualTo(first);
        assertThat(bench.logged().getLast()).contains("\"undo\"");
    }

    @Test
    void aCorrectionIsMadeOfTheFieldsThatWereChanged() throws Exception {
        Form form = vera.form(vera.link("/review", "/review/correct"), "/review/correct");
        String type = form.fields().stream()
                .map(Form.Field::name)
                .filter(name -> name.endsWith(".type"))
                .findFirst()
                .orElseThrow();
        assertThat(form.value(type)).isEqualTo("air-strike");

        String next =
                location(form.with(type, "shelling").with("reason", "mortars").send());

        assertThat(bench.last().operation()).isInstanceOf(Operation.Corrected.class);
        assertThat(bench.ledger().decisions().all()).hasSize(1);
        assertThat(types()).contains(EventType.SHELLING);
        undo(next);
        assertThat(types()).doesNotContain(EventType.SHELLING);
    }

    private List<EventType> types() {
        return bench.ledger().readings().stream()
                .flatMap(reading -> reading.events().stream())
                .map(EventMention::type)
                .toList();
    }

    @Test
    void severalFieldsAreSeveralDecisionsThatOneButtonUndoes() throws Exception {
        Form form = correctionOf("more than 80");
        String next = location(form.with("act", "accuses")
                .with("speaker.name", "Army of Norway")
                .with("e1.days.from", "2031-02-28")
                .with("e1.figure0.number", ">=80")
                .with("e1.place0", "Khost")
                .with("e1.place0.record", khost(form))
                .with("e1.recipient0.party", "SWE")
                .with("reason", "all of it")
                .send());

        assertThat(bench.ledger().decisions().inForce()).hasSize(6);
        String page = vera.get(next).body();
        assertThat(page).contains("becomes at least 80", "becomes accuses", "Khost (", "becomes 2031-02-28");
        location(vera.form(next, "/review/undo").send());
        assertThat(bench.ledger().decisions().inForce()).isEmpty();
    }

    /** The gazetteer has several; the form comes back with them. */
    private String khost(Form form) throws Exception {
        HttpResponse<String> back =
                form.with("e1.place0", "Khost").with("reason", "the town").send();
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("of this name: pick one");
        assertThat(bench.ledger().decisions().all()).isEmpty();
        return Jsoup.parse(back.body()).select("select[name=e1.place0.record] option[value^=geonames]").stream()
                .findFirst()
                .orElseThrow()
                .attr("value");
    }

    private Form correctionOf(String words) throws Exception {
        Telling telling = bench.ledger().incidents().stream()
                .flatMap(incident -> incident.accounts().stream())
                .flatMap(account -> account.tellings().stream())
                .filter(one -> one.event().figures().stream()
                        .anyMatch(figure -> figure.mention().text().equals(words)))
                .findFirst()
                .orElseThrow();
        return vera.form(
                "/review/correct?document=" + telling.document() + "&claim="
                        + telling.claim().id().value(),
                "/review/correct");
    }

    @Test
    void whatCannotBeReadStandsBesideItsField() throws Exception {
        HttpResponse<String> back = correctionOf("more than 80")
                .with("e1.figure0.number", "many")
                .with("e1.days.from", "yesterday")
                .with("e1.place0", "Nowhereville")
                .with("e1.initiator0.party", "norway!")
                .send();

        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body())
                .contains(
                        "is no number",
                        "are no days",
                        "No place is called",
                        "not a party code",
                        "Say why",
                        "value=\"many\"");
        assertThat(bench.ledger().decisions().all()).isEmpty();
    }

    @Test
    void nothingChangedIsNoCorrection() throws Exception {
        HttpResponse<String> back =
                correctionOf("more than 80").with("reason", "why not").send();

        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("Nothing is changed yet");
    }

    @Test
    void twoIncidentsBecomeOneAndTwoAgain() throws Exception {
        String strikes = bench.incident("Army speaks").id().value();
        int before = bench.ledger().incidents().size();
        String page = "/review/merge?incident=" + strikes + "&find=met";
        Form form = vera.form(page, "/review/merge");
        String other =
                Jsoup.parse(vera.get(page).body()).select("input[name=with]").attr("value");

        assertThat(form.with("with", other).send().body()).contains("Say why");
        String next =
                location(form.with("with", other).with("reason", "one day").send());

        assertThat(bench.last().operation()).isInstanceOf(Operation.Merged.class);
        assertThat(bench.ledger().incidents()).hasSize(before - 1);
        undo(next);
        assertThat(bench.ledger().incidents()).hasSize(before);
    }

    @Test
    void tellingsAreSplitOffAndComeBack() throws Exception {
        String strikes = bench.incident("Army speaks").id().value();
        int before = bench.ledger().incidents().size();
        String page = "/review/split?incident=" + strikes;
        Form form = vera.form(page, "/review/split");
        String telling =
                Jsoup.parse(vera.get(page).body()).select("input[name=telling]").attr("value");

        assertThat(form.with("reason", "another").send().body()).contains("Pick one telling");
        String next = location(
                form.with("telling", telling).with("reason", "another village").send());

        assertThat(bench.last().operation()).isInstanceOf(Operation.Split.class);
        assertThat(bench.ledger().incidents().size()).isGreaterThan(before);
        undo(next);
        assertThat(bench.ledger().incidents()).hasSize(before);
    }

    @Test
    void aWithdrawnReportIsInNoIncidentUntilThatIsUndone() throws Exception {
        String talks = bench.incident("Envoys meet").id().value();
        int before = bench.ledger().incidents().size();
        String page = "/review/withdraw?incident=" + talks;
        String report =
                Jsoup.parse(vera.get(page).body()).select("input[name=report]").attr("value");
        String next = location(vera.form(page, "/review/withdraw")
                .with("report", report)
                .with("reason", "satire")
                .send());

        assertThat(bench.ledger().incidents()).hasSize(before - 1);
        undo(next);
        assertThat(bench.ledger().incidents()).hasSize(before);
    }

    @Test
    void onlyAnAdministratorMasksANameOrBringsItBack() throws Exception {
        Reviewer ada = bench.logIn("ada");
        assertThat(vera.get("/review/redact").statusCode()).isEqualTo(403);
        assertThat(vera.get("/review").body()).doesNotContain("/review/redact");
        Form form = ada.form("/review/redact", "/review/redact");
        assertThat(form.with("reason", "a minor").send().statusCode()).isEqualTo(422);

        location(form.with("names", "raiders\n\n villagers ")
                .with("reason", "minors")
                .send());

        assertThat(bench.last().operation()).isEqualTo(new Operation.Redacted(List.of("raiders", "villagers")));
        String strikes = bench.incident("Army speaks").id().value();
        assertThat(vera.get("/review?incident=" + strikes).body()).doesNotContain("raiders");
        long masked = bench.last().sequence();
        Form undoing = ada.form("/review/decisions", "/review/undo");
        assertThat(Jsoup.parse(vera.get("/review/decisions").body()).select("form[action^=/review/undo]"))
                .isEmpty();
        Form forged = vera.form("/review", "/review/accept");
        HttpResponse<String> refused = new Form(forged.browser(), "/review/undo", forged.fields())
                .with("entry", Long.toString(masked))
                .send();
        assertThat(refused.statusCode()).isEqualTo(403);
        location(undoing.send());
        assertThat(vera.get("/review?incident=" + strikes).body()).contains("raiders");
    }
}
