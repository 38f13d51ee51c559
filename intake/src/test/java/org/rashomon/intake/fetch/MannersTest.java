// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.intake.fetch.Loopback.bytes;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.model.ProblemCode;

/** Hosts are asked one request at a time, at their own pace, and not at all where they ask to be left alone. */
class MannersTest {
    @TempDir
    Path folder;

    private Loopback server;

    @BeforeEach
    void start() throws IOException {
        server = Loopback.server().page("/a", "<p>a</p>").page("/b", "<p>b</p>").page("/c", "<p>c</p>");
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private Fetching fetching(Duration delay) throws IOException {
        return Fetching.in(folder, options -> options.with(options.manners().withDelay(delay)), server);
    }

    /** Milliseconds between the requests for pages. */
    private List<Long> pauses() {
        List<Long> times = IntStream.range(0, server.requests().size())
                .filter(index -> !server.requests().get(index).contains("/robots.txt"))
                .mapToObj(index -> server.times().get(index))
                .toList();
        return IntStream.range(1, times.size())
                .mapToObj(index -> (times.get(index) - times.get(index - 1)) / 1_000_000)
                .toList();
    }

    @Test
    void betweenTwoRequestsToAHostThereIsAPause() throws IOException {
        List<String> urls = Stream.of("/a", "/b", "/c")
                .map(path -> server.url("news.example", path))
                .toList();
        try (Fetching fetching = fetching(Duration.ofMillis(300))) {
            assertThat(fetching.all(urls)).allMatch(Fetched.class::isInstance);
        }
        assertThat(pauses()).hasSize(2).allMatch(pause -> pause >= 290);
    }

    @Test
    void hostsDoNotWaitForOneAnother() throws IOException {
        List<String> urls = IntStream.range(0, 10)
                .mapToObj(number -> server.url("host" + number + ".example", "/a"))
                .toList();
        long began = System.nanoTime();
        try (Fetching fetching = fetching(Duration.ofSeconds(30))) {
            assertThat(fetching.all(urls)).allMatch(Fetched.class::isInstance);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void aCrawlDelayIsHonouredUpToALimit() throws IOException {
        server.robots("User-agent: *\nCrawl-delay: 0.4\n");
        try (Fetching fetching = fetching(Duration.ZERO)) {
            fetching.fetched(server.url("news.example", "/a"));
            fetching.fetched(server.url("news.example", "/b"));
        }
        assertThat(pauses()).hasSize(1).allMatch(pause -> pause >= 390);
    }

    @Test
    void aCrawlDelayOfADayDoesNotForbidThePage() throws IOException {
        server.robots("User-agent: *\nCrawl-delay: 86400\n");
        try (Fetching fetching = fetching(Duration.ZERO)) {
            fetching.fetched(server.url("news.example", "/a"));
            fetching.fetched(server.url("news.example", "/b"));
        }
        assertThat(pauses()).hasSize(1).allMatch(pause -> pause >= 1_900 && pause < 10_000);
    }

    @Test
    void whatRobotsTxtForbidsIsLeftAlone() throws IOException {
        server.robots("User-agent: *\nDisallow: /b\n\nUser-agent: rashomon-test\nDisallow: /c\nAllow: /b\n");
        try (Fetching fetching = fetching(Duration.ZERO)) {
            fetching.fetched(server.url("news.example", "/b"));
            assertThat(fetching.refused(server.url("news.example", "/c")).code())
                    .isEqualTo(ProblemCode.ADDRESS_REFUSED);
            assertThat(fetching.refused(server.url("news.example", "/x/../c")).message())
                    .contains("robots.txt forbids it");
        }
        assertThat(server.paths()).containsExactly("/b");
    }

    @Test
    void aRedirectAsksTheRobotsTxtOfWhereItLeads() throws IOException {
        server.robots("User-agent: *\nDisallow: /c\n").redirect("/old", "/c");
        try (Fetching fetching = fetching(Duration.ZERO)) {
            assertThat(fetching.refused(server.url("news.example", "/old")).message())
                    .contains("after 1 redirect", "robots.txt forbids it");
        }
        assertThat(server.paths()).containsExactly("/old");
    }

    @Test
    void whoHasPermissionNeedNotAskRobotsTxt() throws IOException {
        server.robots("User-agent: *\nDisallow: /\n");
        try (Fetching fetching =
                Fetching.in(folder, options -> options.with(options.manners().withRobots(false)), server)) {
            fetching.fetched(server.url("news.example", "/a"));
        }
        assertThat(server.requests()).noneMatch(request -> request.contains("/robots.txt"));
    }

    @ParameterizedTest
    @CsvSource({
        "404 Not Found, true",
        "401 Unauthorized, true",
        "403 Forbidden, true",
        "429 Too Many Requests, false",
        "500 Broken, false",
        "503 Busy, false"
    })
    void aMissingRobotsTxtAllowsAndABrokenOneForbids(String status, boolean allows) throws IOException {
        server.status("/robots.txt", status);
        try (Fetching fetching = fetching(Duration.ZERO)) {
            FetchOutcome outcome = fetching.fetcher().fetch(server.url("news.example", "/a"));
            assertThat(outcome).isInstanceOf(allows ? Fetched.class : NotFetched.class);
        }
    }

    @Test
    void robotsTxtIsAskedForOnce() throws IOException {
        List<String> urls = IntStream.range(0, 20)
                .mapToObj(number -> server.url("news.example", "/a?" + number))
                .toList();
        try (Fetching fetching = fetching(Duration.ZERO)) {
            assertThat(fetching.all(urls)).allMatch(NotFetched.class::isInstance);
        }
        assertThat(server.requests().stream().filter(request -> request.contains("/robots.txt")))
                .hasSize(1);
    }

    @Test
    void aBusyHostIsAskedAgainAfterThePauseItWants() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        server.with(
                "/busy",
                (request, out) -> out.write(
                        asked.getAndIncrement() == 0
                                ? bytes("HTTP/1.1 429 Too Many Requests\r\nRetry-After: 1\r\n\r\n")
                                : Loopback.ok("X: y", bytes("<p>now</p>"))));
        try (Fetching fetching = fetching(Duration.ZERO)) {
            fetching.fetched(server.url("news.example", "/busy"));
        }
        assertThat(pauses()).hasSize(1).allMatch(pause -> pause >= 990);
    }

    @Test
    void aHostThatWantsALongPauseIsLeftAlone() throws IOException {
        server.status("/busy", "503 Busy", "Retry-After: 3600");
        try (Fetching fetching = fetching(Duration.ZERO)) {
            assertThat(fetching.refused(server.url("news.example", "/busy")).message())
                    .contains("3600 s");
            assertThat(fetching.refused(server.url("news.example", "/a")).message())
                    .contains("left alone");
            fetching.fetched(server.url("other.example", "/a"));
        }
        assertThat(server.paths()).containsExactly("/busy", "/a");
    }

    @Test
    void aFaultOfTheMomentIsTriedAgain() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        server.with("/shaky", (request, out) -> {
            if (asked.getAndIncrement() > 1) {
                out.write(Loopback.ok("X: y", bytes("<p>now</p>")));
            }
        });
        try (Fetching fetching = fetching(Duration.ZERO)) {
            fetching.fetched(server.url("news.example", "/shaky"));
        }
        assertThat(asked).hasValue(3);
    }

    @Test
    void aHostThatIsDownIsTold() throws IOException {
        try (Fetching fetching = fetching(Duration.ZERO)) {
            String url = server.url("news.example", "/a");
            server.close();
            assertThat(fetching.refused(url).message()).contains(url, "no connection");
        }
    }
}
