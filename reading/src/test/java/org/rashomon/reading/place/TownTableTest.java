// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class TownTableTest {
    private static final String SHA_256 = "1134ea1467885ad1d39609ce560e5304b22c91d3d30a225b5aad18d3edd0c2a7";
    private static final TownTable TABLE = TownTable.bundled();

    @Test
    void theTableIsTheOneThatTheToolBuilt() throws IOException, NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(unpacked());
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(SHA_256);
    }

    @Test
    void townsAreFiledWithoutAccentsAndCase() {
        assertThat(TABLE.rows(NameKey.of("Jalālābād")))
                .isEqualTo(TABLE.rows(NameKey.of("JALALABAD")))
                .isNotEmpty();
    }

    @Test
    void aTownKnowsWhereItLies() {
        int herat = Arrays.stream(TABLE.rows("herat"))
                .filter(row -> TABLE.rank(row).compareTo(TownTable.Rank.SECOND_LEVEL) > 0)
                .findFirst()
                .orElseThrow();
        assertThat(TABLE.country(herat)).isEqualTo("AF");
        assertThat(TABLE.name(TABLE.firstLevel(herat))).isEqualTo("Herat");
        assertThat(TABLE.point(herat).latitude()).isBetween(34.2, 34.5);
        assertThat(TABLE.population(herat)).isGreaterThan(200_000);
    }

    @Test
    void whatIsNotFiledIsNotFound() {
        assertThat(TABLE.rows("nosuchtownanywhere")).isEmpty();
        assertThat(TABLE.rows("")).isEmpty();
    }

    @Test
    void everyRowReads() {
        for (int row = 0; row < TABLE.size(); row++) {
            assertThat(TABLE.name(row)).isNotBlank();
            assertThat(TABLE.country(row)).hasSize(2);
            TABLE.point(row);
        }
    }

    @Test
    void anotherFileIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[100]);
        }
        assertThatThrownBy(() -> TownTable.read(new ByteArrayInputStream(bytes.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a table of towns");
    }

    @Test
    void aFileCutShortIsRefused() throws IOException {
        byte[] whole = packed();
        Random random = new Random(7);
        for (int i = 0; i < 5; i++) {
            byte[] part = Arrays.copyOf(whole, 20 + random.nextInt(100_000));
            assertThatThrownBy(() -> TownTable.read(new ByteArrayInputStream(part)))
                    .isInstanceOf(IOException.class);
        }
    }

    private static byte[] packed() throws IOException {
        try (InputStream in = TownTable.class.getResourceAsStream("towns.bin.gz")) {
            assertThat(in).isNotNull();
            return in.readAllBytes();
        }
    }

    private static byte[] unpacked() throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed()))) {
            return gzip.readAllBytes();
        }
    }
}
