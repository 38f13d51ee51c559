// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Span;

class MarkedTextTest {
    @Test
    void crossingMarksAreCutWhereTheyCross() {
        MarkedText text = marked("one two three", mark(Mark.Kind.CLAIM, 0, 7), mark(Mark.Kind.ASKED, 4, 13));

        assertThat(text.paragraphs().getFirst())
                .extracting(MarkedText.Run::text, MarkedText.Run::classes, MarkedText.Run::anchor)
                .containsExactly(
                        tuple("one ", "claim", ""),
                        tuple("two", "claim asked", "evidence"),
                        tuple(" three", "asked", ""));
    }

    @Test
    void aMarkRunsOnOverParagraphs() {
        MarkedText text = marked("one\n\ntwo", mark(Mark.Kind.ASKED, 1, 7));

        assertThat(text.paragraphs()).hasSize(2);
        assertThat(text.paragraphs().get(1))
                .extracting(MarkedText.Run::text, MarkedText.Run::isAsked, MarkedText.Run::anchor)
                .containsExactly(tuple("tw", true, ""), tuple("o", false, ""));
    }

    @Test
    void noCharacterIsLostHoweverMarksLie() {
        List<Mark.Kind> kinds = List.of(Mark.Kind.values());
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            String words = random.ints(60, 'a', 'e')
                    .mapToObj(letter -> letter == 'a' ? "\n" : Character.toString(letter))
                    .collect(Collectors.joining());
            List<Mark> marks = new ArrayList<>();
            for (int index = 0; index < 12; index++) {
                int begin = random.nextInt(59);
                marks.add(mark(kinds.get(random.nextInt(kinds.size())), begin, begin + 1 + random.nextInt(60 - begin)));
            }
            String shown = marked(words, marks.toArray(new Mark[0])).paragraphs().stream()
                    .flatMap(List::stream)
                    .map(MarkedText.Run::text)
                    .collect(Collectors.joining())
                    .replace("\n", "");
            assertThat(shown).as("seed %d", seed).isEqualTo(words.replace("\n", ""));
        }
    }

    private static MarkedText marked(String text, Mark... marks) {
        return MarkedText.of(text, List.of(marks), new TreeMap<>());
    }

    private static Mark mark(Mark.Kind kind, int begin, int end) {
        return new Mark(kind, new Span(begin, end));
    }
}
