// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A theatre pack of one's own: a new conflict is new data, not code. */
class PacksTest {
    private static final String PACK = """
            pack: river-valley
            sides:
              groups:
              - {code: RVF, name: River Valley Front, sector: REB, also: [RVF]}
            """;

    @TempDir
    private Path folder;

    @Test
    void packOfOnesOwnNamesASide() throws IOException {
        Path pack = Files.writeString(folder.resolve("river-valley.yaml"), PACK);
        Path report = Files.writeString(
                folder.resolve("report.txt"), "The River Valley Front said two soldiers were killed.");

        Ran ran = Ran.rashomon("read", "--format", "jsonl", "--pack", pack, report);

        assertThat(ran.objects()
                        .getFirst()
                        .at("/claims/0/attribution/speaker/party")
                        .asText())
                .isEqualTo("RVF");
    }

    @Test
    void brokenPackIsNamedWithItsLine() throws IOException {
        Path pack = Files.writeString(folder.resolve("broken.yaml"), "pack: broken\nsides:\n  gruops: []\n");
        Path report = Files.writeString(folder.resolve("report.txt"), "Two soldiers were killed.");

        Ran ran = Ran.rashomon("read", "--pack", pack, report);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("broken.yaml:3").contains("gruops");
    }

    @Test
    void missingPackIsNamed() {
        Ran ran = Ran.rashomon("read", "--pack", folder.resolve("none.yaml"), "report.txt");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("none.yaml");
    }
}
