// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.parser.nndep.DependencyParser;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rashomon.reading.language.nndep.TaggedSentences.Tagged;

class NeuralParserTest {
    private static final NeuralParser PARSER = NeuralParser.load(ParserModels.ENGLISH);

    private static List<Tagged> written = List.of();

    @BeforeAll
    static void tagTheSentences() {
        written = TaggedSentences.written();
    }

    @Test
    void aTreeHasTheArcsThatAGrammarianWouldDraw() {
        List<Dependency> tree = PARSER.parse(
                List.of("Seven", "villagers", "were", "hurt", "in", "the", "raid", "."),
                List.of("CD", "NNS", "VBD", "VBN", "IN", "DT", "NN", "."));

        assertThat(tree)
                .containsExactly(
                        new Dependency(1, "nummod"),
                        new Dependency(3, "nsubj:pass"),
                        new Dependency(3, "aux:pass"),
                        new Dependency(Dependency.ROOT, "root"),
                        new Dependency(6, "case"),
                        new Dependency(6, "det"),
                        new Dependency(3, "obl"),
                        new Dependency(3, "punct"));
    }

    @Test
    void treesAreThoseOfCoreNlp() {
        DependencyParser theirs = DependencyParser.loadFromModelFile(ParserModels.ENGLISH);

        assertThat(written).hasSizeGreaterThan(90);
        Stream.of(written, TaggedSentences.shuffled(written, 400), TaggedSentences.oddities())
                .flatMap(List::stream)
                .forEach(sentence -> assertThat(PARSER.parse(sentence.words(), sentence.tags()))
                        .as("%s", sentence)
                        .isEqualTo(PublishedParser.tree(theirs, sentence.words(), sentence.tags())));
        TaggedSentences.wordList(written)
                .forEach(word -> assertThat(PARSER.knows(word))
                        .as(word)
                        .isEqualTo(theirs.getWordID(word) != theirs.getWordID("\u0000")));
    }

    @Test
    void everyTreeHasOneRootAndNoCircle() {
        for (Tagged sentence : TaggedSentences.shuffled(written, 200)) {
            List<Dependency> tree = PARSER.parse(sentence.words(), sentence.tags());

            assertThat(tree).hasSameSizeAs(sentence.words());
            assertThat(tree.stream().filter(arc -> arc.head() == Dependency.ROOT))
                    .hasSize(1);
            assertThat(tree.stream().filter(arc -> arc.relation().equals("root")))
                    .hasSize(1);
            IntStream.range(0, tree.size())
                    .forEach(word -> assertThat(reachesRoot(tree, word)).isTrue());
        }
    }

    private static boolean reachesRoot(List<Dependency> tree, int word) {
        int at = word;
        for (int steps = 0; steps <= tree.size(); steps++) {
            if (at == Dependency.ROOT) {
                return true;
            }
            at = tree.get(at).head();
        }
        return false;
    }

    @Test
    void noWordsHaveNoTree() {
        assertThat(PARSER.parse(List.of(), List.of())).isEmpty();
    }

    @Test
    void eachWordNeedsATag() {
        assertThatThrownBy(() -> PARSER.parse(List.of("Rain", "fell"), List.of("NN")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 words with 1 tags");
    }

    @Test
    void manyThreadsFindTheSameTreesWithATableThatIsMuchTooSmall() throws Exception {
        NeuralParser crowded = new NeuralParser(
                ModelFile.read("english", ModelFile.class.getClassLoader().getResourceAsStream(ParserModels.ENGLISH)),
                4);
        List<List<Dependency>> expected = trees(PARSER, written);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> tasks = IntStream.range(0, 16)
                    .<Callable<Boolean>>mapToObj(i -> () -> sameTrees(crowded, i, expected))
                    .toList();
            for (Future<Boolean> same : threads.invokeAll(tasks)) {
                assertThat(same.get()).isTrue();
            }
        }
    }

    private static boolean sameTrees(NeuralParser parser, int seed, List<List<Dependency>> expected) {
        return new Random(seed)
                .ints(100, 0, expected.size())
                .allMatch(
                        i -> parser.parse(written.get(i).words(), written.get(i).tags())
                                .equals(expected.get(i)));
    }

    private static List<List<Dependency>> trees(NeuralParser parser, List<Tagged> sentences) {
        return sentences.stream()
                .map(sentence -> parser.parse(sentence.words(), sentence.tags()))
                .collect(Collectors.toList());
    }
}
