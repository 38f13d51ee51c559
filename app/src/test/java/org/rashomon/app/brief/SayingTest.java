// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With which verb a brief leads in which words. */
class SayingTest {
    private final InventedNews news = new InventedNews();

    @AfterEach
    void close() {
        news.close();
    }

    private Statement denial(String sentence) {
        news.report("Courier", "2026-02-23", sentence);
        List<Statement> denials = InventedNews.entries(news.brief()).stream()
                .flatMap(entry -> entry.denials().stream())
                .toList();
        assertThat(denials).as(sentence).hasSize(1);
        return denials.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ukraine denied that its drones attacked the town of Kursk on Sunday. | denied, as reported | that its drones attacked the town of Kursk on Sunday
                    Poland rejected claims that its troops shelled the village on Sunday. | rejected, as reported | that its troops shelled the village on Sunday
                    """)
    void whatTheCueDeniesIsToldAsDenied(String sentence, String verb, String words) {
        assertThat(denial(sentence))
                .extracting(Statement::verb, Statement::quote)
                .containsExactly(verb, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Russia said that Russian planes had not attacked the town on Sunday. | said, as reported | that Russian planes had not attacked the town on Sunday
                    "Our drones didn't strike the town on Sunday," the Ukrainian army said. | said, in own words | "Our drones didn't strike the town on Sunday,"
                    """)
    void wordsThatDenyAreNotDeniedOnceMore(String sentence, String verb, String words) {
        assertThat(denial(sentence))
                .extracting(Statement::verb, Statement::quote)
                .containsExactly(verb, words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Russian army denied that its planes had not attacked the town on Sunday.",
                "Poland does not think that its troops shelled the village on Sunday."
            })
    void whatIsDeniedInAnyOtherWayIsQuotedWithItsWholePassage(String sentence) {
        assertThat(denial(sentence))
                .extracting(Statement::verb, Statement::quote)
                .containsExactly("said, as reported", sentence);
    }

    @Test
    void anOutletWritesWhatItDenies() {
        String sentence = "Ukrainian drones did not attack the town of Kursk on Sunday.";
        assertThat(denial(sentence))
                .extracting(Statement::verb, Statement::quote)
                .containsExactly("wrote", sentence);
    }
}
