// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.model.EventMention;
import org.rashomon.model.Masthead;
import org.rashomon.model.Reading;
import org.rashomon.reading.ReadingHarness;

/** What a report sums up is told apart from what it is about. */
class HistoryTest {
    @TestFactory
    Stream<DynamicTest> sumsOfYearsAreHistory() {
        return HistoryWords.load().examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.text(),
                        () -> assertThat(events(ReadingHarness.reading(example.text(), Masthead.nothingTold())))
                                .filteredOn(event ->
                                        event.trigger().mention().text().equals(example.trigger()))
                                .isNotEmpty()
                                .allMatch(event -> event.setting().background())));
    }

    @TestFactory
    Stream<DynamicTest> newsIsNot() {
        return HistoryWords.load().counterexamples().stream()
                .map(text -> DynamicTest.dynamicTest(
                        text,
                        () -> assertThat(events(ReadingHarness.reading(text, Masthead.nothingTold())))
                                .isNotEmpty()
                                .noneMatch(event -> event.setting().background())));
    }

    private static List<EventMention> events(Reading reading) {
        return reading.claims().stream()
                .flatMap(claim -> claim.events().stream())
                .toList();
    }
}
