// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deciding at the command line, with the real reader and a real ledger. */
class ReviewCommandTest {
    private static final String STRIKE =
            "{\"id\": \"strike\", \"outlet\": \"The Lowland Observer\", \"published\": \"2026-02-23\", \"text\": \"The Foreign Office"
                    + " said on Monday that air strikes killed 17 civilians in Paktika, Zora Petrova among them.\"}\n";

    @TempDir
    Path folder;

    private Path ledger;

    @BeforeEach
    void addReport() {
        ledger = folder.resolve("war.db");
        assertThat(Ran.withInput(STRIKE, "add", "--ledger", ledger, "-").exitCode())
                .isZero();
    }

    private Ran review(String... arguments) {
        List<Object> words = new ArrayList<>(List.of("review"));
        words.addAll(List.of(arguments));
        words.addAll(List.of("--ledger", ledger));
        return Ran.rashomon(words.toArray());
    }

    private Ran incidents(String... arguments) {
        List<Object> words = new ArrayList<>(List.of("incidents", "--format", "jsonl", "--ledger", ledger));
        words.addAll(List.of(arguments));
        return Ran.rashomon(words.toArray());
    }

    @Test
    void aCorrectionIsShownWithItsAuthorAndUndone() {
        String before = incidents().out();

        Ran corrected =
                review("correct", "strike#e1", "--type", "shelling", "--reason", "mortars", "--author", "A. Reviewer");

        assertThat(corrected.exitCode()).as(corrected.err()).isZero();
        assertThat(corrected.out()).startsWith("#2 type of ").contains("becomes shelling");
        JsonNode incident = incidents().objects().getFirst();
        assertThat(Ran.rashomon("explain", "--ledger", ledger, "strike#e1").out())
                .contains("shelling, happened", "review/2", "Decisions about this report:");
        assertThat(incident.path("decisions").path(0).path("author").asText()).isEqualTo("A. Reviewer");
        assertThat(Ran.rashomon("incidents", "--ledger", ledger).out())
                .contains("corrected by A. Reviewer (#2)", "mortars");
        assertThat(incidents("--as-of", "#1").out()).isEqualTo(before);
        assertThat(review("undo", "--author", "A. Reviewer").exitCode()).isZero();
        assertThat(incidents().out()).isEqualTo(before);
        assertThat(review("list").out()).contains("undone by #3");
        assertThat(Ran.rashomon("verify", "--ledger", ledger).exitCode()).isZero();
    }

    @Test
    void aDecisionNeedsAReason() {
        Ran ran = review("correct", "strike#e1", "--type", "shelling");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("--reason");
    }

    @Test
    void whatCannotBeDecidedIsToldInOneLine() {
        assertThat(review("undo", "7").err()).contains("entry 7 is no decision");
        assertThat(review("undo").err()).contains("nothing to undo");
        assertThat(review("accept", "i99").err()).contains("no incident i99");
        assertThat(review("correct", "strike#e1", "--type", "picnic", "--reason", "x")
                        .err())
                .contains("none of: air-strike");
        assertThat(review("correct", "strike#e1", "--number", "some", "--reason", "x")
                        .err())
                .contains("is no number");
        assertThat(review("list").out()).isEqualTo("no decisions\n");
    }

    @Test
    void aFigureAndASpeakerAreSetRight() {
        assertThat(review("correct", "strike#e1", "--number", ">=17", "--class", "unknown", "--reason", "as worded")
                        .err())
                .isEmpty();
        assertThat(review("correct", "strike#c1", "--speaker", "AFG:GOV:Defence Ministry", "--reason", "its letter")
                        .err())
                .isEmpty();

        JsonNode account = incidents().objects().getFirst().path("accounts").path(0);
        assertThat(account.path("speaker").path("party").asText()).isEqualTo("AFG");
        assertThat(account.path("figures").path(0).path("low").asInt()).isEqualTo(17);
        assertThat(account.path("figures").path(0).path("high").isNull()).isTrue();
        assertThat(account.path("figures").path(0).path("class").asText()).isEqualTo("unknown");
    }

    @Test
    void aRedactedPersonIsInNoAnswer() {
        assertThat(review("redact", "Zora Petrova", "Petrova", "--reason", "asked for")
                        .exitCode())
                .isZero();

        String answers = incidents().out()
                + incidents("--as-of", "#1").out()
                + Ran.rashomon("export", "--ledger", ledger, "--as", "csv").out()
                + Ran.rashomon("export", "--ledger", ledger, "--as", "jsonld").out()
                + Ran.rashomon("history", "--ledger", ledger, "strike").out()
                + Ran.rashomon("explain", "--ledger", ledger, "strike#c1").out()
                + review("list").out()
                + review("list", "--format", "jsonl").out();
        assertThat(answers).doesNotContain("Petrova").contains("\u2588");
        assertThat(Ran.rashomon("verify", "--ledger", ledger).exitCode()).isZero();
    }

    @Test
    void anAcceptedAndAWithdrawnReportAreListed() {
        assertThat(review("accept", "strike#c1").out()).contains("1 claim accepted");
        assertThat(review("withdraw", "strike", "--reason", "satire").out()).contains("withdrawn: ");
        assertThat(incidents().out()).isEmpty();
        assertThat(review("list", "--format", "jsonl").objects())
                .extracting(line -> line.path("operation").asText())
                .containsExactly("accepted", "withdrawn");
        assertThat(review("undo").exitCode()).isZero();
        assertThat(incidents().out()).isNotEmpty();
    }
}
