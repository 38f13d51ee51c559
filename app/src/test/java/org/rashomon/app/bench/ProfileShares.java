// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/**
 * Which step of the work samples of a flight recording (JFR, {@code settings=profile}) were taken in: of time, and of memory that was asked for.
 * A sample belongs to the step whose code is nearest to the top of its stack.
 *
 * <p>Usage: {@code ProfileShares RECORDING.jfr}; prints {@code step<TAB>share of time<TAB>share of allocation}, in per cent.
 */
public final class ProfileShares {
    private static final String OTHER = "everything else";

    /** By the beginning of class and method; the first that fits counts. */
    private static final Map<String, String> STEPS = new LinkedHashMap<>();

    static {
        step("words and marks", "org.rashomon.reading.language.CoreNlpParser.words");
        step(
                "sentences",
                "org.rashomon.reading.language.CoreNlpParser.sentences",
                "org.rashomon.reading.language.Paragraphs");
        step(
                "parts of speech",
                "org.rashomon.reading.language.maxent",
                "org.rashomon.reading.language.CoreNlpParser.tag");
        step("dependencies", "org.rashomon.reading.language.nndep", "org.rashomon.reading.language.CoreNlpParser.arcs");
        step("lemmas", "edu.stanford.nlp.process.Morph");
        step("repair of tags and trees", "org.rashomon.reading.language");
        step("actors", "org.rashomon.reading.actor.ActorReader.read");
        step("places", "org.rashomon.reading.place.PlaceReader.read");
        step("times", "org.rashomon.reading.time.TimeReader");
        step("events", "org.rashomon.reading.event.EventReader.read");
        step("claims", "org.rashomon.reading.statement.ClaimReader.read");
        step(
                "lexicons and gazetteer, once",
                "org.rashomon.reading.NewsReader.<init>",
                "org.rashomon.reading.NewsReader.open");
        step(
                "linking",
                "org.rashomon.ledger.Ledger.link",
                "org.rashomon.ledger.Ledger.summary",
                "org.rashomon.ledger.incident");
        step("recording", "org.rashomon.ledger.Ledger.record", "org.rashomon.ledger.JournalWriter");
        step("origins", "org.rashomon.intake.origin");
        step("intake", "org.rashomon.intake");
        step("printing", "org.rashomon.app.json", "org.rashomon.app.cli");
    }

    private final Map<String, Double> time = new HashMap<>();
    private final Map<String, Double> memory = new HashMap<>();

    private ProfileShares() {}

    private static void step(String name, String... beginnings) {
        List.of(beginnings).forEach(beginning -> STEPS.put(beginning, name));
    }

    @SuppressWarnings("SystemOut")
    public static void main(String... arguments) throws IOException {
        ProfileShares shares = new ProfileShares();
        shares.read(Path.of(arguments[0]));
        List<String> names = shares.time.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        names.forEach(name -> System.out.println(String.format(
                Locale.ROOT, "%s\t%.1f\t%.1f", name, share(shares.time, name), share(shares.memory, name))));
    }

    private static double share(Map<String, Double> of, String name) {
        double all = of.values().stream().mapToDouble(Double::doubleValue).sum();
        return 100 * of.getOrDefault(name, 0.0) / all;
    }

    private void read(Path recording) throws IOException {
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                switch (event.getEventType().getName()) {
                    case "jdk.ExecutionSample" -> add(event, time, 1);
                    case "jdk.ObjectAllocationSample" -> add(event, memory, (double) event.getLong("weight"));
                    default -> {}
                }
            }
        }
    }

    private static void add(RecordedEvent event, Map<String, Double> to, double weight) {
        Optional.ofNullable(event.getStackTrace()).ifPresent(stack -> to.merge(step(stack), weight, Double::sum));
    }

    private static String step(RecordedStackTrace stack) {
        return stack.getFrames().stream()
                .flatMap(frame -> step(frame).stream())
                .findFirst()
                .orElse(OTHER);
    }

    private static Optional<String> step(RecordedFrame frame) {
        String method =
                frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
        return STEPS.entrySet().stream()
                .filter(step -> method.startsWith(step.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
