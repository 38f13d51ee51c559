// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands from end to end, with the real reader and a real ledger. */
class CommandsTest {
    private static final String STRIKE =
            "{\"id\": \"strike\", \"outlet\": \"The Lowland Observer\", \"published\": \"2026-02-23\", "
                    + "\"text\": \"The Foreign Office said on Monday that air strikes killed more than 80 militants in Paktika.\"}\n";
    private static final String TOLL =
            "{\"id\": \"toll\", \"outlet\": \"The Salang Courier\", \"published\": \"2026-02-23\", "
                    + "\"text\": \"An Afghan official said that air strikes killed 17 civilians in Paktika on Monday.\"}\n";

    @Test
    void readPrintsOneObjectForEachReportInOrder() {
        Ran ran = Ran.withInput(STRIKE + TOLL, "read", "--format", "jsonl", "-");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.objects().stream()
                        .map(reading -> reading.path("document").path("input").asText()))
                .containsExactly("strike", "toll");
        assertThat(figures(ran.objects().getFirst())).containsExactly("81..null");
        assertThat(figures(ran.objects().getLast())).containsExactly("17..17");
    }

    @Test
    void everySpanOfAReadingLiesInTheText() {
        JsonNode reading = Ran.withInput(STRIKE, "read", "--format", "jsonl", "-")
                .objects()
                .getFirst();
        int length = reading.path("document").path("text").asText().length();

        List<JsonNode> spans =
                reading.findValues("span").stream().filter(JsonNode::isArray).toList();
        assertThat(spans).isNotEmpty().allSatisfy(span -> {
            assertThat(span.path(0).asInt())
                    .isNotNegative()
                    .isLessThan(span.path(1).asInt());
            assertThat(span.path(1).asInt()).isLessThanOrEqualTo(length);
        });
    }

    @Test
    void theTableIsForPeopleAndHasNoEscapes() {
        Ran ran = Ran.withInput(STRIKE, "read", "-");

        assertThat(ran.out()).contains("The Lowland Observer", "The Foreign Office", "more than 80");
        assertThat(ran.out()).doesNotContain("\u001b");
    }

    @Test
    void incidentsOfInputsNeedNoLedger() {
        Ran ran = Ran.withInput(STRIKE + TOLL, "incidents", "--format", "jsonl", "-");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.objects())
                .isNotEmpty()
                .allSatisfy(incident -> assertThat(incident.path("accounts")).isNotEmpty());
        assertThat(ran.objects().getFirst().findValuesAsText("quote")).isNotEmpty();
    }

    @Test
    void addingTwiceChangesNothing(@TempDir Path folder) {
        Path ledger = folder.resolve("war.db");
        Ran first = Ran.withInput(STRIKE + TOLL, "add", "--ledger", ledger, "-");
        String incidents = Ran.rashomon("incidents", "--format", "jsonl", "--ledger", ledger)
                .out();

        Ran second = Ran.withInput(STRIKE + TOLL, "add", "--ledger", ledger, "-");

        assertThat(first.out()).startsWith("2 added, ");
        assertThat(second.out()).startsWith("0 added, ").contains("2 already there");
        assertThat(Ran.rashomon("incidents", "--format", "jsonl", "--ledger", ledger)
                        .out())
                .isEqualTo(incidents);
        assertThat(Ran.rashomon("verify", "--ledger", ledger).exitCode()).isZero();
    }

    @Test
    void aLedgerIsExportedExplainedAndRebuilt(@TempDir Path folder) {
        Path ledger = folder.resolve("war.db");
        Ran.withInput(STRIKE + TOLL, "add", "--ledger", ledger, "-");

        assertThat(Ran.rashomon("export", "--ledger", ledger, "--as", "csv")
                        .out()
                        .lines()
                        .count())
                .isGreaterThan(2);
        assertThat(Ran.rashomon("export", "--ledger", ledger, "--as", "jsonl").out())
                .isEqualTo(Ran.rashomon("incidents", "--ledger", ledger, "--format", "jsonl")
                        .out());
        assertThat(Ran.rashomon("explain", "--ledger", ledger, "strike#c1").out())
                .contains(
                        "The Foreign Office",
                        "said",
                        "RULE",
                        "RELATION",
                        "said --nsubj--> Office",
                        "attribution/say     asserts");
        assertThat(Ran.rashomon("rebuild", "--ledger", ledger).exitCode()).isZero();
    }

    @Test
    void explainAsksWhichDocumentIsMeant() {
        Ran ran = Ran.withInput(STRIKE + TOLL, "explain", "--input", "-", "c1");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("say which");
    }

    @Test
    void aFileThatIsNoLedgerIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("notes.db"), "these are notes", StandardCharsets.UTF_8);

        Ran ran = Ran.rashomon("verify", "--ledger", file);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(file).hasContent("these are notes");
    }

    @Test
    void theDemoReadsTheSampleAndPrintsItsAddressOnALine(@TempDir Path folder) {
        Ran ran = Ran.rashomon("demo", "--once", "--port", "0", "--ledger", folder.resolve("demo.db"));

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).matches("http://127\\.0\\.0\\.1:\\d+/\\?token=[\\w-]{43}\n");
        assertThat(Ran.rashomon("verify", "--ledger", folder.resolve("demo.db")).exitCode())
                .isZero();
    }

    private static List<String> figures(JsonNode reading) {
        List<String> bounds = new ArrayList<>();
        reading.path("events")
                .forEach(event -> event.path("figures")
                        .forEach(figure -> bounds.add(figure.path("low").asText() + ".."
                                + figure.path("high").asText())));
        return bounds;
    }
}
