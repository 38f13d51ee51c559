// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.intake.html.AlignmentCheck;

/**
 * Every character of every page of the open sets is found again, in the page and among its bytes. The sets are no part of the
 * repository: the folder is that of the environment's {@code RASHOMON_EVAL}, or {@code shared/eval} beside the checkout.
 */
class OpenSetsAlignmentTest {
    private final Intake intake = new Intake();
    private long characters;
    private int pages;

    @Test
    void everyCharacterOfEveryPageIsFoundAgain() throws IOException {
        Path folder =
                Path.of(Optional.ofNullable(System.getenv("RASHOMON_EVAL")).orElse("../../shared/eval"));
        assumeTrue(Files.isDirectory(folder.resolve("extraction")), "the open sets are not there");
        List<String> sets = sets(folder.resolve("extraction"));
        try (Stream<Arrival> arrivals = intake.captures(sets, InputStream.nullInputStream())) {
            arrivals.forEach(this::check);
        }
        Files.writeString(
                Path.of("target", "alignment-of-open-sets.txt"),
                pages + " pages, " + characters + " characters found again\n");
        assertThat(pages).isGreaterThan(100);
    }

    private static List<String> sets(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".jsonl") && file.contains("inputs-"))
                    .sorted()
                    .toList();
        }
    }

    private void check(Arrival arrival) {
        if (arrival instanceof Taken taken && intake.document(taken) instanceof Extracted extracted) {
            byte[] bytes = taken.capture().content().toArray();
            String page = new String(bytes, UTF_8).replace('\0', '\uFFFD').replace('\uFFFF', '\uFFFD');
            String text = extracted.document().text();
            List<String> faults = new ArrayList<>(AlignmentCheck.faults(page, text, extracted.alignment()));
            faults.addAll(AlignmentCheck.faults(
                    text,
                    extracted.bytes(),
                    bytes.length,
                    range -> new String(bytes, range.begin(), range.length(), UTF_8)));
            assertThat(faults).as(taken.capture().input()).isEmpty();
            characters += text.length();
            pages++;
        }
    }
}
