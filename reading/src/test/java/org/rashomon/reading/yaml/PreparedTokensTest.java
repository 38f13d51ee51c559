// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedTokensTest {
    private static final Path CLASSES = Path.of("target/classes");

    /** A token as those who read it see it. */
    private record Seen(boolean isScalar, JsonToken kind, String text, int line) {}

    @Test
    void whatTheBuildPreparedHasTheTokensOfTheYamlFilesOnTheirLines() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(CLASSES)) {
            files = found.filter(file -> file.toString().endsWith(".yaml")).toList();
        }

        assertThat(files).hasSizeGreaterThan(10);
        for (Path file : files) {
            byte[] yaml = Files.readAllBytes(file);
            Path prepared =
                    file.resolveSibling(PreparedTokens.name(file.getFileName().toString(), yaml));
            assertThat(seen(new JsonFactory().createParser(Files.readString(prepared))))
                    .as("%s", prepared)
                    .isEqualTo(seen(YamlTokens.of(Files.readString(file))));
        }
    }

    @Test
    void everyWayToWriteAValueIsKept() throws IOException {
        String yaml = """
                # a remark

                plain: some words
                'quoted key': "a \\" and a \\u00e9"
                numbers: [7, -7, 0, 1.50, 010, 1_000, +5, .5, 1e3, 99999999999]

                truths: {a: true, b: True, c: 'true', d: no}
                nothing:
                folded: >
                  one
                  two
                deep:
                - - x
                  - y:
                      z: 1
                """;

        String json = PreparedTokens.json("some.yaml", yaml.getBytes(UTF_8));

        assertThat(seen(new JsonFactory().createParser(json))).isEqualTo(seen(YamlTokens.of(yaml)));
    }

    /** What scalars are but for their text is told alike only where both languages write it alike. */
    private static List<Seen> seen(JsonParser tokens) throws IOException {
        List<Seen> seen = new ArrayList<>();
        for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
            boolean isScalar = token.isScalarValue() && token != JsonToken.VALUE_NULL;
            seen.add(new Seen(
                    isScalar,
                    isScalar ? JsonToken.VALUE_STRING : token,
                    token == JsonToken.FIELD_NAME || isScalar ? tokens.getText() : "",
                    isEnd(token) ? 0 : tokens.currentTokenLocation().getLineNr()));
        }
        return seen;
    }

    /** In YAML without brackets the end of a list or of a mapping is where the next thing begins. */
    private static boolean isEnd(JsonToken token) {
        return token == JsonToken.END_ARRAY || token == JsonToken.END_OBJECT || token == JsonToken.VALUE_NULL;
    }

    @Test
    void numbersAndTruthsStayWhatTheyAre() throws IOException {
        String json = PreparedTokens.json("some.yaml", "[7, 1.5, true, 007, 'true', ~]".getBytes(UTF_8));

        assertThat(json).isEqualTo("[7,1.5,true,\"007\",\"true\",null]");
    }

    @Test
    void aFileThatIsNoYamlIsNamed() {
        assertThatThrownBy(() -> PreparedTokens.json("some.yaml", "a: [1".getBytes(UTF_8)))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("some.yaml: cannot be prepared: ");
    }

    @Test
    void whatWasPreparedFromAnOlderFileIsRemoved(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("words.yaml"), "a: 1\n");
        Path other = Files.writeString(folder.resolve("other.json"), "{}");
        PreparedTokens.write(folder);
        Path old = folder.resolve(PreparedTokens.name("words.yaml", Files.readAllBytes(file)));
        assertThat(old).content(UTF_8).isEqualToIgnoringWhitespace("{\"a\":1}");

        Files.writeString(file, "a: 2\n");
        PreparedTokens.write(folder);

        Path current = folder.resolve(PreparedTokens.name("words.yaml", Files.readAllBytes(file)));
        assertThat(current).content(UTF_8).isEqualToIgnoringWhitespace("{\"a\":2}");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, other, current);
        }
    }

    @Test
    void whatWasPreparedIsReadAndNeverThatOfAnotherFile() throws IOException {
        byte[] yaml = "from: yaml".getBytes(UTF_8);
        Map<String, byte[]> resources = new HashMap<>(Map.of("words.yaml", yaml));
        assertThat(from(resources)).isEqualTo("yaml");

        resources.put(PreparedTokens.name("words.yaml", yaml), "{\"from\":\"json\"}".getBytes(UTF_8));
        assertThat(from(resources)).isEqualTo("json");

        resources.put("words.yaml", "from: later yaml".getBytes(UTF_8));
        assertThat(from(resources)).isEqualTo("later yaml");
    }

    private static String from(Map<String, byte[]> resources) throws IOException {
        try (JsonParser tokens = YamlTokens.of(
                name -> Optional.ofNullable(resources.get(name)).map(ByteArrayInputStream::new), "words.yaml")) {
            tokens.nextToken();
            tokens.nextToken();
            return tokens.nextTextValue();
        }
    }

    @Test
    void aResourceThatIsMissingIsNamed() {
        assertThatThrownBy(() -> YamlTokens.ofResource(PreparedTokensTest.class, "none.yaml"))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessage("none.yaml is not in the archive");
    }
}
