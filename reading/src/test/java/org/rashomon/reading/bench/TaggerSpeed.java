// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rashomon.reading.language.TokenizedText;
import org.rashomon.reading.language.maxent.PosTagger;

/**
 * Our runtime of the part-of-speech model beside CoreNLP's own, on texts of one's own: loading, memory, words a second of processor time of one thread, and
 * whether they say the same.
 *
 * <p>Usage: {@code TaggerSpeed FILE.jsonl...}, each line an object with {@code text}. Both tag the first thousand sentences
 * once before that. CoreNLP loads second, when the machine has warmed up.
 */
public final class TaggerSpeed {
    private static final String MODEL = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final int WARM_UP = 1_000;
    private static final int MOST_TOLD = 20;

    /** A tagger with its name, which stays in use so that its memory can be told. */
    private record Contestant(String name, Function<List<String>, List<String>> tagger) {}

    private TaggerSpeed() {}

    public static void main(String[] files) throws IOException {
        RedwoodConfiguration.current().clear().apply();
        Contestant ours = loaded("ours", () -> PosTagger.load(MODEL)::tag);
        Contestant theirs = loaded("CoreNLP", () -> tagging(new MaxentTagger(MODEL)));
        List<List<String>> sentences = sentences(files);
        long words = sentences.stream().mapToLong(List::size).sum();
        print(String.format(Locale.ROOT, "%d sentences, %d words and marks", sentences.size(), words));
        compare(sentences, timed(ours, sentences, words), timed(theirs, sentences, words));
    }

    private static Contestant loaded(String name, Supplier<Function<List<String>, List<String>>> loader) {
        long before = memory();
        long begin = System.nanoTime();
        long beginOfWork = processorTime();
        Contestant contestant = new Contestant(name, loader.get());
        long work = processorTime() - beginOfWork;
        long took = System.nanoTime() - begin;
        long bytes = memory() - before;
        print(String.format(
                Locale.ROOT,
                "%-8s loaded in %.2f s (%.2f s of its processor time), takes %.1f MB",
                name,
                took / 1e9,
                work / 1e9,
                bytes / 1e6));
        return contestant;
    }

    private static Function<List<String>, List<String>> tagging(MaxentTagger tagger) {
        return words -> {
            List<CoreLabel> labels = words.stream().map(TaggerSpeed::label).toList();
            tagger.tagCoreLabels(labels);
            return labels.stream().map(CoreLabel::tag).toList();
        };
    }

    private static CoreLabel label(String word) {
        CoreLabel label = new CoreLabel();
        label.setWord(word);
        return label;
    }

    private static List<List<String>> sentences(String[] files) throws IOException {
        List<List<String>> sentences = new ArrayList<>();
        for (String file : files) {
            for (String line : Files.readAllLines(Path.of(file))) {
                sentences.addAll(TokenizedText.words(
                        new ObjectMapper().readTree(line).path("text").asText()));
            }
        }
        return sentences;
    }

    private static List<List<String>> timed(Contestant contestant, List<List<String>> sentences, long words) {
        int warmUp = Math.min(WARM_UP, sentences.size());
        tags(contestant, sentences.subList(0, warmUp));
        long begin = processorTime();
        List<List<String>> tags = tags(contestant, sentences);
        double seconds = (processorTime() - begin) / 1e9;
        print(String.format(
                Locale.ROOT, "%-8s %.2f s, %.0f words a second", contestant.name(), seconds, words / seconds));
        return tags;
    }

    private static List<List<String>> tags(Contestant contestant, List<List<String>> sentences) {
        return sentences.stream().map(contestant.tagger()).toList();
    }

    private static void compare(List<List<String>> sentences, List<List<String>> ours, List<List<String>> theirs) {
        long words = 0;
        long same = 0;
        for (int i = 0; i < sentences.size(); i++) {
            for (int j = 0; j < sentences.get(i).size(); j++) {
                words++;
                if (ours.get(i).get(j).equals(theirs.get(i).get(j))) {
                    same++;
                } else if (words - same <= MOST_TOLD) {
                    print(String.format(
                            Locale.ROOT,
                            "%s: ours %s, CoreNLP %s",
                            sentences.get(i).get(j),
                            ours.get(i).get(j),
                            theirs.get(i).get(j)));
                }
            }
        }
        print(String.format(Locale.ROOT, "%d of %d tags are the same (%.4f %%)", same, words, 100.0 * same / words));
    }

    /** Bytes in use after a collection. */
    private static long memory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
