// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.rashomon.model.Capture;
import org.rashomon.model.Problem;

/** What became of inputs, asked in the field's words. */
record TakenIn(List<Arrival> arrivals, Meter meter) {
    /** Takes bytes as if they came through a pipe. */
    static TakenIn fromPipe(byte[] bytes) {
        return take(List.of("-"), bytes);
    }

    static TakenIn fromFiles(String... inputs) {
        return take(List.of(inputs), new byte[0]);
    }

    private static TakenIn take(List<String> inputs, byte[] standardInput) {
        Meter meter = new Meter();
        try (Stream<Arrival> arrivals = new Intake().captures(inputs, new ByteArrayInputStream(standardInput), meter)) {
            return new TakenIn(arrivals.toList(), meter);
        }
    }

    List<Capture> captures() {
        return arrivals.stream()
                .filter(Taken.class::isInstance)
                .map(arrival -> ((Taken) arrival).capture())
                .toList();
    }

    List<String> names() {
        return captures().stream().map(Capture::input).toList();
    }

    List<String> texts() {
        return captures().stream()
                .map(capture -> new String(capture.content().toArray(), StandardCharsets.UTF_8))
                .toList();
    }

    List<Problem> refusals() {
        return arrivals.stream()
                .filter(Refused.class::isInstance)
                .map(arrival -> ((Refused) arrival).problem())
                .toList();
    }

    /** The codes and messages of all refusals, a line for each. */
    String told() {
        return String.join(
                "\n",
                refusals().stream()
                        .map(problem -> problem.code() + " " + problem.message())
                        .toList());
    }
}
