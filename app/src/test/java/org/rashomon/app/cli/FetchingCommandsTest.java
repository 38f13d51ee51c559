// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses as inputs of the commands, with a site on the loopback. */
class FetchingCommandsTest {
    @TempDir
    Path folder;

    private NewsSite site;

    @BeforeEach
    void open() throws IOException {
        site = new NewsSite();
        site.put("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private\n")
                .put("/feed.xml", "application/rss+xml", feed("/1", "/2", "/moved"))
                .report(
                        "/1",
                        "Strikes in Paktika",
                        "The Foreign Office said that air strikes killed 17 militants in Paktika.")
                .report(
                        "/2",
                        "Toll of strikes",
                        "An Afghan official said that the strikes killed ten civilians in Khost.")
                .redirect("/moved", "/3")
                .report(
                        "/3",
                        "Denial from Kabul",
                        "A spokesman in Kabul denied that any militants were killed in Khost.")
                .report("/private/4", "Private", "This report is not for programs.");
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    private String feed(String... paths) {
        StringBuilder items = new StringBuilder();
        for (String path : paths) {
            items.append("<item><title>Report</title><link>")
                    .append(site.url(path))
                    .append("</link></item>");
        }
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>The Border Courier</title><link>"
                + site.url("/") + "</link><description>News</description>" + items + "</channel></rss>";
    }

    private Ran add(Object... more) {
        List<Object> all = new ArrayList<>(List.of("add", "--ledger", folder.resolve("war.db")));
        all.addAll(List.of(more));
        return Ran.rashomon(words(all.toArray()));
    }

    /** A command that may fetch from the site. */
    private Object[] words(Object... words) {
        List<Object> all = new ArrayList<>(List.of(words));
        all.addAll(1, List.of("--rate", "10", "--allow-address", site.address()));
        return all.toArray();
    }

    @Test
    void aFeedIsFollowedAndAskedAgainOnlyForWhatChanged() throws IOException {
        Ran first = add(site.url("/feed.xml"));
        assertThat(first.err()).contains("4 fetched, 0 unchanged");
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out()).startsWith("3 added, ");
        assertThat(site.answers())
                .contains("200 /robots.txt", "200 /feed.xml", "200 /1", "200 /2", "301 /moved", "200 /3");

        site.answers().clear();
        Ran second = add(site.url("/feed.xml"));
        assertThat(second.err()).contains("0 fetched, 4 unchanged");
        assertThat(second.out()).startsWith("0 added, ").contains("3 already there, 0 failed");
        assertThat(site.answers()).contains("304 /feed.xml", "304 /1", "304 /2", "304 /3");

        site.report("/2", "Toll of strikes", "An Afghan official said that the strikes killed 14 civilians in Khost.");
        Ran third = add(site.url("/feed.xml"));
        assertThat(third.err()).contains("1 fetched, 3 unchanged");
        assertThat(third.out()).startsWith("1 added, ").contains("2 already there, 0 failed");
        assertThat(Ran.rashomon("verify", "--ledger", folder.resolve("war.db")).exitCode())
                .isZero();

        site.close();
        Ran offline = add("--offline", site.url("/feed.xml"));
        assertThat(offline.out()).startsWith("0 added, ").contains("3 already there, 0 failed");
    }

    @Test
    void theCapturesAreReadAgainAsAnArchive() {
        Path captures = folder.resolve("kept");
        Object[] fetch = words("intake", "--captures", captures, "--format", "jsonl", site.url("/feed.xml"));
        List<JsonNode> fetched = Ran.rashomon(fetch).objects();

        List<JsonNode> again = Ran.rashomon("intake", "--format", "jsonl", captures.resolve("captures-00001.warc.gz"))
                .objects();

        assertThat(fetched).hasSize(3);
        assertThat(fetched.getLast().path("url").asText()).isEqualTo(site.url("/3"));
        assertThat(fetched.getLast().path("input").asText()).isEqualTo(site.url("/moved"));
        assertThat(again.stream().map(document -> document.path("id").asText()))
                .containsAll(fetched.stream()
                        .map(document -> document.path("id").asText())
                        .toList());
    }

    @Test
    void aListOfAddressesKeepsItsOrderAndItsLimit() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.txt"),
                site.url("/3") + "\n# twice\n" + site.url("/3") + "\n" + site.url("/1") + "\n" + site.url("/2") + "\n");

        Ran all = Ran.rashomon(words("intake", "--format", "jsonl", list));
        Ran two = Ran.rashomon(words("intake", "--format", "jsonl", "--max-pages", "2", list));

        assertThat(all.objects().stream().map(document -> document.path("url").asText()))
                .containsExactly(site.url("/3"), site.url("/1"), site.url("/2"));
        assertThat(two.exitCode()).isEqualTo(1);
        assertThat(two.err()).contains(site.url("/2"), "2 addresses were fetched in this run");
    }

    @Test
    void whatMayNotBeFetchedIsToldAndCostsOnlyItself() {
        Ran ran = Ran.rashomon(words(
                "intake", "--format", "jsonl", site.url("/private/4"), "http://169.254.169.254/", site.url("/1")));

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).contains("robots.txt forbids it", "169.254.169.254", "not of the public web");
        assertThat(ran.objects()).hasSize(3);
        assertThat(ran.objects().getLast().path("url").asText()).isEqualTo(site.url("/1"));
        assertThat(site.answers()).doesNotContain("200 /private/4");
    }

    @Test
    void aRunWithoutAddressesLeavesNoFolder() throws IOException {
        Path report =
                Files.writeString(folder.resolve("report.txt"), "The Foreign Office said that 17 militants died.");

        add(report);

        assertThat(folder.resolve("war.db-captures")).doesNotExist();
    }

    @Test
    void optionsThatMakeNoSenseAreRefusedInALine() {
        assertThat(Ran.rashomon("read", "--offline", "http://news.example/").err())
                .contains("--captures");
        assertThat(Ran.rashomon("read", "--rate", "0", "x.txt").err()).contains("--rate");
        assertThat(Ran.rashomon("read", "--max-pages", "0", "x.txt").err()).contains("--max-pages");
        assertThat(Ran.rashomon("read", "--allow-address", "intranet", "x.txt").err())
                .contains("--allow-address");
        assertThat(Ran.rashomon("read", "--contact", "böse", "x.txt").exitCode())
                .isEqualTo(2);
    }
}
