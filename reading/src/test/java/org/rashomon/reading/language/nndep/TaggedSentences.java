// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

import static java.nio.charset.StandardCharsets.UTF_8;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/** Sentences of many shapes: those written in {@code sentences.txt}, words of theirs in any order with any tag, and a few odd ones. */
final class TaggedSentences {
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    /** One tag for each word. */
    record Tagged(List<String> words, List<String> tags) {
        Tagged {
            words = List.copyOf(words);
            tags = List.copyOf(tags);
        }
    }

    private TaggedSentences() {}

    /** Each line of the file is one. */
    static List<Tagged> written() {
        MaxentTagger tagger = new MaxentTagger(TAGGER);
        return lines().stream().map(line -> tagged(line, tagger)).toList();
    }

    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TaggedSentences.class.getResourceAsStream("sentences.txt")), UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Tagged tagged(String line, MaxentTagger tagger) {
        List<CoreLabel> words = new PTBTokenizer<>(
                        new StringReader(line), new CoreLabelTokenFactory(true), "invertible=true,quotes=original")
                .tokenize();
        tagger.tagCoreLabels(words);
        return new Tagged(
                words.stream().map(CoreLabel::word).toList(),
                words.stream().map(CoreLabel::tag).toList());
    }

    /** Sentences of 1 to 60 words and tags taken at random from others: configurations that no language leads to. */
    static List<Tagged> shuffled(List<Tagged> sentences, int count) {
        List<String> words = wordList(sentences);
        List<String> tags =
                sentences.stream().flatMap(sentence -> sentence.tags().stream()).toList();
        Random random = new Random(1950);
        List<Tagged> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int length = 1 + random.nextInt(60);
            made.add(new Tagged(any(words, length, random), any(tags, length, random)));
        }
        return made;
    }

    static List<String> wordList(List<Tagged> sentences) {
        return sentences.stream().flatMap(sentence -> sentence.words().stream()).toList();
    }

    private static List<String> any(List<String> names, int length, Random random) {
        return Stream.generate(() -> names.get(random.nextInt(names.size())))
                .limit(length)
                .toList();
    }

    /** Unknown tags, names that models keep for themselves, no letters, one word three hundred times. */
    static List<Tagged> oddities() {
        return List.of(
                new Tagged(List.of("Guns", "fell", "silent"), List.of("XYZ", "", "JJ")),
                new Tagged(List.of("-ROOT-", "-NULL-", "-UNKNOWN-"), List.of("-ROOT-", "-NULL-", "-UNKNOWN-")),
                new Tagged(List.of("", " ", "\u00a0", "\ud83d\udd4a"), List.of("NN", "SYM", "NFP", "SYM")),
                new Tagged(repeated("said"), repeated("VBD")),
                new Tagged(repeated("zork"), repeated("NNP")),
                new Tagged(repeated(","), repeated(",")));
    }

    private static List<String> repeated(String word) {
        return Stream.generate(() -> word).limit(300).toList();
    }
}
