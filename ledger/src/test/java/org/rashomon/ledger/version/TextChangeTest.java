// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextChangeTest {
    private static String told(String earlier, String later) {
        return squeezed(TextChange.between(earlier, later).pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case KEPT -> piece.words();
                    case GONE -> "-[" + piece.words() + "]";
                    case NEW -> "+[" + piece.words() + "]";
                })
                .collect(Collectors.joining(" ")));
    }

    @Test
    void aWordThatChangedIsShownWithinItsParagraph() {
        assertThat(told("Five were killed.\n\nIt rained.", "Seven were killed.\n\nIt rained."))
                .isEqualTo("-[Five] +[Seven] were killed. It rained.");
    }

    @Test
    void aParagraphThatCameIsNew() {
        assertThat(told("It rained.", "It rained.\n\nThe army denied it."))
                .isEqualTo("It rained. +[The army denied it.]");
    }

    @Test
    void theSameTextHasNotChanged() {
        assertThat(told("It rained.", "It rained.")).isEqualTo("It rained.");
    }

    @Test
    void whatIsKeptAndGoneIsTheEarlierTextAndWhatIsKeptAndNewTheLater() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            String earlier = text(random);
            String later = text(random);
            TextChange change = TextChange.between(earlier, later);
            assertThat(words(change, TextChange.Kind.NEW)).as("seed %d", seed).isEqualTo(squeezed(earlier));
            assertThat(words(change, TextChange.Kind.GONE)).as("seed %d", seed).isEqualTo(squeezed(later));
        }
    }

    private static String words(TextChange change, TextChange.Kind without) {
        return squeezed(change.pieces().stream()
                .filter(piece -> piece.kind() != without)
                .map(TextChange.Piece::words)
                .collect(Collectors.joining(" ")));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(paragraph -> IntStream.range(0, random.nextInt(6))
                        .mapToObj(word -> String.valueOf((char) ('a' + random.nextInt(4))))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
    }
}
