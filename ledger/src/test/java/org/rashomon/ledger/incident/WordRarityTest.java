// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordRarityTest {
    private static final String SHA_256 = "33fd805e117275825fbfef330290f0efd53971d50d0fb9a596496156ffd2e8cf";

    private static final WordRarity NEWS = WordRarity.in(List.of());

    @Test
    void theTableIsTheOneThatTheToolMakes() throws IOException, NoSuchAlgorithmException {
        try (InputStream table = Objects.requireNonNull(WordRarity.class.getResourceAsStream("word-counts.tsv"))) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(table.readAllBytes());
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(SHA_256);
        }
    }

    @Test
    void aWordTellsTheMoreTheRarerItIs() {
        assertThat(NEWS.of("the")).isLessThan(NEWS.of("village"));
        assertThat(NEWS.of("village")).isLessThan(NEWS.of("ferry"));
        assertThat(NEWS.of("ferry")).isLessThan(NEWS.of("zubrowka"));
    }

    @Test
    void nothingWeighsLessThanNothing() {
        assertThat(NEWS.of("the")).isNotNegative();
        assertThat(NEWS.of("zubrowka")).isBetween(8.0, 8.5);
    }

    @Test
    void whatEveryReportOfALedgerHasIsCommonThere() {
        WordRarity war = WordRarity.in(Collections.nCopies(1000, Set.of("zubrowka")));
        assertThat(war.of("zubrowka")).isLessThan(NEWS.of("zubrowka") - 5).isLessThan(war.of("ferry"));
    }
}
