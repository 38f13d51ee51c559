// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language;

import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rashomon.reading.language.SentenceSteps.Step;
import org.rashomon.reading.language.SentenceSteps.Tagged;
import org.rashomon.reading.language.nndep.Dependency;
import org.rashomon.reading.language.nndep.NeuralParser;
import org.rashomon.reading.language.nndep.PublishedParser;

/**
 * The dependency parser beside CoreNLP's, which has the same model: how fast each is on one thread and on two, what it keeps in memory, how
 * long it takes to load, and how many arcs and trees are the same; and how much of the time of a sentence goes to which step.
 *
 * <p>Usage: {@code ParserSpeed FILE...}: text files, or files whose names end with {@code .jsonl} with an object a line that has a {@code
 * text}. Everything is read twice, and the second time counts.
 */
public final class ParserSpeed {
    /** What parses, how long it took to load, and the megabytes in use before and after. */
    private record Loaded<P>(P parser, double seconds, double before, double after) {}

    /** Seconds gone by, and seconds of all threads together. */
    private record Time(double elapsed, double processor) {}

    private final List<Tagged> sentences = new ArrayList<>();

    private ParserSpeed() {}

    public static void main(String[] files) throws Exception {
        ParserSpeed speed = new ParserSpeed();
        speed.read(texts(files));
        Loaded<NeuralParser> ours = load(() -> NeuralParser.load(LanguageModels.PARSER));
        List<List<Dependency>> found =
                speed.measure("ours", ours, sentence -> ours.parser().parse(sentence.words(), sentence.tags()));
        Loaded<DependencyParser> theirs = load(() -> DependencyParser.loadFromModelFile(LanguageModels.PARSER));
        speed.compare(
                found,
                speed.measure(
                        "CoreNLP",
                        theirs,
                        sentence -> PublishedParser.tree(theirs.parser(), sentence.words(), sentence.tags())));
    }

    private static List<String> texts(String[] files) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String file : files) {
            if (!file.endsWith(".jsonl")) {
                texts.add(Files.readString(Path.of(file)));
                continue;
            }
            for (String line : Files.readAllLines(Path.of(file))) {
                texts.add(new ObjectMapper().readTree(line).path("text").asText());
            }
        }
        return texts;
    }

    private static <P> Loaded<P> load(Supplier<P> loading) {
        double before = megabytesInUse();
        long begin = System.nanoTime();
        P parser = loading.get();
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Loaded<>(parser, seconds, before, megabytesInUse());
    }

    private static double megabytesInUse() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }

    private void read(List<String> texts) {
        NeuralParser parser = NeuralParser.load(LanguageModels.PARSER);
        SentenceSteps steps = new SentenceSteps();
        for (int round = 0; round < 2; round++) {
            steps.forget();
            sentences.clear();
            for (String text : texts) {
                List<Tagged> tagged = steps.read(text);
                tagged.forEach(one -> steps.timed(Step.PARSE, () -> parser.parse(one.words(), one.tags())));
                sentences.addAll(tagged);
            }
        }
        System.out.println(String.format(Locale.ROOT, "%d sentences, %d words and marks", sentences.size(), words()));
        steps.print();
    }

    private long words() {
        return sentences.stream().mapToLong(sentence -> sentence.words().size()).sum();
    }

    private List<List<Dependency>> measure(String name, Loaded<?> loaded, Function<Tagged, List<Dependency>> parse)
            throws Exception {
        time(1, parse);
        for (int threads = 1; threads <= 2; threads++) {
            Time time = time(threads, parse);
            System.out.println(String.format(
                    Locale.ROOT,
                    "%-8s on %d: %.0f words a second, %.0f a second of processor time",
                    name,
                    threads,
                    words() / time.elapsed(),
                    words() / time.processor()));
        }
        double loading = loaded.after() - loaded.before();
        double parsing = megabytesInUse() - loaded.before();
        System.out.println(String.format(
                Locale.ROOT,
                "%-8s loaded in %.2f s, %.0f MB, %.0f MB after parsing",
                name,
                loaded.seconds(),
                loading,
                parsing));
        return sentences.stream().map(parse).toList();
    }

    /** Each thread takes every second sentence, or all where there is one. */
    private Time time(int threads, Function<Tagged, List<Dependency>> parse) throws Exception {
        long begin = System.nanoTime();
        long processor = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Long>> parts = new ArrayList<>();
            for (int part = 0; part < threads; part++) {
                int first = part;
                parts.add(pool.submit(() -> parsePart(first, threads, parse)));
            }
            for (Future<Long> part : parts) {
                processor += part.get();
            }
        }
        return new Time((System.nanoTime() - begin) / 1e9, processor / 1e9);
    }

    private long parsePart(int first, int step, Function<Tagged, List<Dependency>> parse) {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = first; i < sentences.size(); i += step) {
            if (parse.apply(sentences.get(i)).size() != sentences.get(i).words().size()) {
                throw new IllegalStateException("not an arc for each word: " + sentences.get(i));
            }
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
    }

    private void compare(List<List<Dependency>> ours, List<List<Dependency>> theirs) {
        long sameTrees = 0;
        long sameArcs = 0;
        long sameHeads = 0;
        for (int i = 0; i < ours.size(); i++) {
            List<Dependency> one = ours.get(i);
            List<Dependency> other = theirs.get(i);
            sameTrees += one.equals(other) ? 1 : 0;
            for (int word = 0; word < one.size(); word++) {
                sameArcs += one.get(word).equals(other.get(word)) ? 1 : 0;
                sameHeads += one.get(word).head() == other.get(word).head() ? 1 : 0;
            }
        }
        System.out.println(String.format(
                Locale.ROOT,
                "same heads %.3f %%, same arcs %.3f %%",
                100.0 * sameHeads / words(),
                100.0 * sameArcs / words()));
        System.out.println(String.format(Locale.ROOT, "same trees %.3f %%", 100.0 * sameTrees / ours.size()));
    }
}
