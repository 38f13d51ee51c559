// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rashomon intake --with-source-map}, as a program of somebody else would use it. */
class SourceMapTest {
    private static final String PAGE =
            "<html><body><p>The “Nordstern” did not leave <b>the&nbsp;harbour</b>, said Zoë.<p>It is to leave on 4 May.";

    @TempDir
    private Path folder;

    @Test
    void theBytesOfEachRunAreThoseOfTheWords() throws IOException {
        byte[] bytes = PAGE.getBytes(UTF_8);
        Path page = Files.write(folder.resolve("page.html"), bytes);
        JsonNode document = Ran.rashomon("intake", "--with-source-map", "--format", "jsonl", page)
                .objects()
                .getFirst();
        String text = document.path("text").asText();
        JsonNode map = document.path("sourceMap");

        assertThat(map.path("charset").asText()).isEqualTo("UTF-8");
        assertThat(map.path("unit").asText()).isEqualTo("byte");
        int reached = 0;
        for (JsonNode run : map.path("runs")) {
            assertThat(run.path(0).asInt()).isEqualTo(reached);
            reached = run.path(1).asInt();
            String there = new String(
                    bytes,
                    run.path(2).asInt(),
                    run.path(3).asInt() - run.path(2).asInt(),
                    UTF_8);
            String words = text.substring(run.path(0).asInt(), reached);
            switch (run.path(4).asText()) {
                case "verbatim" -> assertThat(there).isEqualTo(words);
                case "folded" -> assertThat(there).isEqualTo("&nbsp;");
                default -> assertThat(there).startsWith("<");
            }
        }
        assertThat(reached).isEqualTo(text.length());
    }

    @Test
    void withoutTheOptionNothingIsPrinted() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), PAGE);
        assertThat(Ran.rashomon("intake", "--format", "jsonl", page)
                        .objects()
                        .getFirst()
                        .has("sourceMap"))
                .isFalse();
    }
}
