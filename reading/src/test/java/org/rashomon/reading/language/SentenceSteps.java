// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language;

import com.sun.management.ThreadMXBean;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.rashomon.model.Span;
import org.rashomon.reading.language.maxent.PosTagger;

/** Does to texts what comes before parsing, and counts the processor time and the memory that each step asks for. */
final class SentenceSteps {
    enum Step {
        TOKENISE,
        SPLIT,
        TAG,
        LEMMA,
        PARSE
    }

    /** One tag for each word. */
    record Tagged(List<String> words, List<String> tags) {
        Tagged {
            words = List.copyOf(words);
            tags = List.copyOf(tags);
        }
    }

    /** Nanoseconds of one thread, and bytes. */
    private record Spent(long time, long memory) {
        Spent plus(Spent more) {
            return new Spent(time + more.time, memory + more.memory);
        }
    }

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final PosTagger tagger = PosTagger.load(LanguageModels.TAGGER);
    private final Map<Step, Spent> spent = new EnumMap<>(Step.class);
    private long words;

    /** The sentences of a text that are short enough to be parsed. */
    List<Tagged> read(String text) {
        List<Tagged> found = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text)) {
            for (Span part : Paragraphs.apart(paragraph, text)) {
                List<CoreLabel> tokens = timed(Step.TOKENISE, () -> CoreNlpParser.words(part.of(text)));
                for (List<CoreLabel> sentence : timed(Step.SPLIT, () -> CoreNlpParser.sentences(tokens))) {
                    if (sentence.size() <= CoreNlpParser.MOST_WORDS) {
                        found.add(tagged(sentence));
                    }
                }
            }
        }
        return found;
    }

    private Tagged tagged(List<CoreLabel> sentence) {
        words += sentence.size();
        timed(Step.TAG, () -> {
            List<String> tags =
                    tagger.tag(sentence.stream().map(CoreLabel::word).toList());
            for (int i = 0; i < tags.size(); i++) {
                sentence.get(i).setTag(tags.get(i));
            }
            return sentence;
        });
        List<String> forms = sentence.stream().map(CoreLabel::word).toList();
        List<String> tags = sentence.stream().map(CoreLabel::tag).toList();
        timed(Step.LEMMA, () -> lemmas(forms, tags));
        return new Tagged(forms, tags);
    }

    private static List<String> lemmas(List<String> words, List<String> tags) {
        Morphology morphology = new Morphology();
        List<String> lemmas = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            lemmas.add(morphology.lemma(words.get(i), tags.get(i)));
        }
        return lemmas;
    }

    <T> T timed(Step step, Supplier<T> work) {
        long thread = Thread.currentThread().threadId();
        long time = THREADS.getCurrentThreadCpuTime();
        long memory = THREADS.getThreadAllocatedBytes(thread);
        T made = work.get();
        Spent more =
                new Spent(THREADS.getCurrentThreadCpuTime() - time, THREADS.getThreadAllocatedBytes(thread) - memory);
        spent.merge(step, more, Spent::plus);
        return made;
    }

    /** Forgets what was counted. */
    void forget() {
        spent.clear();
        words = 0;
    }

    void print() {
        long all = spent.values().stream().mapToLong(Spent::time).sum();
        System.out.println("step       microseconds a word   share   bytes a word");
        spent.forEach((step, cost) -> System.out.println(String.format(
                Locale.ROOT,
                "%-8s %21.2f %5.1f %% %14d",
                step,
                cost.time() / 1e3 / words,
                100.0 * cost.time() / all,
                cost.memory() / words)));
        System.out.println(String.format(Locale.ROOT, "all      %21.2f", all / 1e3 / words));
    }
}
