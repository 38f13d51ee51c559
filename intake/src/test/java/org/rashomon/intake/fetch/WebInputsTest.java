// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.intake.fetch.Loopback.bytes;
import static org.rashomon.intake.fetch.Loopback.ok;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.intake.Arrival;
import org.rashomon.intake.Intake;
import org.rashomon.intake.Refused;
import org.rashomon.intake.Taken;
import org.rashomon.model.Capture;
import org.rashomon.model.ProblemCode;

/** What stands at an address is whatever its bytes say: a page, or something that holds more. */
class WebInputsTest {
    private static final String PAGE = "<!doctype html><html><body><article><p>The pass is open.</p></article></html>";

    @TempDir
    Path folder;

    private Loopback server;

    @BeforeEach
    void start() throws IOException {
        server = Loopback.server().page("/1", PAGE).page("/2", PAGE.replace("open", "closed"));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private String url(String path) {
        return server.url("news.example", path);
    }

    private List<Arrival> take(int most, String... inputs) throws IOException {
        try (Fetching fetching = Fetching.in(folder.resolve("captures"), server);
                Stream<Arrival> arrivals = Intake.fetching(fetching.fetcher(), most)
                        .captures(List.of(inputs), InputStream.nullInputStream())) {
            return arrivals.toList();
        }
    }

    private List<Capture> captures(String... inputs) throws IOException {
        List<Arrival> arrivals = take(100, inputs);
        assertThat(arrivals).allMatch(Taken.class::isInstance);
        return arrivals.stream().map(arrival -> ((Taken) arrival).capture()).toList();
    }

    private static String text(Capture capture) {
        return new String(capture.content().toArray(), StandardCharsets.UTF_8);
    }

    @Test
    void aPageIsNamedAsTypedAndKnowsWhereItWasFound() throws IOException {
        server.redirect("/old", "/1");

        Capture capture = captures(url("/old")).getFirst();

        assertThat(capture.input()).isEqualTo(url("/old"));
        assertThat(capture.declared().address().fetched().orElseThrow()).hasToString(url("/1"));
        assertThat(capture.contentType().charset()).hasValue("utf-8");
        assertThat(capture.captured()).isPresent();
        assertThat(text(capture)).isEqualTo(PAGE);
    }

    @Test
    void aSitemapOfSitemapsLeadsToItsPages() throws IOException {
        String map = "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>"
                + url("/2") + "</loc></url><url><loc>" + url("/1") + "</loc></url></urlset>";
        String index =
                "<?xml version=\"1.0\"?><sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>"
                        + url("/map.xml.gz") + "</loc></sitemap></sitemapindex>";
        server.with("/index.xml", (request, out) -> out.write(ok("Content-Type: text/xml", bytes(index))));
        server.with("/map.xml.gz", (request, out) -> out.write(ok("X: y", Loopback.gzip(bytes(map)))));

        assertThat(captures(url("/index.xml"))).extracting(Capture::input).containsExactly(url("/2"), url("/1"));
    }

    @Test
    void aFeedIsOneWhateverItsServerCallsIt() throws IOException {
        String feed = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title><link>" + url("/")
                + "</link><description>d</description><item><title>Pass</title><link>" + url("/1")
                + "</link></item></channel></rss>";
        server.page("/feed", feed);

        assertThat(captures(url("/feed"))).extracting(Capture::input).containsExactly(url("/1"));
    }

    @Test
    void aZipIsOpened() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.html"));
            zip.write(bytes(PAGE));
        }
        server.with(
                "/reports",
                (request, out) -> out.write(ok("Content-Type: application/octet-stream", bytes.toByteArray())));

        assertThat(captures(url("/reports"))).extracting(WebInputsTest::text).containsExactly(PAGE);
    }

    @Test
    void anArchiveOfTheWebIsOpened() throws IOException {
        take(100, url("/1"), url("/2"));
        byte[] warc = Files.readAllBytes(folder.resolve("captures/captures-00001.warc.gz"));
        server.with("/kept.warc.gz", (request, out) -> out.write(ok("Content-Encoding: x-gzip", warc)));

        assertThat(captures(url("/kept.warc.gz")))
                .extracting(capture ->
                        capture.declared().address().fetched().orElseThrow().toString())
                .containsExactlyInAnyOrder(url("/1"), url("/2"));
    }

    @Test
    void noMoreAreFetchedThanWanted() throws IOException {
        List<String> urls =
                IntStream.range(0, 50).mapToObj(number -> url("/1?" + number)).toList();
        IntStream.range(0, 50).forEach(number -> server.page("/1?" + number, PAGE + number));

        List<Arrival> arrivals = take(10, urls.toArray(String[]::new));

        assertThat(arrivals).hasSize(11);
        assertThat(((Refused) arrivals.getLast()).problem().code()).isEqualTo(ProblemCode.INPUT_TOO_LARGE);
        assertThat(server.paths()).hasSize(10);
    }

    @Test
    void aListThatLeadsInsideLeadsNowhere() throws IOException {
        String list = "http://127.0.0.1:22/\nhttp://169.254.169.254/\n" + url("/1") + "\nhttp://[::1]:" + server.port()
                + "/1\n";
        server.with("/list.txt", (request, out) -> out.write(ok("Content-Type: text/plain", bytes(list))));

        List<Arrival> arrivals = take(100, url("/list.txt"));

        assertThat(arrivals).hasSize(4);
        assertThat(arrivals.stream().filter(Taken.class::isInstance)).hasSize(1);
        assertThat(server.paths()).containsExactly("/list.txt", "/1");
    }

    @Test
    void listsThatNameEachOtherComeToAnEnd() throws IOException {
        server.with("/a.txt", (request, out) -> out.write(ok("Content-Type: text/plain", bytes(url("/b.txt") + "\n"))));
        server.with("/b.txt", (request, out) -> out.write(ok("Content-Type: text/plain", bytes(url("/a.txt") + "\n"))));
        for (int depth = 0; depth < 20; depth++) {
            String next = url("/deep" + (depth + 1));
            server.with(
                    "/deep" + depth, (request, out) -> out.write(ok("Content-Type: text/plain", bytes(next + "\n"))));
        }

        assertThat(take(100, url("/a.txt"))).isEmpty();
        assertThat(take(100, url("/deep0"))).hasSize(1).allMatch(Refused.class::isInstance);
    }
}
