// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.model.Masthead;
import org.rashomon.model.Reading;
import org.rashomon.model.Silence;
import org.rashomon.model.Speaker;
import org.rashomon.reading.ReadingHarness;

/** Runs the examples and counterexamples of every row of silence through the whole reader. */
class SilenceFramesTest {
    @TestFactory
    Stream<DynamicTest> everyExampleIsRead() {
        return SilenceFrames.load().all().stream()
                .flatMap(frame -> frame.examples().positive().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                frame.id() + ": " + example.text(), () -> check(frame, example))));
    }

    @TestFactory
    Stream<DynamicTest> noCounterexampleIs() {
        return SilenceFrames.load().all().stream()
                .flatMap(frame -> frame.examples().negative().stream()
                        .map(text -> DynamicTest.dynamicTest(
                                frame.id() + ": " + text,
                                () -> assertThat(of(frame, reading(text))).isEmpty())));
    }

    @Test
    void aSilenceWithinAStatementIsToldByItsSpeaker() {
        Reading reading = reading("The mayor said that the army had not commented on the raid.");
        assertThat(reading.silences()).singleElement().satisfies(silence -> {
            assertThat(silence.who().orElseThrow().mention().text()).isEqualTo("the army");
            assertThat(silence.teller().mention().orElseThrow().mention().text())
                    .isEqualTo("The mayor");
        });
    }

    @Test
    void aSilenceIsNoClaim() {
        Reading reading = reading("The ministry declined to say whether its troops were there.");
        assertThat(reading.silences()).hasSize(1);
        assertThat(reading.claims())
                .allSatisfy(claim -> assertThat(claim.attribution().speaker()).isInstanceOf(Speaker.OutletVoice.class));
    }

    private static Reading reading(String text) {
        return ReadingHarness.reading(text, Masthead.nothingTold());
    }

    private static List<Silence> of(SilenceFrame frame, Reading reading) {
        return reading.silences().stream()
                .filter(silence -> silence.cue().rule().equals("silence/" + frame.id()))
                .toList();
    }

    private static void check(SilenceFrame frame, SilenceFrame.Example example) {
        Reading reading = reading(example.text());
        assertThat(of(frame, reading)).as("among %s", reading.silences()).hasSize(1);
        Silence silence = of(frame, reading).getFirst();
        assertThat(silence.kind()).isEqualTo(frame.kind());
        assertThat(silence.who().map(who -> who.mention().text()).orElse(null)).isEqualTo(example.who());
        assertThat(silence.cue().text()).isEqualTo(example.cue());
        assertThat(silence.about().map(span -> span.of(example.text())).orElse(null))
                .isEqualTo(example.about());
    }
}
