// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rashomon.intake.fetch.Loopback.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.rashomon.intake.Arrival;
import org.rashomon.intake.Intake;
import org.rashomon.intake.Taken;
import org.rashomon.model.Problem;
import org.rashomon.model.ProblemCode;

/** That a page was gone, or denied, is evidence too: what the host said is kept, and never read as a report. */
@Timeout(60)
class KeptFailuresTest {
    private static final String WORDS =
            "<article><h1>Gone</h1><p>" + "The ministry has withdrawn this statement. ".repeat(20) + "</p></article>";

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

    private Path warc() {
        return folder.resolve("captures-00001.warc.gz");
    }

    private String url() {
        return server.url("news.example", "/a");
    }

    private void failing(String status, String words) {
        server.with(
                "/a",
                (request, out) ->
                        out.write(bytes("HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\nContent-Length: "
                                + bytes(words).length + "\r\n\r\n" + words)));
    }

    private Problem refused() throws IOException {
        try (Fetching fetching = Fetching.in(folder, server)) {
            return fetching.refused(url());
        }
    }

    /** An answer as it is kept. */
    private record Kept(String address, int status, WarcTruncationReason cutOff, long size) {}

    private List<Kept> kept() throws IOException {
        List<Kept> kept = new ArrayList<>();
        try (WarcReader reader = new WarcReader(warc())) {
            for (WarcRecord record : reader) {
                if (record instanceof WarcResponse response) {
                    kept.add(new Kept(
                            response.target(),
                            response.http().status(),
                            response.truncated(),
                            response.http().body().size()));
                }
            }
        }
        return kept;
    }

    private List<Arrival> takenIn() {
        try (Stream<Arrival> arrivals =
                new Intake().captures(List.of(warc().toString()), InputStream.nullInputStream())) {
            return arrivals.toList();
        }
    }

    @Test
    void whatAHostSaysIsKeptAndIsNeverADocument() throws IOException {
        for (String status : List.of("404 Not Found", "403 Forbidden", "500 Broken", "451 Unavailable")) {
            failing(status, WORDS);
            assertThat(refused().message()).startsWith(url() + ": ").contains("status " + status.substring(0, 3));
        }
        long size = bytes(WORDS).length;
        assertThat(kept())
                .extracting(Kept::address, Kept::status, Kept::size)
                .containsExactly(
                        tuple(url(), 404, size),
                        tuple(url(), 403, size),
                        tuple(url(), 500, size),
                        tuple(url(), 451, size));
        assertThat(takenIn()).noneMatch(Taken.class::isInstance);
    }

    @Test
    void aHostThatWantsALongPauseIsOnRecord() throws IOException {
        server.status("/a", "503 Busy", "Retry-After: 3600");
        assertThat(refused().message()).contains("3600 s", "status 503");
        assertThat(kept()).extracting(Kept::status).containsExactly(503);
    }

    @Test
    void thePageBeforeAFailureStaysTheLastOfItsAddress() throws IOException {
        server.page("/a", "<p>as it was</p>");
        try (Fetching fetching = Fetching.in(folder, server)) {
            fetching.fetched(url());
        }
        failing("410 Gone", WORDS);
        assertThat(refused().code()).isEqualTo(ProblemCode.INPUT_MISSING);
        assertThat(offline()).isEqualTo("<p>as it was</p>");

        Files.delete(folder.resolve("captures.index.jsonl"));
        assertThat(offline()).isEqualTo("<p>as it was</p>");
        assertThat(takenIn()).hasSize(1).allMatch(Taken.class::isInstance);
    }

    private String offline() throws IOException {
        FetchOptions options = Fetching.options(server).offline(true);
        try (Fetching fetching = Fetching.of(folder, host -> List.of(InetAddress.getLoopbackAddress()), options)) {
            String text = Fetching.text(fetching.unchanged(url()));
            assertThat(fetching.told()).isEmpty();
            return text;
        }
    }

    @Test
    void aFailureWithoutEndIsKeptUpToAPoint() throws IOException {
        server.with("/a", (request, out) -> {
            out.write(bytes("HTTP/1.1 500 Broken\r\n\r\n"));
            endlessly(out);
        });
        assertThat(refused().message()).contains("status 500");
        assertThat(kept())
                .containsExactly(new Kept(url(), 500, WarcTruncationReason.LENGTH, WebClient.LARGEST_FAILURE));
    }

    @Test
    void aFailureThatBreaksOffTellsItsStatusAllTheSame() throws IOException {
        server.with(
                "/a", (request, out) -> out.write(bytes("HTTP/1.1 404 Not Found\r\nContent-Length: 100\r\n\r\nnot")));
        assertThat(refused().message()).contains("not there (status 404)");
        assertThat(kept()).containsExactly(new Kept(url(), 404, WarcTruncationReason.DISCONNECT, 3));
    }

    /** What cannot be decoded is no reason to give up the files in which it is kept. */
    @Test
    void aFailureThatCannotBeDecodedIsKeptAsItCame() throws IOException {
        server.with(
                "/a",
                (request, out) -> out.write(
                        bytes("HTTP/1.1 404 Not Found\r\nContent-Encoding: br\r\nContent-Length: 5\r\n\r\n<oh!>")));
        assertThat(refused().message()).contains("status 404");
        Files.delete(folder.resolve("captures.index.jsonl"));
        try (Fetching fetching = Fetching.in(folder, server)) {
            fetching.refused(url());
            assertThat(fetching.told()).isEmpty();
        }
        assertThat(kept()).hasSize(2).allMatch(kept -> kept.size() == 5);
    }

    private static void endlessly(OutputStream out) throws IOException {
        byte[] words = bytes("sorry ".repeat(10_000));
        while (!Thread.currentThread().isInterrupted()) {
            out.write(words);
        }
    }
}
