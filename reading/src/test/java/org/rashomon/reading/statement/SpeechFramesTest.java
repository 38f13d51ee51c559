// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.model.Claim;
import org.rashomon.model.Labels;
import org.rashomon.model.Masthead;
import org.rashomon.model.Reading;
import org.rashomon.model.SpeechAct;
import org.rashomon.reading.ReadingHarness;

/** Runs the examples and counterexamples of every speech frame through the whole reader. */
class SpeechFramesTest {
    @TestFactory
    Stream<DynamicTest> everyExampleIsRead() {
        return SpeechFrames.load().all().stream()
                .flatMap(frame -> frame.examples().positive().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                frame.id() + ": " + example.text(), () -> check(frame, example))));
    }

    @TestFactory
    Stream<DynamicTest> noCounterexampleIs() {
        return SpeechFrames.load().all().stream()
                .flatMap(frame -> frame.examples().negative().stream()
                        .map(text -> DynamicTest.dynamicTest(
                                frame.id() + ": " + text,
                                () -> assertThat(of(frame, reading(text))).isEmpty())));
    }

    private static Reading reading(String text) {
        return ReadingHarness.reading(text, Masthead.nothingTold());
    }

    private static List<Claim> of(SpeechFrame frame, Reading reading) {
        return reading.claims().stream()
                .filter(claim -> claim.rule().equals("attribution/" + frame.id()))
                .toList();
    }

    private static void check(SpeechFrame frame, SpeechFrame.Example example) {
        Reading reading = reading(example.text());
        List<Claim> claims = of(frame, reading);
        assertThat(claims)
                .as("claims of %s among %s", frame.id(), reading.claims())
                .isNotEmpty();
        Claim claim = claims.getFirst();
        assertThat(claim.attribution().speaker().toString()).as("speaker").contains("text=" + example.speaker());
        assertThat(content(reading, claim)).as("content").contains(orEmpty(example.content()));
        SpeechAct act = example.act() == null ? frame.act() : Labels.parse(SpeechAct.class, example.act());
        assertThat(claim.attribution().act()).as("act").isEqualTo(act);
    }

    private static String content(Reading reading, Claim claim) {
        return claim.attribution().wording().content().stream()
                .map(span -> span.of(reading.document().text()))
                .collect(Collectors.joining(" | "));
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
