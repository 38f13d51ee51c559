// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.intake.fetch.Loopback.bytes;
import static org.rashomon.intake.fetch.Loopback.ok;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.model.Problem;
import org.rashomon.model.ProblemCode;

/** Fetching from servers that mean well. */
class FetcherTest {
    private static final String CLOSED = "<p>The crossing was closed on Monday.</p>";
    private static final String REOPENED = "<p>The crossing was opened again on Tuesday.</p>";

    @TempDir
    Path folder;

    private Loopback server;

    @BeforeEach
    void start() throws IOException {
        server = Loopback.server();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aPageComesWithWhatTheServerSaysOfIt() throws IOException {
        server.page("/a", CLOSED);
        try (Fetching fetching = Fetching.in(folder, server)) {
            Delivery page = fetching.fetched(server.url("News.example", "/a#top"));

            assertThat(Fetching.text(page)).isEqualTo(CLOSED);
            assertThat(page.contentType()).hasValue("text/html; charset=utf-8");
            assertThat(page.address()).hasToString(server.url("news.example", "/a"));
            assertThat(page.captured()).isBetween("2026-03-01T12:00:00Z", "2026-03-01T12:00:09Z");
        }
    }

    @Test
    void aRequestTellsNothingButTheProduct() throws IOException {
        server.with(
                "/a", (request, out) -> out.write(ok("Set-Cookie: id=1\r\nContent-Type: text/html", bytes(CLOSED))));
        server.page("/b", CLOSED);
        server.redirect("/c", "/b");
        try (Fetching fetching = Fetching.in(folder, server)) {
            fetching.fetched(server.url("news.example", "/a"));
            fetching.fetched(server.url("news.example", "/c"));
        }
        assertThat(server.requests()).allSatisfy(request -> {
            assertThat(request).contains("User-Agent: Rashomon-Test/1.0\r\n", "Host: news.example:" + server.port());
            assertThat(request.toLowerCase(Locale.ROOT))
                    .doesNotContain("cookie", "referer", "authorization", "upgrade", "x-");
        });
    }

    @ParameterizedTest
    @CsvSource({"gzip", "x-gzip", "deflate", "br", "identity"})
    void whatTheServerCompressedIsRead(String coding) throws IOException {
        byte[] body = switch (coding) {
            case "gzip", "x-gzip" -> Loopback.gzip(bytes(CLOSED));
            case "deflate" -> deflated(CLOSED);
            case "br" -> Base64.getDecoder().decode(BROTLI);
            default -> bytes(CLOSED);
        };
        server.with("/a", (request, out) -> out.write(ok("Content-Encoding: " + coding, body)));
        try (Fetching fetching = Fetching.in(folder, server)) {
            assertThat(Fetching.text(fetching.fetched(server.url("news.example", "/a"))))
                    .isEqualTo(CLOSED);
        }
    }

    private static final String BROTLI = "CxSAPHA+VGhlIGNyb3NzaW5nIHdhcyBjbG9zZWQgb24gTW9uZGF5LjwvcD4D";

    private static byte[] deflated(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes(text));
        }
        return out.toByteArray();
    }

    @Test
    void aChunkedAnswerIsReadAndKeptWhole() throws IOException {
        server.with(
                "/a",
                (request, out) -> out.write(bytes(
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n<p>a\r\n5\r\nb</p>\r\n0\r\n\r\n")));
        try (Fetching fetching = Fetching.in(folder, server)) {
            assertThat(Fetching.text(fetching.fetched(server.url("news.example", "/a"))))
                    .isEqualTo("<p>ab</p>");
        }
    }

    @Test
    void theServerIsAskedWhetherAPageHasChanged() throws IOException {
        server.with(
                "/a",
                (request, out) -> out.write(
                        request.contains("If-None-Match: \"v1\"")
                                ? bytes("HTTP/1.1 304 Not Modified\r\n\r\n")
                                : ok("ETag: \"v1\"\r\nLast-Modified: Sun, 01 Mar 2026 10:00:00 GMT", bytes(CLOSED))));
        String url = server.url("news.example", "/a");
        try (Fetching fetching = Fetching.in(folder, server)) {
            fetching.fetched(url);
        }
        try (Fetching fetching = Fetching.in(folder, server)) {
            assertThat(Fetching.text(fetching.unchanged(url))).isEqualTo(CLOSED);
        }
        assertThat(server.requests().getLast())
                .contains("If-None-Match: \"v1\"\r\n", "If-Modified-Since: Sun, 01 Mar 2026 10:00:00 GMT\r\n");
    }

    @Test
    void theSameContentSentAgainIsUnchanged() throws IOException {
        server.page("/a", CLOSED);
        String url = server.url("news.example", "/a");
        try (Fetching fetching = Fetching.in(folder, server)) {
            Delivery first = fetching.fetched(url);
            Delivery again = fetching.unchanged(url);

            assertThat(again.captured()).isEqualTo(first.captured());
            assertThat(Fetching.text(again)).isEqualTo(CLOSED);
        }
    }

    @Test
    void anEditedPageIsANewCaptureAndTheOldOneStays() throws IOException {
        String url = server.url("news.example", "/a");
        try (Fetching fetching = Fetching.in(folder, server)) {
            server.page("/a", CLOSED);
            Delivery before = fetching.fetched(url);
            server.page("/a", REOPENED);
            Delivery after = fetching.fetched(url);

            assertThat(Fetching.text(after)).isEqualTo(REOPENED);
            assertThat(Fetching.text(before)).isEqualTo(CLOSED);
        }
    }

    @Test
    void aRedirectIsFollowedAndTold() throws IOException {
        server.page("/new place", CLOSED).redirect("/old", "/new%20place").redirect("/older", "old");
        try (Fetching fetching = Fetching.in(folder, server)) {
            server.page("/new%20place", CLOSED);
            Delivery page = fetching.fetched(server.url("news.example", "/older"));

            assertThat(page.asked()).isEqualTo(server.url("news.example", "/older"));
            assertThat(page.address()).hasToString(server.url("news.example", "/new%20place"));
        }
    }

    @Test
    void offlineTheCapturesAnswer() throws IOException {
        server.page("/a", CLOSED).redirect("/old", "/a");
        String url = server.url("news.example", "/old");
        try (Fetching fetching = Fetching.in(folder, server)) {
            fetching.fetched(url);
        }
        int before = server.requests().size();
        try (Fetching fetching = Fetching.in(folder, options -> options.offline(true), server)) {
            assertThat(Fetching.text(fetching.unchanged(url))).isEqualTo(CLOSED);
            assertThat(fetching.refused(server.url("news.example", "/b")).code())
                    .isEqualTo(ProblemCode.INPUT_MISSING);
        }
        assertThat(server.requests()).hasSize(before);
    }

    @ParameterizedTest
    @CsvSource({
        "404 Not Found, INPUT_MISSING",
        "410 Gone, INPUT_MISSING",
        "401 Unauthorized, INPUT_UNREADABLE",
        "403 Forbidden, INPUT_UNREADABLE",
        "500 Broken, INPUT_UNREADABLE",
        "204 No Content, INPUT_EMPTY",
        "206 Partial Content, INPUT_UNREADABLE",
        "304 Not Modified, INPUT_UNREADABLE",
        "300 Multiple Choices, INPUT_UNREADABLE"
    })
    void anAnswerWithoutAPageIsTold(String status, ProblemCode code) throws IOException {
        server.status("/a", status);
        String url = server.url("news.example", "/a");
        try (Fetching fetching = Fetching.in(folder, server)) {
            assertThat(fetching.refused(url).code()).isEqualTo(code);
            assertThat(fetching.refused(url).message()).startsWith(url + ": ");
        }
    }

    /** Java's own look-up cannot be called off, and waits for minutes where a name server is silent. */
    @Test
    void aNameServerThatIsSilentCostsOneAddress() throws IOException {
        server.page("/a", CLOSED);
        CountDownLatch silence = new CountDownLatch(1);
        NameLookup lookup = host -> {
            if (host.equals("silent.example")) {
                waitFor(silence);
            }
            return List.of(InetAddress.getLoopbackAddress());
        };
        Timeouts usual = Timeouts.usual();
        Timeouts hasty =
                new Timeouts(Duration.ofMillis(300), usual.connect(), usual.silence(), usual.page(), usual.archive());
        try (Fetching fetching =
                Fetching.of(folder, lookup, Fetching.options(server).with(hasty))) {
            Problem silent = fetching.refused("http://silent.example/a");
            assertThat(silent.code()).isEqualTo(ProblemCode.INPUT_UNREADABLE);
            assertThat(silent.message())
                    .isEqualTo("http://silent.example/a: the name silent.example was not found within 0.3 s; its name"
                            + " server, or this machine's, does not answer");
            fetching.fetched(server.url("news.example", "/a"));
        } finally {
            silence.countDown();
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void manyAddressesComeInTheirOrder() throws IOException {
        List<String> urls = IntStream.range(0, 40)
                .mapToObj(number -> {
                    server.page("/" + number, "<p>" + number + "</p>");
                    return server.url("host" + number % 7 + ".example", "/" + number);
                })
                .toList();
        try (Fetching fetching = Fetching.in(folder, server)) {
            assertThat(fetching.all(urls)).extracting(FetchOutcome::asked).isEqualTo(urls);
            assertThat(fetching.fetcher().tally().fetched()).isEqualTo(40);
        }
    }
}
