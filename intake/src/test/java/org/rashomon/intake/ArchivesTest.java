// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.intake.Archives.gzip;
import static org.rashomon.intake.Archives.join;
import static org.rashomon.intake.Archives.page;
import static org.rashomon.intake.Archives.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ArchivesTest {
    private static final byte[] TEXT = "Two boats were stopped on the lake.".getBytes(UTF_8);
    private static final byte[] LINE =
            "{\"id\": \"one\", \"text\": \"Two boats were stopped on the lake.\"}\n".getBytes(UTF_8);

    @TempDir
    private Path folder;

    @Test
    void filesInAZipAreNamedByTheirWay() throws IOException {
        byte[] inner = zip("deep/b.txt", TEXT, "lines.jsonl.gz", gzip(LINE));
        byte[] outer = zip("a.html", page("One."), "news/", new byte[0], "picture.png", TEXT, "inner.zip", inner);
        Path file = Files.write(folder.resolve("news.zip"), outer);
        TakenIn taken = TakenIn.fromFiles(file.toString());
        assertThat(taken.names()).containsExactly(file + "!/a.html", file + "!/inner.zip!/deep/b.txt", "one");
        assertThat(taken.meter().bytes()).isEqualTo(Files.size(file));
        assertThat(taken.refusals()).isEmpty();
    }

    @Test
    void whatIsCompressedIsWhatItIsWithout() throws IOException {
        Files.write(folder.resolve("a.html.gz"), gzip(page("One.")));
        Files.write(folder.resolve("b.jsonl.gz"), join(gzip(LINE), gzip(LINE)));
        Files.write(folder.resolve("c.txt.gz"), gzip(TEXT));
        TakenIn taken = TakenIn.fromFiles(folder.toString());
        assertThat(taken.names()).containsExactly(folder + "/a.html.gz", "one", "one", folder + "/c.txt.gz");
    }

    @Test
    void aNameThatClimbsIsOnlyAName() {
        TakenIn taken = TakenIn.fromPipe(zip("../../etc/report.txt", TEXT));
        assertThat(taken.names()).containsExactly("-!/../../etc/report.txt");
    }

    @Test
    void aBrokenFileInAZipCostsItself() {
        byte[] long1 = page("One. ".repeat(20_000));
        byte[] archive = zip("a.txt", TEXT, "b.html", long1, "c.txt", TEXT);
        byte[] start = zip("a.txt", TEXT);
        int inB = start.length / 2 + 60;
        for (int at = inB; at < inB + 80; at++) {
            byte[] broken = archive.clone();
            broken[at] ^= 0x55;
            assertThat(TakenIn.fromPipe(broken).names()).as("byte %d", at).contains("-!/a.txt", "-!/c.txt");
        }
    }

    @Test
    void aZipThatIsCutOffIsReadUntilThere() {
        byte[] archive =
                zip("a.txt", TEXT, "b.txt", TEXT, "c.txt", "x".repeat(9).getBytes(UTF_8));
        for (int length = 5; length < archive.length; length++) {
            assertThat(TakenIn.fromPipe(Arrays.copyOf(archive, length)).arrivals())
                    .as("cut at %d", length)
                    .isNotEmpty();
        }
        assertThat(TakenIn.fromPipe(Arrays.copyOf(archive, archive.length / 2)).names())
                .contains("-!/a.txt");
    }

    @Test
    void anOfficeDocumentIsNoArchiveOfReports() {
        assertThat(TakenIn.fromPipe(zip("[Content_Types].xml", TEXT, "word/document.xml", TEXT))
                        .told())
                .contains("office document");
    }

    @Test
    void bombsAreStopped() {
        byte[] zeros = new byte[33 << 20];
        assertThat(TakenIn.fromPipe(gzip(zeros)).told()).contains("bomb", "times its size");
        assertThat(TakenIn.fromPipe(gzip(gzip(zeros))).told()).contains("bomb");
        TakenIn zipped = TakenIn.fromPipe(zip("a.txt", zeros, "b.txt", TEXT));
        assertThat(zipped.told()).contains("a.txt").contains("bomb");
        assertThat(zipped.names()).containsExactly("-!/b.txt");
    }

    @Test
    void archivesInEachOtherAreReadToADepth() {
        byte[] nested = TEXT;
        for (int i = 0; i < 10; i++) {
            nested = gzip(nested);
        }
        assertThat(TakenIn.fromPipe(nested).told()).contains("INPUT_TOO_LARGE", "more than 4 archives");
        assertThat(TakenIn.fromPipe(gzip(gzip(gzip(TEXT)))).texts()).containsExactly(new String(TEXT, UTF_8));
    }

    @Test
    void halfAGzipIsRefusedWithItsPlace() {
        byte[] packed = gzip(page("One. Two. Three.".repeat(50)));
        assertThat(TakenIn.fromPipe(Arrays.copyOf(packed, packed.length / 2)).told())
                .contains("INPUT_MALFORMED", "cut off at byte " + packed.length / 2);
    }

    @Test
    void anEncryptedFileIsRefusedByName() {
        byte[] archive = zip("a.txt", TEXT, "b.txt", TEXT);
        archive[6] |= 1;
        TakenIn taken = TakenIn.fromPipe(archive);
        assertThat(taken.told()).contains("a.txt").contains("encrypted");
        assertThat(taken.names()).containsExactly("-!/b.txt");
    }

    @Test
    void aStoredFileIsChecked() {
        CRC32 sum = new CRC32();
        sum.update(TEXT);
        assertThat(TakenIn.fromPipe(stored(sum.getValue())).names()).containsExactly("-!/a.txt");
        assertThat(TakenIn.fromPipe(stored(sum.getValue() + 1)).told()).contains("checksum");
    }

    private static byte[] stored(long checksum) {
        ByteBuffer header = ByteBuffer.allocate(35).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(0x04034b50).position(14);
        header.putInt((int) checksum)
                .putInt(TEXT.length)
                .putInt(TEXT.length)
                .putShort((short) 5)
                .putShort((short) 0);
        header.put("a.txt".getBytes(UTF_8));
        return join(header.array(), TEXT);
    }
}
