// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.intake.fetch.Loopback.bytes;
import static org.rashomon.intake.fetch.Loopback.ok;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.model.Problem;
import org.rashomon.model.ProblemCode;

/** Whatever a server does costs one address, a bounded time and a bounded number of bytes. */
@Timeout(60)
class HostileServerTest {
    private static final Timeouts SHORT = new Timeouts(
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofMillis(800),
            Duration.ofSeconds(3),
            Duration.ofSeconds(9));
    private static final Budgets SMALL = new Budgets(1 << 20, 4 << 20, 200, 5);

    /** 64 MB of blanks. */
    private static final String BROTLI_BOMB =
            "y///P/glQOKxQCD3/o///3/wSwDEYRGA7v0f////4JcAiMMCAN37P/7//8EvARCHBQC693/8//+DXwIgDgsAdO//+P//B78EQBwWAOje//H//w9+CYA4LADQvf/L//8//BIAcVgAoHv/Bw==";

    @TempDir
    Path folder;

    private Loopback server;
    private Fetching fetching;

    @BeforeEach
    void start() throws IOException {
        server = Loopback.server();
        fetching = Fetching.in(folder, options -> options.with(SHORT).with(SMALL), server);
    }

    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
        server.page("/sound", "<p>sound</p>");
        fetching.fetched(server.url("sound.example", "/sound"));
        fetching.close();
        server.close();
    }

    private Problem refused(Loopback.Behaviour behaviour) {
        server.with("/a", behaviour);
        return fetching.refused(server.url("hostile.example", "/a"));
    }

    @Test
    void anEndlessBody() {
        Problem problem = refused((request, out) -> {
            out.write(bytes("HTTP/1.1 200 OK\r\n\r\n"));
            endlessly(out, new byte[1 << 16]);
        });
        assertThat(problem.code()).isEqualTo(ProblemCode.INPUT_TOO_LARGE);
    }

    @Test
    void endlessChunks() {
        Problem problem = refused((request, out) -> {
            out.write(bytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"));
            endlessly(out, bytes("1000\r\n" + "a".repeat(0x1000) + "\r\n"));
        });
        assertThat(problem.code()).isEqualTo(ProblemCode.INPUT_TOO_LARGE);
    }

    @Test
    void aBodyThatDrips() {
        Problem problem = refused((request, out) -> {
            out.write(bytes("HTTP/1.1 200 OK\r\n\r\n"));
            drip(out);
        });
        assertThat(problem.message()).contains("took longer than 3.0 s");
    }

    @Test
    void aHeadThatDrips() {
        Problem problem = refused((request, out) -> {
            out.write(bytes("HTTP/1.1 200 OK\r\nX-Slow: "));
            drip(out);
        });
        assertThat(problem.message()).contains("took longer than 3.0 s");
    }

    @Test
    void silence() {
        Problem problem = refused((request, out) -> Thread.sleep(5_000));
        assertThat(problem.message()).contains("fell silent");
    }

    @Test
    void silenceWithinTheBody() {
        Problem problem = refused((request, out) -> {
            out.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"));
            out.flush();
            Thread.sleep(5_000);
        });
        assertThat(problem.message()).contains("fell silent");
    }

    @Test
    void hangingUp() {
        assertThat(refused((request, out) -> {}).message()).contains("hung up");
    }

    @Test
    void aGzipBomb() throws IOException {
        byte[] bomb = Loopback.gzip(new byte[64 << 20]);
        Problem problem = refused((request, out) -> out.write(ok("Content-Encoding: gzip", bomb)));
        assertThat(problem.code()).isEqualTo(ProblemCode.INPUT_TOO_LARGE);
    }

    @Test
    void aGzipBombWithinAGzip() throws IOException {
        byte[] bomb = Loopback.gzip(Loopback.gzip(new byte[64 << 20]));
        Problem problem = refused((request, out) -> out.write(ok("Content-Encoding: gzip, gzip", bomb)));
        assertThat(problem.code()).isEqualTo(ProblemCode.INPUT_TOO_LARGE);
    }

    @Test
    void aBrotliBomb() {
        byte[] bomb = Base64.getDecoder().decode(BROTLI_BOMB);
        Problem problem = refused((request, out) -> out.write(ok("Content-Encoding: br", bomb)));
        assertThat(problem.code()).isEqualTo(ProblemCode.INPUT_TOO_LARGE);
    }

    @Test
    void tenCodings() {
        String codings = "gzip,".repeat(10);
        assertThat(refused((request, out) -> out.write(ok("Content-Encoding: " + codings, bytes("x"))))
                        .message())
                .contains("encoded more than 2 times");
    }

    @Test
    void anUnknownCoding() {
        assertThat(refused((request, out) -> out.write(ok("Content-Encoding: compress", bytes("x"))))
                        .message())
                .contains("encoded as compress, which is not read");
    }

    @Test
    void halfAGzip() throws IOException {
        byte[] whole = Loopback.gzip(bytes("<p>" + "words and more words ".repeat(500) + "</p>"));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThat(refused((request, out) -> out.write(ok("Content-Encoding: gzip", half)))
                        .message())
                .contains("cut off");
    }

    @Test
    void aBrokenGzip() throws IOException {
        byte[] broken = Loopback.gzip(bytes("<p>" + "words and more words ".repeat(500) + "</p>"));
        Arrays.fill(broken, 20, 40, (byte) 0x55);
        assertThat(refused((request, out) -> out.write(ok("Content-Encoding: gzip", broken)))
                        .code())
                .isEqualTo(ProblemCode.INPUT_UNREADABLE);
    }

    @Test
    void brokenBrotli() {
        assertThat(refused((request, out) -> out.write(ok("Content-Encoding: br", bytes("no brotli at all"))))
                        .code())
                .isEqualTo(ProblemCode.INPUT_UNREADABLE);
    }

    @Test
    void aGzipThatIsNone() throws IOException {
        server.with("/a", (request, out) -> out.write(ok("Content-Encoding: gzip", bytes("<p>plain</p>"))));
        assertThat(Fetching.text(fetching.fetched(server.url("hostile.example", "/a"))))
                .isEqualTo("<p>plain</p>");
    }

    @Test
    void aContentLengthThatPromisesTooMuch() {
        assertThat(refused((request, out) ->
                                out.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<p>short</p>")))
                        .message())
                .contains("broke off");
    }

    @Test
    void aContentLengthThatPromisesTooLittle() throws IOException {
        server.with(
                "/a",
                (request, out) -> out.write(
                        bytes("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcHTTP/1.1 200 OK\r\n\r\nforged")));
        server.page("/b", "<p>true</p>");
        assertThat(Fetching.text(fetching.fetched(server.url("hostile.example", "/a"))))
                .isEqualTo("abc");
        assertThat(Fetching.text(fetching.fetched(server.url("hostile.example", "/b"))))
                .isEqualTo("<p>true</p>");
    }

    @Test
    void aContentLengthThatIsNone() {
        for (String length : new String[] {"-1", "x", "99999999999999999999", "1, 2"}) {
            server.with(
                    "/a",
                    (request, out) -> out.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: " + length + "\r\n\r\nabc")));
            FetchOutcome outcome = fetching.fetcher().fetch(server.url("hostile.example", "/a"));
            assertThat(outcome).isInstanceOfAny(NotFetched.class, Fetched.class, Unchanged.class);
        }
    }

    @Test
    void aFloodOfHeaders() {
        assertThat(refused((request, out) -> {
                            out.write(bytes("HTTP/1.1 200 OK\r\n"));
                            endlessly(out, bytes("X-Flood: water\r\n".repeat(100)));
                        })
                        .message())
                .contains("too many headers");
    }

    @Test
    void aHeaderWithoutEnd() {
        assertThat(refused((request, out) -> {
                            out.write(bytes("HTTP/1.1 200 OK\r\nX-Flood: "));
                            endlessly(out, bytes("water".repeat(1_000)));
                        })
                        .message())
                .contains("too many headers");
    }

    @Test
    void noHttpAtAll() {
        assertThat(refused((request, out) -> out.write(bytes("SSH-2.0-OpenSSH_9.6\r\n")))
                        .code())
                .isEqualTo(ProblemCode.INPUT_UNREADABLE);
    }

    @Test
    void headersThatNoStandardAllows() throws IOException {
        server.with(
                "/a",
                (request, out) -> out.write(ok(
                        "X Y: z\r\n: nameless\r\nX-\u00e9: \u0001\u0002\r\nContent-Type: \u0007;;;=\"",
                        bytes("<p>a</p>"))));
        String url = server.url("hostile.example", "/a");
        FetchOutcome outcome = fetching.fetcher().fetch(url);
        if (outcome instanceof Fetched(Delivery delivery)) {
            assertThat(Fetching.text(delivery)).isEqualTo("<p>a</p>");
        }
    }

    @Test
    void redirectsInACircle() throws IOException {
        server.redirect("/a", "/b").redirect("/b", "/c").redirect("/c", "/a");
        Problem problem = fetching.refused(server.url("hostile.example", "/a"));
        assertThat(problem.message()).contains("after 3 redirects", "circle");
    }

    @Test
    void redirectsWithoutEnd() throws IOException {
        for (int step = 0; step < 20; step++) {
            server.redirect("/a" + step, "/a" + (step + 1));
        }
        assertThat(fetching.refused(server.url("hostile.example", "/a0")).message())
                .contains("more than 5 redirects");
    }

    @Test
    void aRedirectWithABodyWithoutEnd() throws IOException {
        server.page("/b", "<p>b</p>");
        server.with("/a", (request, out) -> {
            out.write(bytes("HTTP/1.1 302 Found\r\nLocation: /b\r\n\r\n"));
            endlessly(out, new byte[1 << 16]);
        });
        assertThat(Fetching.text(fetching.fetched(server.url("hostile.example", "/a"))))
                .isEqualTo("<p>b</p>");
    }

    @Test
    void aRobotsTxtWithoutEnd() throws IOException {
        server.page("/b", "<p>b</p>").page("/closed", "<p>closed</p>");
        server.with("/robots.txt", (request, out) -> {
            out.write(bytes("HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /closed\n"));
            endlessly(out, bytes("# and so on\n".repeat(1_000)));
        });
        fetching.fetched(server.url("hostile.example", "/b"));
        assertThat(fetching.refused(server.url("hostile.example", "/closed")).message())
                .contains("robots.txt forbids");
    }

    @Test
    void robotsRulesThatInviteBacktracking() throws IOException {
        server.robots("User-agent: *\nDisallow: /" + "*a".repeat(2_000) + "$\n");
        String path = "/" + "a".repeat(3_000) + "b";
        server.page(path, "<p>b</p>");
        fetching.fetched(server.url("hostile.example", path));
    }

    private static void endlessly(OutputStream out, byte[] again) throws IOException {
        while (!Thread.currentThread().isInterrupted()) {
            out.write(again);
        }
    }

    private static void drip(OutputStream out) throws IOException, InterruptedException {
        for (int drop = 0; drop < 100; drop++) {
            out.write('x');
            out.flush();
            Thread.sleep(100);
        }
    }
}
