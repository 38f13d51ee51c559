// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SearchTermsTest {
    private static final long SEED = 20310305;

    /** Letters of several scripts, digits, and what stands between words. */
    private static final List<String> CHARACTERS = List.of(
            "a", "B", "e", "I", "ı", "é", "Ü", "ñ", "Å", "Ω", "σ", "Ж", "й", "ё", "7", "0", "²", "中", "文", " ", " ",
            "-", ".", ",", "'", "\"", "’", "_", "(", "&", "|", "!", ":", "*", "<", "\\", "/", "@", "\t", "\u00A0");

    @Test
    void aLongTextIsCutWhereAVectorEnds() {
        String longText = "x".repeat(9_000) + " " + "word ".repeat(40_000) + "last";
        assertThat(SearchTerms.of(longText).getFirst()).hasSize(500);
        assertThat(SearchTerms.vector(longText))
                .contains("'word':2,3")
                .contains(",16383")
                .contains("'last':16383")
                .doesNotContain("16384")
                .doesNotContain("16383,16383");
    }

    private static String random(Random random, int length) {
        return random.ints(length, 0, CHARACTERS.size())
                .mapToObj(CHARACTERS::get)
                .collect(Collectors.joining());
    }

    /** On texts of single letters and signs, in which words begin and end everywhere. */
    @Test
    void bothDatabasesFindTheSame() {
        Random random = new Random(SEED);
        Change.Builder change = new Change.Builder();
        for (int i = 0; i < 400; i++) {
            String text = random(random, 12);
            change.add(
                    Table.CLAIM_TEXT,
                    new Row.Cells().text("d" + i).text("c1").text(text).row());
        }
        try (LedgerStore sqlite = SqliteStore.inMemory();
                LedgerStore postgres = PostgresStore.open(PostgresServer.parsed(PostgresServer.newAddress()))) {
            sqlite.derive(Derivation.DOCUMENTS, new Stage(0, 0), 0, change.change());
            postgres.derive(Derivation.DOCUMENTS, new Stage(0, 0), 0, change.change());
            int found = 0;
            for (int i = 0; i < 500; i++) {
                List<String> words = new ArrayList<>(List.of(random(random, 1 + random.nextInt(3))));
                if (random.nextBoolean()) {
                    words.add(random(random, 2));
                }
                List<Row> inSqlite =
                        sqlite.search(words, 1000).stream().sorted().toList();
                assertThat(postgres.search(words, 1000).stream().sorted().toList())
                        .as("found by %s", words)
                        .isEqualTo(inSqlite);
                found += inSqlite.size();
            }
            assertThat(found).isGreaterThan(500);
        }
    }
}
