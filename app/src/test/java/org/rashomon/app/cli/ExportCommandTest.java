// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    private static final String REPORTS = """
            {"id": "toll", "published": "2026-02-24", "outlet": "The Lowland Observer", "text": "The Foreign Office said on Tuesday that \
            the air force had struck camps in Khost on Monday. More than 80 militants were killed, it said."}
            {"id": "ministry", "published": "2026-02-24", "outlet": "The Upland Mirror", "text": "A spokesman for the Afghan defence \
            ministry said that 17 civilians had died in the air strikes on Khost on Monday."}
            """;

    @TempDir
    private static Path kept;

    private static Path ledger = Path.of("war.db");

    @BeforeAll
    static void readOnce() {
        ledger = kept.resolve("war.db");
        assertThat(Ran.withInput(REPORTS, "add", "--ledger", ledger, "-").exitCode())
                .isZero();
    }

    private static Ran export(Object... more) {
        Object[] words = new Object[more.length + 3];
        words[0] = "export";
        words[1] = "--ledger";
        words[2] = ledger;
        System.arraycopy(more, 0, words, 3, more.length);
        return Ran.rashomon(words);
    }

    @ParameterizedTest
    @CsvSource({"csv,incidents.csv", "jsonl,incidents.jsonl", "geojson,incidents.geojson", "jsonld,incidents.jsonld"})
    void aFileIsWhatStandardOutputWouldBe(String form, String name, @TempDir Path folder) throws IOException {
        Ran file = export("--as", form, "--to", folder.resolve("deep/er"));

        assertThat(file.exitCode()).isZero();
        assertThat(file.out()).contains(name);
        assertThat(folder.resolve("deep/er")).isDirectoryNotContaining(left -> !left.endsWith(name));
        assertThat(folder.resolve("deep/er").resolve(name))
                .hasContent(export("--as", form).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"acled-csv", "ucdp-csv"})
    void aFlatFormIsThreeFiles(String form, @TempDir Path folder) throws IOException {
        Ran ran = export("--as", form, "--to", folder);

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("claims.csv", "losses.json");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(form.replace("-csv", ".csv"), "claims.csv", "losses.json");
        }
        assertThat(new ObjectMapper()
                        .readTree(folder.resolve("losses.json").toFile())
                        .path("incidents"))
                .isNotEmpty();
    }

    @Test
    void aParquetFileGoesThroughAPipe(@TempDir Path folder) throws IOException {
        export("--as", "parquet", "--to", folder);

        byte[] file = Files.readAllBytes(folder.resolve("claims.parquet"));
        assertThat(new String(file, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
        assertThat(export("--as", "parquet").out()).startsWith("PAR1").endsWith("PAR1");
    }

    @Test
    void whatIsThereIsOverwrittenOnlyByForce(@TempDir Path folder) throws IOException {
        Path old = Files.writeString(folder.resolve("claims.csv"), "mine", StandardCharsets.UTF_8);

        Ran refused = export("--as", "acled-csv", "--to", folder);
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("claims.csv", "--force");
        assertThat(old).hasContent("mine");
        assertThat(folder).isDirectoryNotContaining("glob:**acled.csv");

        assertThat(export("--as", "acled-csv", "--to", folder, "--force").exitCode())
                .isZero();
        assertThat(old).content().startsWith("event_id,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--as acled-csv",
                "--as csv --force",
                "--as csv --best lowest",
                "--as ucdp-csv --best truest --to .",
                "--as ucdp-csv --best party:?? --to .",
                "--as csv --base-url ftp://x/",
                "--as csv --base-url http://x/?q",
                "--as nonsense"
            })
    void whatCannotBeDoneIsSaidInOneLine(String words) {
        Ran ran = export((Object[]) words.split(" "));

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void aFileIsNoFolder(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("notes"), "mine", StandardCharsets.UTF_8);
        Ran ran = export("--as", "csv", "--to", file);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("not a folder");
    }

    @Test
    void permalinksAreOfTheWorkbenchThatIsNamed() {
        assertThat(export("--as", "csv", "--base-url", "https://desk.example.org/r/")
                        .out())
                .contains(",https://desk.example.org/r/incident/i", ",https://desk.example.org/r/document/sha256:");
    }

    @Test
    void geoJsonIsACollectionOfFeatures() throws IOException {
        JsonNode features =
                new ObjectMapper().readTree(export("--as", "geojson").out());

        assertThat(features.path("type").asText()).isEqualTo("FeatureCollection");
        assertThat(features.path("features")).isNotEmpty().allSatisfy(feature -> {
            assertThat(feature.path("type").asText()).isEqualTo("Feature");
            assertThat(feature.has("geometry")).isTrue();
            assertThat(feature.path("properties").path("accounts")).isNotEmpty();
            assertThat(feature.path("properties").path("permalink").asText()).startsWith("/incident/");
            assertThat(feature.path("properties").path("reader").asText()).isNotEmpty();
        });
        assertThat(features.findValuesAsText("placeNamedBy")).isNotNull();
    }

    @Test
    void jsonLdPointsAtTheWordsAndSaysWhoReadThem() throws IOException {
        JsonNode graph =
                new ObjectMapper().readTree(export("--as", "jsonld").out()).path("@graph");

        assertThat(graph).anySatisfy(node -> {
            assertThat(node.path("type")).extracting(JsonNode::asText).contains("Annotation");
            JsonNode selectors = node.path("target").path("selector");
            assertThat(selectors.path(0).path("type").asText()).isEqualTo("TextQuoteSelector");
            assertThat(selectors.path(0).path("exact").asText()).contains("More than 80 militants");
            assertThat(selectors.path(1).path("type").asText()).isEqualTo("TextPositionSelector");
            assertThat(node.path("generatedBy").asText()).endsWith("#reading");
        });
        assertThat(graph)
                .anySatisfy(
                        node -> assertThat(node.path("associatedWith").asText()).startsWith("urn:rashomon:reader:"));
    }
}
