// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.model.ByteContent;
import org.rashomon.model.Capture;
import org.rashomon.model.MediaType;

/** Cut-off, flipped and random bytes cost the one input at most. The seed is printed with a failure, so that it can be had again. */
class HostileInputTest {
    private static final String PAGE = """
            <!doctype html><html lang="en"><head><title>Ferry halted | Lake Post</title>
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry halted", "datePublished": "2024-05-03T10:00:00+02:00"}</script>
            </head><body><nav><a href="/">Home</a></nav><article><h1>Ferry halted</h1><p>The ferry did not leave on Friday, its captain said.</p>
            <table><tr><td>Fog &amp; ice<br><br>No wind</td></tr></table><p>It is to leave on 4 May.</p></article></body></html>
            """;
    private static final String LINES =
            "{\"id\": \"a\", \"text\": \"The ferry did not leave.\"}\n{\"id\": \"b\", \"html\": \"<p>It left.</p>\"}\n";

    private final Intake intake = new Intake();

    @Test
    void aPageCutOffAnywhereIsReadOrRefused() {
        byte[] page = PAGE.getBytes(UTF_8);
        for (int length = 0; length < page.length; length++) {
            mustAnswer(Arrays.copyOf(page, length), "cut at " + length);
        }
    }

    @Test
    void flippedBytesAreReadOrRefused() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            byte[] page = PAGE.getBytes(UTF_8);
            for (int i = 0; i < 1 + seed % 20; i++) {
                page[random.nextInt(page.length)] = (byte) random.nextInt(256);
            }
            mustAnswer(page, "seed " + seed);
        }
    }

    @Test
    void randomBytesAreReadOrRefused() {
        for (int seed = 0; seed < 400; seed++) {
            byte[] noise = new byte[1 + seed * 3];
            new Random(seed).nextBytes(noise);
            mustAnswer(noise, "seed " + seed);
        }
    }

    @Test
    void deepNestingIsReadOrRefused() {
        mustAnswer(("<div>".repeat(60_000) + "The ferry left.").getBytes(UTF_8), "deep");
        mustAnswer("{\"id\": ".repeat(60_000).getBytes(UTF_8), "deep");
    }

    @Test
    void brokenLinesAreReadOrRefused() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] lines = LINES.getBytes(UTF_8);
            lines[random.nextInt(lines.length)] = (byte) random.nextInt(256);
            try (Stream<Arrival> arrivals = intake.captures(List.of("-"), new ByteArrayInputStream(lines))) {
                assertThat(arrivals).as("seed %d", seed).isNotEmpty();
            }
        }
    }

    private void mustAnswer(byte[] bytes, String which) {
        for (MediaType mediaType : MediaType.values()) {
            Capture capture = Capture.of("input", ByteContent.of(bytes), mediaType);
            assertThat(intake.document(capture))
                    .as("%s as %s", which, mediaType)
                    .isNotNull();
        }
    }
}
