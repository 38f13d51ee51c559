// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.util.DefaultLocale;
import org.rashomon.app.web.HostileReports;
import org.rashomon.app.web.Workbench;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;

/** Two hundred texts that try to be more than words, in every field of every page. */
@EnabledIfSystemProperty(named = "test.browser", matches = "all", disabledReason = "takes minutes: -Dtest.browser=all")
// Playwright writes its constants in the letters of the machine's language: "lıght" in Turkish, in which the tests run.
@DefaultLocale("en")
@ExtendWith(InChromium.class)
class HostileWordsTest {
    private static final List<String> FIELDS = List.of(
            "q", "type", "party", "state", "place", "speaker", "from", "to", "act", "outlet", "harm", "least",
            "origins", "within", "order", "page");

    private final Chromium chromium;

    HostileWordsTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @Test
    void whatRunsOrPopsUpWouldBeSeen() {
        try (Visit visit = chromium.visit(Window.desk())) {
            visit.page()
                    .setContent(
                            "<script>x()</script><img src=y onerror=alert(1)><script>throw new Error('z')</script>");
            visit.page().waitForCondition(() -> visit.faults().size() >= 3);

            assertThat(visit.faults())
                    .hasSize(3)
                    .anySatisfy(fault -> assertThat(fault).startsWith("ran: x()"))
                    .anySatisfy(fault -> assertThat(fault).startsWith("ran: alert()"))
                    .anySatisfy(fault -> assertThat(fault).startsWith("failed: "));
        }
    }

    @Test
    void nothingOfAReportRunsOnAnyPage() {
        try (Ledger ledger = HostileReports.told();
                Workbench bench = SampleBench.serve(ledger);
                Visit visit = chromium.visit(Window.desk()).enter(bench.entrance())) {
            for (int number = 1; number <= 2; number++) {
                open(visit, bench, "/?page=" + number);
                open(visit, bench, "/reports?page=" + number);
                open(visit, bench, "/speakers?page=" + number);
            }
            for (Incident incident : ledger.incidents()) {
                open(visit, bench, "/incident/" + incident.id().value());
            }
            ledger.readings()
                    .forEach(reading ->
                            open(visit, bench, "/document/" + reading.document().id()));
            for (String name : ledger.incidents().stream()
                    .flatMap(incident -> incident.accounts().stream())
                    .map(account -> account.speaker().name())
                    .collect(Collectors.toSet())) {
                open(visit, bench, "/speaker?name=" + encoded(name));
            }
            assertQuiet(visit, bench);
        }
    }

    @Test
    void nothingOfAQuestionRunsOnAnyPage() {
        try (Ledger ledger = HostileReports.harmless();
                Workbench bench = SampleBench.serve(ledger);
                Visit visit = chromium.visit(Window.desk()).enter(bench.entrance())) {
            for (String payload : HostileReports.payloads()) {
                String query = FIELDS.stream()
                        .map(field -> field + "=" + encoded(payload))
                        .collect(Collectors.joining("&"));
                open(visit, bench, "/?" + query);
            }
            for (String payload : HostileReports.together()) {
                for (String path : List.of(
                        "/reports?outlet=",
                        "/speakers?name=",
                        "/speaker?name=",
                        "/party?party=",
                        "/?as-of=",
                        "/incident/",
                        "/")) {
                    open(visit, bench, path + encoded(payload).replace("+", "%20"));
                }
            }
            assertQuiet(visit, bench);
        }
    }

    @Test
    void nothingOfACapturedPageRunsInItsFrame() {
        try (Ledger ledger = HostileReports.captured();
                Workbench bench = SampleBench.serve(ledger);
                Visit visit = chromium.visit(Window.desk()).enter(bench.entrance())) {
            List<DocumentId> kept = ledger.readings().stream()
                    .map(reading -> reading.document().id())
                    .filter(document -> ledger.pages().has(document))
                    .toList();
            assertThat(kept).hasSizeGreaterThan(200);
            for (DocumentId document : kept) {
                open(visit, bench, "/document/" + document + "/page?from=0&to=20");
            }
            assertQuiet(visit, bench);
        }
    }

    private static void open(Visit visit, Workbench bench, String path) {
        Page page = visit.open(bench.address(), path);
        assertThat(visit.faults()).as(path).isEmpty();
        assertThat(page.url()).as(path).startsWith(bench.address().toString());
    }

    private static void assertQuiet(Visit visit, Workbench bench) {
        assertThat(visit.faults()).isEmpty();
        assertThat(visit.requestsElsewhere(bench.address())).isEmpty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
