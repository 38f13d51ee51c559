// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.rashomon.model.Document;
import org.rashomon.model.EventMention;
import org.rashomon.model.Masthead;
import org.rashomon.model.PlaceMention;
import org.rashomon.model.Testimony;
import org.rashomon.model.TimeExpression;
import org.rashomon.reading.actor.ActorLexicon;
import org.rashomon.reading.actor.ActorMentions;
import org.rashomon.reading.actor.ActorReader;
import org.rashomon.reading.event.EventFrames;
import org.rashomon.reading.event.EventReader;
import org.rashomon.reading.frame.MarkedText;
import org.rashomon.reading.language.CoreNlpParser;
import org.rashomon.reading.language.LostConjunct;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.TagRepair;
import org.rashomon.reading.place.Gazetteer;
import org.rashomon.reading.place.PlaceReader;
import org.rashomon.reading.statement.ClaimReader;
import org.rashomon.reading.statement.SpeechFrames;
import org.rashomon.reading.time.TimeReader;

/**
 * What each step of reading costs, on texts of one's own: processor time of one thread for a thousand words.
 *
 * <p>Usage: {@code ReadingSteps FILE.jsonl...}, each line an object with {@code id} and {@code text}. Every text is read twice, and the second
 * time counts.
 */
public final class ReadingSteps {
    private enum Step {
        PARSE,
        ACTORS,
        PLACES,
        TIMES,
        EVENTS,
        CLAIMS
    }

    private final SpeechFrames speech = SpeechFrames.load();
    private final EventFrames frames = EventFrames.load();
    private final CoreNlpParser parser = new CoreNlpParser(
            new TagRepair(speech.presentForms(), frames.verbLemmas()), new LostConjunct(frames.verbLemmas()));
    private final ActorReader actors = new ActorReader(ActorLexicon.standardWith(List.of()));
    private final PlaceReader places = new PlaceReader(Gazetteer.bundled()).withDemonyms();
    private final TimeReader times = new TimeReader();
    private final EventReader events = new EventReader(frames);
    private final ClaimReader claims = new ClaimReader(speech, frames.verbs());
    private final Map<Step, Long> spent = new EnumMap<>(Step.class);
    private long words;
    private long said;

    private ReadingSteps() {}

    public static void main(String[] files) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String file : files) {
            for (String line : Files.readAllLines(Path.of(file))) {
                JsonNode told = new ObjectMapper().readTree(line);
                documents.add(Document.of(
                        told.path("id").asText(), told.path("text").asText(), Masthead.nothingTold(), List.of()));
            }
        }
        ReadingSteps steps = new ReadingSteps();
        documents.forEach(steps::read);
        steps.forget();
        documents.forEach(steps::read);
        steps.print(documents.size());
    }

    private void forget() {
        spent.clear();
        words = 0;
        said = 0;
    }

    private void read(Document document) {
        List<Sentence> sentences =
                timed(Step.PARSE, () -> parser.parse(document.text()).sentences());
        ActorMentions who = timed(Step.ACTORS, () -> actors.read(document, times.day(document, sentences), sentences));
        List<PlaceMention> where = timed(Step.PLACES, () -> places.read(document.text(), sentences));
        List<TimeExpression> when = timed(Step.TIMES, () -> times.read(document, sentences));
        MarkedText text = new MarkedText(document, sentences, who, where, when);
        List<EventMention> told = timed(Step.EVENTS, () -> events.read(text));
        Testimony testimony = timed(Step.CLAIMS, () -> claims.read(text, told));
        words += sentences.stream().mapToLong(Sentence::size).sum();
        said += testimony.claims().size();
    }

    private <T> T timed(Step step, Supplier<T> work) {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T made = work.get();
        spent.merge(step, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin, Long::sum);
        return made;
    }

    private void print(int documents) {
        long all = spent.values().stream().mapToLong(Long::longValue).sum();
        System.out.println(documents + " texts, " + words + " words and marks, " + said + " claims");
        System.out.println("step    ms for 1,000 words   share");
        spent.forEach((step, nanos) -> System.out.println(
                String.format(Locale.ROOT, "%-7s %17.2f %6.1f %%", step, nanos / 1e3 / words, 100.0 * nanos / all)));
    }
}
