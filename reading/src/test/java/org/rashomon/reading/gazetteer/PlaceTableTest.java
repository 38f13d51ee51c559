// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.gazetteer;

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

class PlaceTableTest {
    private static final String SHA_256 = "62c9f1398b373fa287581fa8a989d47fa607c3326053ab2f903197b87c55f652";
    private static final PlaceTable TABLE = PlaceTable.bundled();

    @Test
    void theTableIsTheOneThatTheToolBuilt() throws IOException, NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(unpacked());
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(SHA_256);
    }

    @Test
    void theDigestInTheFileIsThatOfItsContent() throws IOException, NoSuchAlgorithmException {
        byte[] whole = unpacked();
        byte[] content = Arrays.copyOf(whole, whole.length - 32);
        assertThat(TABLE.digest())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    }

    @Test
    void aFirstLevelDivisionLiesInItsMiddleAndNotAmongItsTowns() {
        int sindh = firstLevel("sindh", "PK");
        assertThat(TABLE.point(sindh).latitude()).isBetween(25.5, 27.0);
        assertThat(TABLE.radius(sindh)).isBetween(150, 270);
        int queensland = firstLevel("queensland", "AU");
        assertThat(TABLE.point(queensland).longitude()).isLessThan(146);
        assertThat(TABLE.radius(queensland)).isGreaterThan(600);
        assertThat(TABLE.point(firstLevel("lombardy", "IT")).latitude()).isBetween(45.0, 46.5);
    }

    private static int firstLevel(String key, String country) {
        return Arrays.stream(TABLE.rows(key))
                .filter(row -> TABLE.rank(row) == PlaceRank.FIRST_LEVEL
                        && TABLE.country(row).equals(country))
                .findFirst()
                .orElseThrow();
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
                .filter(row -> TABLE.rank(row).compareTo(PlaceRank.SECOND_LEVEL) > 0)
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
        assertThatThrownBy(() -> PlaceTable.unzipped(new ByteArrayInputStream(bytes.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a table of places");
    }

    @Test
    void aFileCutShortIsRefused() throws IOException {
        byte[] whole = packed();
        Random random = new Random(7);
        for (int i = 0; i < 5; i++) {
            byte[] part = Arrays.copyOf(whole, 20 + random.nextInt(100_000));
            assertThatThrownBy(() -> PlaceTable.unzipped(new ByteArrayInputStream(part)))
                    .isInstanceOf(IOException.class);
        }
    }

    private static byte[] packed() throws IOException {
        try (InputStream in = PlaceTable.class.getResourceAsStream("places.bin.gz")) {
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
