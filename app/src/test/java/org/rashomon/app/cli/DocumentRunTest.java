// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rashomon.intake.Intake;
import org.rashomon.model.Document;

@Timeout(60)
class DocumentRunTest {
    private static final List<String> STANDARD_INPUT = List.of("-");

    @Test
    void resultsComeInTheOrderOfTheInputsHoweverLongEachTakes() throws IOException {
        List<String> inputs = new ArrayList<>();
        run(
                lines(60),
                document -> {
                    // The earlier ones take longer, so that workers finish in the wrong order.
                    pause(document.input().length() == 2 ? 20 : 0);
                    return document.input();
                },
                inputs);

        assertThat(inputs).hasSize(60).isEqualTo(inputs.stream().sorted().toList());
    }

    @Test
    void aReportIsHandedOnBeforeTheNextOneHasEvenArrived() throws IOException {
        PipedInputStream in = new PipedInputStream(1 << 16);
        PipedOutputStream typist = new PipedOutputStream(in);
        typist.write((line(0) + line(1)).getBytes(StandardCharsets.UTF_8));
        typist.flush();
        List<String> inputs = new ArrayList<>();

        new DocumentRun<>(new Intake(), Document::input, 2).run(STANDARD_INPUT, in, outcome -> {
            if (outcome instanceof Outcome.Done<String>(String input)) {
                inputs.add(input);
            }
            if (inputs.size() == 1) {
                // Only now does the input end: had the run waited for its end, it would wait for ever.
                typist.close();
            }
        });

        assertThat(inputs).containsExactly("r00", "r01");
    }

    @Test
    void noMoreThanAFewInputsAreHeldHoweverManyThereAre() throws IOException {
        AtomicInteger started = new AtomicInteger();
        AtomicInteger received = new AtomicInteger();
        AtomicInteger mostAhead = new AtomicInteger();
        Function<Document, Integer> step = document -> started.incrementAndGet();

        new DocumentRun<>(new Intake(), step, 2).run(STANDARD_INPUT, stream(lines(400)), outcome -> {
            pause(1);
            mostAhead.accumulateAndGet(started.get() - received.incrementAndGet(), Math::max);
        });

        assertThat(received).hasValue(400);
        assertThat(mostAhead.get()).isBetween(1, 40);
    }

    @Test
    void aReceiverThatGivesUpStopsTheRun() {
        assertThatThrownBy(() -> new DocumentRun<>(new Intake(), Document::input, 2)
                        .run(STANDARD_INPUT, stream(lines(50)), outcome -> {
                            throw new IOException("enough");
                        }))
                .isInstanceOf(IOException.class)
                .hasMessage("enough");
    }

    private static void run(String lines, Function<Document, String> step, List<String> results) throws IOException {
        new DocumentRun<>(new Intake(), step, 4).run(STANDARD_INPUT, stream(lines), outcome -> {
            switch (outcome) {
                case Outcome.Done<String>(String result) -> results.add(result);
                case Outcome.Failed<String> failed ->
                    throw new AssertionError(failed.problem().message());
            }
        });
    }

    private static InputStream stream(String lines) {
        return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static String lines(int count) {
        StringBuilder lines = new StringBuilder();
        for (int number = 0; number < count; number++) {
            lines.append(line(number));
        }
        return lines.toString();
    }

    private static String line(int number) {
        String id = number < 10 ? "r0" + number : "r" + number;
        return "{\"id\": \"" + id + "\", \"text\": \"The army said report " + number + " was true.\"}\n";
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
