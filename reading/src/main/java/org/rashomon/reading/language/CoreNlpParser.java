// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.rashomon.model.Span;
import org.rashomon.reading.language.maxent.PosTagger;
import org.rashomon.reading.language.nndep.Dependency;
import org.rashomon.reading.language.nndep.NeuralParser;

/**
 * Stanford CoreNLP's English tokenizer, used directly and not through its pipeline, and its models for tags and for dependencies in runtimes of
 * our own ({@link PosTagger}, {@link NeuralParser}), the {@link LanguageModels}.
 */
public final class CoreNlpParser implements SentenceParser {
    /** No writer's sentence is longer: what is, is a table or a list. */
    static final int MOST_WORDS = 300;

    /** Quotation marks stay as written, and every character of the text can be found again. */
    private static final String TOKENIZER_OPTIONS =
            "invertible=true,splitHyphenated=true,americanize=false,untokenizable=allKeep,quotes=original";

    private final TagRepair tagRepair;
    private final LostConjunct conjuncts;

    /** Begins to load the models; {@link #parse} waits for them. */
    public CoreNlpParser(TagRepair tagRepair, LostConjunct conjuncts) {
        // CoreNLP tells its loading on standard error, which is for the user of the command.
        RedwoodConfiguration.current().clear().apply();
        this.tagRepair = tagRepair;
        this.conjuncts = conjuncts;
        LanguageModels.begin();
    }

    @Override
    public ParsedText parse(String text) {
        List<Sentence> sentences = new ArrayList<>();
        List<Span> tooLong = new ArrayList<>();
        List<Span> paragraphs = Paragraphs.of(text).stream()
                .flatMap(paragraph -> Paragraphs.apart(paragraph, text).stream())
                .toList();
        for (Span paragraph : paragraphs) {
            boolean shouted = SentenceCase.isShouted(paragraph.of(text));
            for (List<CoreLabel> words : split(paragraph.of(text))) {
                if (words.size() > MOST_WORDS) {
                    tooLong.add(Span.covering(
                            span(words.getFirst(), paragraph.begin()), span(words.getLast(), paragraph.begin())));
                    continue;
                }
                if (shouted) {
                    new SentenceCase(LanguageModels.parser()::knows).apply(words);
                }
                sentences.add(sentence(sentences.size(), words, paragraph.begin(), text));
            }
        }
        return new ParsedText(sentences, tooLong);
    }

    /** The sentences of a paragraph, as words with their places in it. */
    static List<List<CoreLabel>> split(String paragraph) {
        return sentences(words(paragraph));
    }

    /** The words and marks of a paragraph. */
    static List<CoreLabel> words(String paragraph) {
        return new PTBTokenizer<>(new StringReader(paragraph), new CoreLabelTokenFactory(true), TOKENIZER_OPTIONS)
                .tokenize();
    }

    /** The words and marks of a paragraph, sentence by sentence. */
    static List<List<CoreLabel>> sentences(List<CoreLabel> words) {
        return new WordToSentenceProcessor<CoreLabel>()
                .process(words).stream().flatMap(DatelineCut::apart).toList();
    }

    private Sentence sentence(int index, List<CoreLabel> words, int offset, String text) {
        tag(words);
        tagRepair.repair(words);
        Morphology morphology = new Morphology();
        List<Token.Arc> arcs = arcs(words);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            Span span = span(word, offset);
            String lemma = morphology.lemma(word.word(), word.tag());
            tokens.add(new Token(i, span, span.of(text), lemma, word.tag(), arcs.get(i)));
        }
        Span whole = Span.covering(tokens.getFirst().span(), tokens.getLast().span());
        return new Sentence(index, whole, whole.of(text), conjuncts.repaired(tokens));
    }

    private void tag(List<CoreLabel> words) {
        List<String> tags =
                LanguageModels.tagger().tag(words.stream().map(CoreLabel::word).toList());
        for (int i = 0; i < tags.size(); i++) {
            words.get(i).setTag(tags.get(i));
        }
    }

    private static Span span(CoreLabel word, int offset) {
        return new Span(offset + word.beginPosition(), offset + word.endPosition());
    }

    private List<Token.Arc> arcs(List<CoreLabel> words) {
        OptionalInt tag = LostComma.before(words);
        if (tag.isEmpty()) {
            return LostAddress.repair(words, LostMainVerb.repair(words, parsed(words, 0)));
        }
        int begin = tag.getAsInt();
        List<Token.Arc> clause = parsed(words.subList(0, begin), 0);
        List<Token.Arc> telling = parsed(words.subList(begin, words.size()), begin);
        int verb = begin + rootOf(telling);
        clause.set(rootOf(clause), new Token.Arc(verb, "ccomp"));
        return Stream.concat(clause.stream(), telling.stream()).toList();
    }

    /** A sentence, or part of it from an offset on, parsed by itself; heads are counted in the whole. */
    private List<Token.Arc> parsed(List<CoreLabel> part, int offset) {
        List<String> words = part.stream().map(CoreLabel::word).toList();
        List<String> tags = part.stream().map(CoreLabel::tag).toList();
        List<Token.Arc> arcs = new ArrayList<>(part.size());
        for (Dependency found : LanguageModels.parser().parse(words, tags)) {
            int head = found.head() == Dependency.ROOT ? Token.Arc.ROOT : found.head() + offset;
            arcs.add(new Token.Arc(head, found.relation()));
        }
        return arcs;
    }

    private static int rootOf(List<Token.Arc> arcs) {
        for (int i = 0; i < arcs.size(); i++) {
            if (arcs.get(i).head() == Token.Arc.ROOT) {
                return i;
            }
        }
        return 0;
    }
}
