// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rashomon.intake.fetch.Loopback.bytes;
import static org.rashomon.intake.fetch.Loopback.ok;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** What was fetched is kept as it came, and stays readable whatever becomes of the run. */
class CapturesTest {
    private static final String WARC = "captures-00001.warc.gz";
    private static final String INDEX = "captures.index.jsonl";

    @TempDir
    Path folder;

    private Loopback server;

    @BeforeEach
    void start() throws IOException {
        server = Loopback.server()
                .page("/a", "<p>first</p>")
                .page("/b", "<p>second</p>")
                .redirect("/old", "/a");
        server.with(
                "/c",
                (request, out) -> out.write(
                        request.contains("If-None-Match: \"c1\"")
                                ? bytes("HTTP/1.1 304 Not Modified\r\nETag: \"c1\"\r\n\r\n")
                                : ok("ETag: \"c1\"\r\nContent-Encoding: gzip", Loopback.gzip(bytes("<p>third</p>")))));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private String url(String path) {
        return server.url("news.example", path);
    }

    private void fetch(Path into, String... paths) throws IOException {
        try (Fetching fetching = Fetching.in(into, server)) {
            for (String path : paths) {
                assertThat(fetching.fetcher().fetch(url(path))).isNotInstanceOf(NotFetched.class);
            }
        }
    }

    private static List<String> types(Path warc) throws IOException {
        List<String> types = new ArrayList<>();
        try (WarcReader reader = new WarcReader(warc)) {
            reader.calculateBlockDigest();
            for (WarcRecord record : reader) {
                assertThat(record.version().toString()).isEqualTo("WARC/1.1");
                record.body().consume();
                if (record instanceof WarcResponse) {
                    assertThat(record.calculatedBlockDigest().map(digest -> digest.hex()))
                            .isEqualTo(record.blockDigest().map(digest -> digest.hex()));
                }
                types.add(record.type());
            }
        }
        return types;
    }

    @Test
    void anAnswerIsKeptWithItsRequestAndItsDigest() throws IOException {
        fetch(folder, "/a", "/c", "/c");

        assertThat(types(folder.resolve(WARC)))
                .containsExactly(
                        "warcinfo",
                        "response",
                        "request",
                        "metadata",
                        "response",
                        "request",
                        "metadata",
                        "revisit",
                        "request");
        try (WarcReader reader = new WarcReader(folder.resolve(WARC))) {
            reader.next();
            WarcResponse response = (WarcResponse) reader.next().orElseThrow();
            assertThat(response.target()).isEqualTo(url("/a"));
            assertThat(response.payloadDigest().orElseThrow().hex())
                    .isEqualTo(WarcRecords.digest(new ByteArrayInputStream(bytes("<p>first</p>"))));
            assertThat(response.http().status()).isEqualTo(200);
            assertThat(response.http().body().stream().readAllBytes()).isEqualTo(bytes("<p>first</p>"));
        }
    }

    @Test
    void aLostIndexIsMadeAgain() throws IOException {
        fetch(folder, "/a", "/c", "/old");
        List<String> before = sorted(Files.readAllLines(folder.resolve(INDEX)));
        Files.delete(folder.resolve(INDEX));
        try (Fetching fetching = Fetching.in(folder, server)) {
            assertThat(Fetching.text(fetching.unchanged(url("/c")))).isEqualTo("<p>third</p>");
            assertThat(Fetching.text(fetching.unchanged(url("/old")))).isEqualTo("<p>first</p>");
            fetching.unchanged(url("/a"));
            assertThat(fetching.told()).isEmpty();
        }
        assertThat(addresses(sorted(Files.readAllLines(folder.resolve(INDEX))))).containsAll(addresses(before));
    }

    private static List<String> addresses(List<String> lines) {
        return lines.stream()
                .filter(line -> line.contains("\"address\""))
                .map(line -> line.replaceAll(",\"in\".*", "}"))
                .toList();
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    @Test
    void aBrokenIndexIsMadeAgain() throws IOException {
        fetch(folder, "/a");
        for (String broken : List.of("{\"address\":", "null\n", "\u0000\u0001", "{\"address\":\"::\"}\n", "[]\n")) {
            Files.writeString(folder.resolve(INDEX), broken);
            try (Fetching fetching = Fetching.in(folder, server)) {
                assertThat(Fetching.text(fetching.unchanged(url("/a")))).isEqualTo("<p>first</p>");
            }
        }
    }

    /** A run can be killed at any byte of a write. */
    @Test
    void aRecordThatIsCutOffCostsOnlyItself() throws IOException, UnfetchableException {
        Path whole = Files.createDirectory(folder.resolve("whole"));
        fetch(whole, "/a");
        long sound = Files.size(whole.resolve(WARC));
        byte[] index = Files.readAllBytes(whole.resolve(INDEX));
        fetch(whole, "/b");
        byte[] warc = Files.readAllBytes(whole.resolve(WARC));

        for (int length = (int) sound; length < warc.length; length += 1 + length % 5) {
            Path cut = Files.createDirectory(folder.resolve("cut" + length));
            Files.write(cut.resolve(WARC), Arrays.copyOf(warc, length));
            Files.write(cut.resolve(INDEX), length % 3 == 0 ? Arrays.copyOf(index, index.length / 2) : index);
            List<String> told = new ArrayList<>();
            try (Captures captures = Captures.in(cut, told::add)) {
                StoredCapture first =
                        captures.latest(WebAddress.parse(url("/a"))).orElseThrow();
                try (InputStream content = captures.open(first, Budgets.usual())) {
                    assertThat(content.readAllBytes()).as("cut at %d", length).isEqualTo(bytes("<p>first</p>"));
                }
            }
            boolean isAtAnEnd = Files.size(cut.resolve(WARC)) == length;
            assertThat(told).as("cut at %d", length).hasSize(isAtAnEnd ? 0 : 1);
            assertThat(types(cut.resolve(WARC))).startsWith("warcinfo", "response", "request", "metadata");
        }
    }

    @Test
    void afterACutTheRunGoesOn() throws IOException {
        fetch(folder, "/a", "/b");
        byte[] warc = Files.readAllBytes(folder.resolve(WARC));
        Files.write(folder.resolve(WARC), Arrays.copyOf(warc, warc.length - 5));

        fetch(folder, "/c", "/b", "/a");

        assertThat(types(folder.resolve(WARC))).contains("revisit").endsWith("revisit", "request");
    }

    @Test
    void whatIsDamagedInTheMiddleIsLeftAsItIs() throws IOException {
        fetch(folder, "/a", "/b");
        byte[] warc = Files.readAllBytes(folder.resolve(WARC));
        Arrays.fill(warc, warc.length / 2, warc.length / 2 + 50, (byte) 7);
        Files.write(folder.resolve(WARC), warc);
        Files.delete(folder.resolve(INDEX));
        try (Fetching fetching = Fetching.in(folder, server)) {
            fetching.fetched(url("/c"));
            assertThat(fetching.told()).hasSize(1).first().asString().contains("is damaged");
        }
        assertThat(Files.readAllBytes(folder.resolve(WARC))).isEqualTo(warc);
        assertThat(folder.resolve("captures-00002.warc.gz")).exists();
    }

    @Test
    void aFullFileIsFollowedByAnother() throws IOException {
        try (Fetcher fetcher = Fetcher.keepingIn(
                () -> Captures.rolledAt(2_000, folder, told -> {}),
                Fetching.options(server),
                host -> List.of(InetAddress.getLoopbackAddress()),
                () -> Instant.parse("2026-03-01T12:00:00Z"))) {
            for (int page = 0; page < 6; page++) {
                server.page("/" + page, "<p>" + page + "</p>");
                assertThat(fetcher.fetch(url("/" + page))).isInstanceOf(Fetched.class);
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".warc.gz")))
                    .hasSizeGreaterThan(2)
                    .allSatisfy(file -> assertThat(types(file)).startsWith("warcinfo"));
        }
    }

    @Test
    void twoRunsDoNotWriteIntoOneFolder() throws IOException {
        try (Captures captures = Captures.in(folder, told -> {})) {
            assertThat(captures.folder()).isEqualTo(folder);
            assertThatThrownBy(() -> Captures.in(folder, told -> {}))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("in use");
        }
    }

    @Test
    void temporaryCapturesAreGoneAfterwards() throws IOException {
        Captures captures = Captures.temporary();
        assertThat(captures.folder()).exists();
        captures.close();
        assertThat(captures.folder()).doesNotExist();
    }
}
