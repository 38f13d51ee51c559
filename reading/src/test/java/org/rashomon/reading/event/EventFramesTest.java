// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.model.ActorMention;
import org.rashomon.model.EventMention;
import org.rashomon.model.Masthead;
import org.rashomon.reading.ReadingHarness;

/** Runs the examples and counterexamples of every event frame through the whole reader. */
class EventFramesTest {
    @TestFactory
    Stream<DynamicTest> everyExampleIsRead() {
        return EventFrames.load().all().stream()
                .flatMap(frame -> frame.examples().positive().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                frame.id() + ": " + example.text(), () -> check(frame, example))));
    }

    @TestFactory
    Stream<DynamicTest> noCounterexampleIs() {
        return EventFrames.load().all().stream()
                .flatMap(frame -> frame.examples().negative().stream()
                        .map(text -> DynamicTest.dynamicTest(
                                frame.id() + ": " + text,
                                () -> assertThat(of(frame, text)).isEmpty())));
    }

    private static List<EventMention> of(EventFrame frame, String text) {
        return ReadingHarness.reading(text, Masthead.nothingTold()).events().stream()
                .filter(event -> event.trigger().mention().rule().equals("frame/" + frame.id()))
                .toList();
    }

    /** An outcome's example may be read as part of the event that had it, so the type is looked at only where nothing else is told. */
    private static void check(EventFrame frame, EventFrame.Example example) {
        List<EventMention> events =
                ReadingHarness.reading(example.text(), Masthead.nothingTold()).events();
        List<EventMention> candidates = frame.traits().result() ? events : of(frame, example.text());
        assertThat(candidates).as("events of %s among %s", frame.id(), events).isNotEmpty();
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(candidates).anySatisfy(event -> {
                assertThat(words(event.participants().initiators()))
                        .as("initiator")
                        .contains(orEmpty(example.initiator()));
                assertThat(words(event.participants().recipients()))
                        .as("recipient")
                        .contains(orEmpty(example.recipient()));
            });
        });
    }

    private static String words(List<ActorMention> actors) {
        return String.join(
                " | ", actors.stream().map(actor -> actor.mention().text()).toList());
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
