// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.model.Claim;
import org.rashomon.model.Masthead;
import org.rashomon.model.Reading;
import org.rashomon.reading.ReadingHarness;

/** The examples and counterexamples of {@code layout.yaml}. */
class LayoutTest {
    @TestFactory
    Stream<DynamicTest> everyExampleIsRead() {
        return Layout.load().examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.text(), () -> check(example)));
    }

    @TestFactory
    Stream<DynamicTest> nobodySpeaksInACounterexample() {
        return Layout.load().counterexamples().stream()
                .map(text -> DynamicTest.dynamicTest(
                        text, () -> assertThat(set(reading(text))).isEmpty()));
    }

    private static void check(SpeechFrame.Example example) {
        Reading reading = reading(example.text());
        List<Claim> claims = set(reading);
        assertThat(claims).as("claims set by the layout").isNotEmpty();
        assertThat(claims.stream().map(claim -> claim.attribution().speaker().toString()))
                .as("speakers")
                .anyMatch(speaker -> speaker.contains("text=" + example.speaker() + ","));
        String said = claims.stream()
                .flatMap(claim -> claim.attribution().wording().content().stream())
                .map(span -> span.of(reading.document().text()))
                .collect(Collectors.joining(" | "));
        assertThat(said).contains(example.content() == null ? "" : example.content());
    }

    private static Reading reading(String text) {
        return ReadingHarness.reading(text, Masthead.nothingTold());
    }

    private static List<Claim> set(Reading reading) {
        List<String> rules = Stream.of(Turn.Form.values()).map(Turn.Form::rule).toList();
        return reading.claims().stream()
                .filter(claim -> rules.contains(claim.rule()))
                .toList();
    }
}
