// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.rashomon.model.Span;
import org.rashomon.reading.language.maxent.PosTagger;

/** Does to texts what comes before parsing, and counts the processor time that each step asks for. */
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

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PosTagger tagger = PosTagger.load(LanguageModels.TAGGER);
    private final Map<Step, Long> spent = new EnumMap<>(Step.class);
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
        long begin = THREADS.getCurrentThreadCpuTime();
        T made = work.get();
        spent.merge(step, THREADS.getCurrentThreadCpuTime() - begin, Long::sum);
        return made;
    }

    /** Forgets what was counted. */
    void forget() {
        spent.clear();
        words = 0;
    }

    void print() {
        long all = spent.values().stream().mapToLong(Long::longValue).sum();
        System.out.println("step       microseconds a word   share");
        spent.forEach((step, nanos) -> System.out.println(
                String.format(Locale.ROOT, "%-8s %21.2f %5.1f %%", step, nanos / 1e3 / words, 100.0 * nanos / all)));
        System.out.println(String.format(Locale.ROOT, "all      %21.2f", all / 1e3 / words));
    }
}
