// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.intake.origin.CopyTracer;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.CapturedPage;
import org.rashomon.model.Document;
import org.rashomon.model.Masthead;
import org.rashomon.reading.NewsReader;
import org.rashomon.reading.ReaderOptions;

/** Feeds that are followed, with a site on the loopback. */
class WatchCommandTest {
    @TempDir
    Path folder;

    private NewsSite site;

    @BeforeEach
    void open() throws IOException {
        site = new NewsSite();
        site.put("/robots.txt", "text/plain", "User-agent: *\nDisallow:\n");
        site.report(
                "/1",
                "Strikes in Paktika",
                "Pakistani jets bombed camps in Paktika on Sunday, killing more than 80 militants, the Pakistani military said.");
        feed("/1");
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    private void feed(String... paths) {
        StringBuilder items = new StringBuilder();
        for (String path : paths) {
            items.append("<item><title>Report</title><link>")
                    .append(site.url(path))
                    .append("</link></item>");
        }
        site.put(
                "/feed.xml",
                "application/rss+xml",
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>The Border Courier</title><link>"
                        + site.url("/") + "</link><description>News</description>" + items + "</channel></rss>");
    }

    private Object[] words(Object... more) {
        List<Object> all = new ArrayList<>(List.of(
                "watch", "--ledger", folder.resolve("war.db"), "--rate", "10", "--allow-address", site.address()));
        all.addAll(List.of(more));
        return all.toArray();
    }

    private Ran once(Object... more) {
        List<Object> all = new ArrayList<>(List.of("--once"));
        all.addAll(List.of(more));
        all.add(site.url("/feed.xml"));
        return Ran.rashomon(words(all.toArray()));
    }

    @Test
    void aFeedThatGrowsIsToldLineByLineAndNothingTwice() {
        Ran first = once();
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out()).startsWith("NEW i1 Air strike claimed in Paktika");
        assertThat(once().out()).isEmpty();

        site.report(
                "/2",
                "Civilians killed in Paktika",
                "Pakistani air strikes killed 17 civilians in Paktika on Sunday, the Afghan defence ministry said.");
        feed("/1", "/2");
        Ran second = once();
        assertThat(second.out())
                .contains("CHANGED i1 ")
                .contains("now told also by")
                .contains("17 civilians");
        assertThat(second.out()).contains("PARTED i1 ").contains("accounts part over");
        assertThat(second.err()).contains("1 recorded, 0 failed; the ledger is at line #2");
        assertThat(once().out()).isEmpty();
    }

    @Test
    void pagesAreKeptUnlessTheyAreNotWanted() {
        once("--without-pages");
        assertThat(keptPages()).isEmpty();
        once();
        assertThat(keptPages())
                .singleElement(as(InstanceOfAssertFactories.STRING))
                .contains("<h1>Strikes in Paktika</h1>");
    }

    private List<String> keptPages() {
        try (Ledger ledger =
                Ledger.open(folder.resolve("war.db"), InstantSource.fixed(Instant.EPOCH), new CopyTracer())) {
            return ledger.readings().stream()
                    .flatMap(reading -> ledger.pages().of(reading.document().id()).stream())
                    .map(CapturedPage::text)
                    .toList();
        }
    }

    @Test
    void whatWasRecordedAndNotLinkedWhenItWasKilledIsToldAtTheNextStart() {
        try (Ledger killed =
                Ledger.open(folder.resolve("war.db"), InstantSource.fixed(Instant.EPOCH), new CopyTracer())) {
            killed.record(NewsReader.open(ReaderOptions.usual())
                    .read(Document.of(
                            "last.txt",
                            "Gunmen killed five guards in Khost on 21 February 2026, officials said.",
                            Masthead.nothingTold(),
                            List.of())));
        }
        assertThat(once().out()).startsWith("NEW i1 Killing claimed in Khost").contains("NEW i2 ");
        assertThat(once().out()).isEmpty();
    }

    @Test
    void aDenialThatArrivesLaterIsToldAsOne() {
        once();
        site.report(
                "/3",
                "Denial from Kabul",
                "Afghanistan denied that militants were killed in the Pakistani air strikes in Paktika on Sunday.");
        feed("/1", "/3");
        JsonNode change = once("--format", "jsonl").objects().stream()
                .filter(object -> object.path("change").asText().equals("denied"))
                .findFirst()
                .orElseThrow();
        assertThat(change.path("incident").asText()).isEqualTo("i1");
        assertThat(change.path("speaker").path("party").asText()).isEqualTo("AFG");
    }

    @Test
    void aReportThatChangesIsToldWithItsFigureOfBefore() {
        once();
        site.report(
                "/1",
                "Strikes in Paktika",
                "Pakistani jets bombed camps in Paktika on Sunday, killing more than 90 militants, the Pakistani military said.");
        Ran ran = once();
        assertThat(ran.out())
                .contains(">90 militants")
                .contains("before >80 militants")
                .doesNotContain("GONE");
    }

    @Test
    void aFeedThatBreaksCostsItselfAloneAndIsNamed() {
        Ran ran = once(site.url("/none.xml"));
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).startsWith("NEW i1 ");
        assertThat(ran.err()).containsOnlyOnce("none.xml: not there");
    }

    @Test
    void itStopsWhenToldAndGoesOnWhereItWas() throws Exception {
        try (Running watch = Running.rashomon(words("--every", "1m", site.url("/feed.xml")))) {
            watch.awaitOut("NEW i1 ");
            Ran ran = watch.stop();
            assertThat(ran.exitCode()).as(ran.err()).isZero();
            assertThat(ran.err()).contains("stopped");
            assertThat(ran.out() + once().out()).containsOnlyOnce("NEW i1 ");
        }
        assertThat(Ran.rashomon("verify", "--ledger", folder.resolve("war.db")).exitCode())
                .isZero();
    }

    @Test
    void whoeverOpensTheAddressThatIsToldIsLetIn() throws Exception {
        try (Running watch = Running.rashomon(words("--serve", "--port", "0", site.url("/feed.xml")));
                HttpClient browser = HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()) {
            String told = watch.awaitErr("the workbench is open at ").strip();
            HttpResponse<String> page = browser.send(
                    HttpRequest.newBuilder(URI.create(told)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains(UserName.ofProcess());
        }
    }

    @Test
    void whatMakesNoSenseIsRefusedInALine() {
        assertThat(Ran.rashomon("watch", "--every", "5s", "x.xml").err()).contains("from 1m to 1d");
        assertThat(Ran.rashomon("watch", "-").err()).contains("standard input");
        assertThat(Ran.rashomon("watch").err()).contains("INPUT");
    }
}
