// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places of one's own: looked up, imported, read with. */
class GazetteerCommandTest {
    /** Two rows of a dump in GeoNames' nineteen columns; the places are invented. */
    private static final String DUMP = """
            901\tOstrel Province\tOstrel Province\t\t12.5\t45.5\tA\tADM1\tML\t\t07\t\t\t\t0\t\t400\tAfrica/Bamako\t2026-01-01
            902\tKirnavash\tKirnavash\tKirnavach\t12.7\t45.7\tP\tPPL\tML\t\t07\t\t\t\t8100\t\t410\tAfrica/Bamako\t2026-01-01
            """;

    @TempDir
    private Path folder;

    @Test
    void aNameIsShownWithAllItMayMean() {
        Ran ran = Ran.rashomon("gazetteer", "find", "Jalalabad");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out().lines().findFirst().orElseThrow()).contains("place", "kind", "country", "record");
        assertThat(ran.out()).contains("Nangarhar", "AFG", "IND", "geonames:");
    }

    @Test
    void anUnknownNameIsNamedAndCostsOnlyItself() {
        Ran ran = Ran.rashomon("gazetteer", "find", "--format", "jsonl", "Nosuchplace", "Paktika");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).contains("no place of that name: Nosuchplace");
        assertThat(ran.objects()).singleElement().satisfies(place -> {
            assertThat(place.path("name").asText()).isEqualTo("Paktika");
            assertThat(place.path("country").asText()).isEqualTo("AFG");
        });
    }

    @Test
    void anImportedDumpIsReadWith() throws IOException {
        Path dump = Files.writeString(folder.resolve("ML.txt"), DUMP);
        Path places = folder.resolve("ml.places");
        Path report = Files.writeString(
                folder.resolve("report.txt"),
                "Three people were killed in a raid on the village of Kirnavash in Mali.");

        Ran imported = Ran.rashomon("gazetteer", "import", "--into", places, dump);
        Ran read = Ran.rashomon("read", "--format", "jsonl", "--gazetteer", places, report);

        assertThat(imported.exitCode()).isZero();
        assertThat(imported.out()).contains("from 2 lines", "--gazetteer " + places);
        assertThat(read.objects().getFirst().path("places"))
                .anySatisfy(
                        place -> assertThat(place.path("gazetteer").asText()).isEqualTo("geonames:902"));
        assertThat(Ran.rashomon("read", "--format", "jsonl", report).out()).doesNotContain("geonames:902");
    }

    @Test
    void aBrokenLineIsNamed() throws IOException {
        Path dump = Files.writeString(folder.resolve("ML.txt"), DUMP + "half a line\n");

        Ran ran = Ran.rashomon("gazetteer", "import", "--into", folder.resolve("ml.places"), dump);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).contains("ML.txt:3: 1 columns, not 19");
        assertThat(folder.resolve("ml.places")).isNotEmptyFile();
    }

    @Test
    void whatIsNoGazetteerIsRefusedInOneLine() throws IOException {
        Path other = Files.writeString(folder.resolve("notes.txt"), "no gazetteer at all");

        assertThat(Ran.rashomon("read", "--gazetteer", other, "report.txt").err())
                .contains("notes.txt", "rashomon gazetteer import makes one");
        assertThat(Ran.rashomon("gazetteer", "import", other).err()).contains("no place in notes.txt");
        assertThat(Ran.rashomon("gazetteer", "import", folder.resolve("none.zip"))
                        .err())
                .contains("none.zip: no such file");
        assertThat(Ran.rashomon("gazetteer").exitCode()).isEqualTo(2);
    }
}
