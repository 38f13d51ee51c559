// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.rashomon.model.Span;

/**
 * Stanford CoreNLP's English tokenizer, tagger and neural dependency parser, used directly and not through its pipeline: two model
 * files, loaded in parallel in the background from the moment of construction.
 */
public final class CoreNlpParser implements SentenceParser {
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    /** No writer's sentence is longer: what is, is a table or a list, and the parser's time grows with the square of its length. */
    private static final int MOST_WORDS = 300;

    /** Quotation marks stay as written, and every character of the text can be found again. */
    private static final String TOKENIZER_OPTIONS =
            "invertible=true,splitHyphenated=true,americanize=false,untokenizable=allKeep,quotes=original";

    private static final String NEVER_SEEN = "\u0000";

    private final CompletableFuture<MaxentTagger> tagger;
    private final CompletableFuture<DependencyParser> parser;
    private final TagRepair tagRepair;
    private final LostConjunct conjuncts;

    /** Starts to load the models; {@link #parse} waits for them. */
    public CoreNlpParser(TagRepair tagRepair, LostConjunct conjuncts) {
        // CoreNLP tells its loading on standard error, which is for the user of the command.
        RedwoodConfiguration.current().clear().apply();
        this.tagRepair = tagRepair;
        this.conjuncts = conjuncts;
        this.tagger = CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER));
        this.parser = CompletableFuture.supplyAsync(() -> DependencyParser.loadFromModelFile(PARSER));
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
                    new SentenceCase(this::isKnown).apply(words);
                }
                sentences.add(sentence(sentences.size(), words, paragraph.begin(), text));
            }
        }
        return new ParsedText(sentences, tooLong);
    }

    /** True for a word that the parser was trained on, so written. */
    private boolean isKnown(String word) {
        DependencyParser model = parser.join();
        return model.getWordID(word) != model.getWordID(NEVER_SEEN);
    }

    private static List<List<CoreLabel>> split(String paragraph) {
        List<CoreLabel> words = new PTBTokenizer<>(
                        new StringReader(paragraph), new CoreLabelTokenFactory(true), TOKENIZER_OPTIONS)
                .tokenize();
        return new WordToSentenceProcessor<CoreLabel>()
                .process(words).stream().flatMap(DatelineCut::apart).toList();
    }

    private Sentence sentence(int index, List<CoreLabel> words, int offset, String text) {
        for (int i = 0; i < words.size(); i++) {
            words.get(i).setIndex(i + 1);
        }
        tagger.join().tagCoreLabels(words);
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

    private static Span span(CoreLabel word, int offset) {
        return new Span(offset + word.beginPosition(), offset + word.endPosition());
    }

    private List<Token.Arc> arcs(List<CoreLabel> words) {
        OptionalInt tag = LostComma.before(words);
        if (tag.isEmpty()) {
            List<Token.Arc> parsed = arcs(parser.join().predict(words), words.size());
            return LostAddress.repair(words, LostMainVerb.repair(words, parsed));
        }
        int begin = tag.getAsInt();
        List<Token.Arc> clause = arcsApart(words.subList(0, begin), 0);
        List<Token.Arc> telling = arcsApart(words.subList(begin, words.size()), begin);
        int verb = begin + rootOf(telling);
        clause.set(rootOf(clause), new Token.Arc(verb, "ccomp"));
        return Stream.concat(clause.stream(), telling.stream()).toList();
    }

    /** Part of a sentence parsed by itself; heads are counted in the whole. */
    private List<Token.Arc> arcsApart(List<CoreLabel> part, int offset) {
        List<CoreLabel> words = part.stream().map(CoreLabel::new).toList();
        for (int i = 0; i < words.size(); i++) {
            words.get(i).setIndex(i + 1);
        }
        List<Token.Arc> arcs = new ArrayList<>();
        for (Token.Arc arc : arcs(parser.join().predict(words), words.size())) {
            arcs.add(arc.head() == Token.Arc.ROOT ? arc : new Token.Arc(arc.head() + offset, arc.relation()));
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

    private static List<Token.Arc> arcs(GrammaticalStructure tree, int size) {
        List<Token.Arc> arcs = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            arcs.add(new Token.Arc(Token.Arc.ROOT, "root"));
        }
        for (TypedDependency arc : tree.typedDependencies()) {
            int dependent = arc.dep().index() - 1;
            if (dependent >= 0) {
                arcs.set(
                        dependent,
                        new Token.Arc(arc.gov().index() - 1, arc.reln().toString()));
            }
        }
        return arcs;
    }
}
