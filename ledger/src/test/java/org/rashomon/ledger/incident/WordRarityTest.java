// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WordRarityTest {
    private static final String SHA_256 = "33fd805e117275825fbfef330290f0efd53971d50d0fb9a596496156ffd2e8cf";

    @Test
    void theTableIsTheOneThatTheToolMakes() throws IOException, NoSuchAlgorithmException {
        try (InputStream table = Objects.requireNonNull(WordRarity.class.getResourceAsStream("word-counts.tsv"))) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(table.readAllBytes());
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(SHA_256);
        }
    }

    @Test
    void aWordTellsTheMoreTheRarerItIs() {
        assertThat(WordRarity.of("the")).isLessThan(WordRarity.of("village"));
        assertThat(WordRarity.of("village")).isLessThan(WordRarity.of("ferry"));
        assertThat(WordRarity.of("ferry")).isLessThan(WordRarity.of("zubrowka"));
    }

    @Test
    void nothingWeighsLessThanNothing() {
        assertThat(WordRarity.of("the")).isNotNegative();
        assertThat(WordRarity.of("zubrowka")).isBetween(8.0, 8.5);
    }
}
