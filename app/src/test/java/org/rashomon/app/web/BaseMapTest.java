// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.RashomonException;

/** A base map of one's own, fetched in parts. */
class BaseMapTest {
    @TempDir
    private Path folder;

    /** Begins as an archive does; what follows is only fetched, and read in the browser. */
    private Path archive(int version) throws Exception {
        byte[] bytes = new byte[200_000];
        new Random(20310305).nextBytes(bytes);
        System.arraycopy("PMTiles".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 7);
        bytes[7] = (byte) version;
        return Files.write(folder.resolve("country-" + version + ".pmtiles"), bytes);
    }

    private static WorkbenchOptions drawing(Path archive) {
        WorkbenchOptions usual = WorkbenchOptions.local(0);
        return new WorkbenchOptions(usual.host(), 0, usual.access(), Optional.of(BaseMap.open(archive)));
    }

    @Test
    void thePartThatIsAskedForIsAnswered() throws Exception {
        Path archive = archive(3);
        byte[] all = Files.readAllBytes(archive);
        try (Ledger ledger = Border.ledger();
                Workbench bench = Workbench.start(ledger, drawing(archive))) {
            HttpClient client = Browsing.letInto(bench);
            assertThat(client.send(request(bench, ""), HttpResponse.BodyHandlers.ofString())
                            .body())
                    .contains("data-pmtiles=\"/tiles.pmtiles\"");
            for (int[] part : new int[][] {{0, 16_383}, {150_000, 150_999}, {199_999, 199_999}}) {
                HttpResponse<byte[]> answer = client.send(
                        HttpRequest.newBuilder(URI.create(bench.address() + "tiles.pmtiles"))
                                .header("Range", "bytes=" + part[0] + "-" + part[1])
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
                assertThat(answer.statusCode()).isEqualTo(206);
                assertThat(answer.headers().firstValue("Content-Range"))
                        .contains("bytes " + part[0] + "-" + part[1] + "/200000");
                assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(all, part[0], part[1] + 1));
            }
            HttpResponse<byte[]> beyond = client.send(
                    HttpRequest.newBuilder(URI.create(bench.address() + "tiles.pmtiles"))
                            .header("Range", "bytes=200000-200001")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(beyond.statusCode()).isEqualTo(416);
            HttpResponse<byte[]> whole =
                    client.send(request(bench, "tiles.pmtiles"), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(whole.body()).isEqualTo(all);
            assertThat(HttpClient.newHttpClient()
                            .send(request(bench, "tiles.pmtiles"), HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    private static HttpRequest request(Workbench bench, String path) {
        return HttpRequest.newBuilder(URI.create(bench.address() + path)).build();
    }

    @Test
    void withoutOneThereIsNoneToAskFor() throws Exception {
        try (Ledger ledger = Border.ledger();
                Workbench bench = Workbench.start(ledger, WorkbenchOptions.local(0))) {
            HttpClient client = Browsing.letInto(bench);
            assertThat(client.send(request(bench, "tiles.pmtiles"), HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void whatIsNoArchiveIsNamed() throws Exception {
        Path old = archive(2);
        Path gone = folder.resolve("gone.pmtiles");
        assertThatThrownBy(() -> BaseMap.open(old))
                .isInstanceOf(RashomonException.class)
                .hasMessageContaining(old.toString());
        assertThatThrownBy(() -> BaseMap.open(gone))
                .isInstanceOf(RashomonException.class)
                .hasMessageContaining(gone.toString());
    }
}
