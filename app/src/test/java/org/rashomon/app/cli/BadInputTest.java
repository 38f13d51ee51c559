// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One bad input costs one document, is named on standard error and in the problems, and makes the exit code 1. */
class BadInputTest {
    private static final int FIFTY_MEGABYTES = 50_000_000;

    @TempDir
    private Path folder = Path.of("");

    private Path good = Path.of("");

    @BeforeEach
    void writeAGoodReport() throws IOException {
        good = write("good.txt", "The army said on Monday that two soldiers were killed in Kandahar.");
    }

    @Test
    void anEmptyFile() throws IOException {
        costsOneDocument(write("empty.txt", ""), "input-empty");
    }

    @Test
    void aBinaryFile() throws IOException {
        Path binary = folder.resolve("picture.txt");
        byte[] bytes = new byte[4096];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) (at * 31);
        }
        Files.write(binary, bytes);

        costsOneDocument(binary, "input-not-text");
    }

    @Test
    void aMissingFile() {
        costsOneDocument(folder.resolve("nowhere.txt"), "input-missing");
    }

    @Test
    void aLineOfFiftyMegabytes() throws IOException {
        Path large = folder.resolve("large.txt");
        try (BufferedWriter writer = Files.newBufferedWriter(large)) {
            String words = "word ".repeat(1000);
            for (int written = 0; written < FIFTY_MEGABYTES; written += words.length()) {
                writer.write(words);
            }
        }

        costsOneDocument(large, "input-too-large");
    }

    @Test
    void brokenUtf8IsReadOnAndNamed() throws IOException {
        Path broken = folder.resolve("broken.txt");
        byte[] bytes =
                "The army said on Monday that one man x was killed in Kandahar.".getBytes(StandardCharsets.UTF_8);
        bytes[37] = (byte) 0xff;
        Files.write(broken, bytes);

        Ran ran = Ran.rashomon("intake", "--format", "jsonl", broken, good);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).contains("broken.txt");
        assertThat(ran.objects()).hasSize(2);
        assertThat(ran.objects()
                        .getFirst()
                        .path("problems")
                        .path(0)
                        .path("code")
                        .asText())
                .isEqualTo("encoding-broken");
        assertThat(ran.objects().getFirst().path("text").asText()).contains("was killed");
    }

    @Test
    void malformedJsonLinesAreNamedByTheirNumberAndTheOthersRead() throws IOException {
        Path lines = write("reports.jsonl", """
                {"id": "a", "text": "The army said on Monday that two soldiers were killed."}
                {"id": "b", "text": "cut off
                [1, 2]
                {"text": "no id"}
                {"id": "c", "text": "Officials denied it on Tuesday."}
                """);

        Ran ran = Ran.rashomon("intake", "--format", "jsonl", lines);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.objects().stream()
                        .filter(object -> object.path("text").isTextual())
                        .map(BadInputTest::input))
                .containsExactly("a", "c");
        assertThat(ran.err().lines()).hasSize(3);
        assertThat(ran.err()).contains("reports.jsonl:2", "reports.jsonl:3", "reports.jsonl:4");
    }

    private void costsOneDocument(Path bad, String code) {
        Ran ran = Ran.rashomon("intake", "--format", "jsonl", bad, good);
        List<JsonNode> objects = ran.objects();

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.err()).contains(bad.getFileName().toString());
        assertThat(objects.stream().map(BadInputTest::input)).containsExactly(bad.toString(), good.toString());
        assertThat(objects.getFirst().path("problems").path(0).path("code").asText())
                .isEqualTo(code);
        assertThat(objects.getLast().path("text").asText()).contains("two soldiers");
    }

    private static String input(JsonNode document) {
        return document.path("input").asText();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
