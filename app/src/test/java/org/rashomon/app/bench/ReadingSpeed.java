// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.model.Document;
import org.rashomon.model.Masthead;
import org.rashomon.reading.NewsReader;
import org.rashomon.reading.ReaderOptions;

/**
 * How fast texts are read, and in how much memory: by our whole reading, or by CoreNLP's usual pipeline ({@code tokenize, pos, lemma, ner,
 * depparse}, as CoreNLP sets it up). One of the two in a process of its own, whose peak is its own then; {@code scripts/performance} compares them.
 *
 * <p>Usage: {@code ReadingSpeed rashomon|corenlp THREADS BEFORE.jsonl FILE.jsonl}, each line an object with {@code text}. Those of the first
 * file are read beforehand, uncounted, until {@value #WARM_UP} seconds have gone: the compiler works for so long. Those of the other are met for the
 * first time when the clock runs.
 */
public final class ReadingSpeed {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final int WARM_UP = 45;
    private static final int WARM_UP_TEXTS = 8;
    private static final double SECOND = 1e9;

    private ReadingSpeed() {}

    /** Prints texts, tokens, seconds of loading, seconds of reading and the process's peak memory in MB, apart by spaces. */
    @SuppressWarnings("SystemOut")
    public static void main(String... arguments) throws Exception {
        List<String> before = texts(arguments[2]);
        List<String> texts = texts(arguments[3]);
        long begin = System.nanoTime();
        Consumer<String> reader = reader(arguments[0]);
        reader.accept("It rained.");
        long loaded = System.nanoTime();
        int threads = Integer.parseInt(arguments[1]);
        while (System.nanoTime() - loaded < WARM_UP * SECOND) {
            read(before.subList(0, Math.min(threads * WARM_UP_TEXTS, before.size())), reader, threads);
            Collections.rotate(before, WARM_UP_TEXTS);
        }
        long warm = System.nanoTime();
        read(texts, reader, threads);
        long done = System.nanoTime();
        long peak = peak();
        System.out.println(String.format(
                Locale.ROOT,
                "%d %d %.2f %.2f %d",
                texts.size(),
                texts.stream().mapToInt(ReadingSpeed::tokens).sum(),
                (loaded - begin) / SECOND,
                (done - warm) / SECOND,
                peak));
    }

    private static List<String> texts(String file) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(file))) {
            JsonNode told = new ObjectMapper().readTree(line);
            texts.add(told.path("text").asText());
        }
        return texts;
    }

    private static Consumer<String> reader(String name) {
        return switch (name) {
            case "rashomon" -> {
                NewsReader reader = NewsReader.open(ReaderOptions.usual());
                yield text -> reader.read(Document.of("a text", text, Masthead.nothingTold(), List.of()));
            }
            case "corenlp" -> {
                Properties usual = new Properties();
                usual.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
                StanfordCoreNLP pipeline = new StanfordCoreNLP(usual);
                yield text -> pipeline.annotate(new Annotation(text));
            }
            default -> throw new IllegalArgumentException("rashomon or corenlp, not " + name);
        };
    }

    private static void read(List<String> texts, Consumer<String> reader, int threads) throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> read = new ArrayList<>();
            texts.forEach(text -> read.add(workers.submit(() -> reader.accept(text))));
            for (Future<?> each : read) {
                each.get();
            }
        }
    }

    private static int tokens(String text) {
        return new PTBTokenizer<CoreLabel>(new StringReader(text), new CoreLabelTokenFactory(), "")
                .tokenize()
                .size();
    }

    /** Of this process since it began, as Linux counts it. */
    private static long peak() throws IOException {
        Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/self/status")));
        return peak.find() ? Long.parseLong(peak.group(1)) / 1024 : -1;
    }
}
