// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.maxent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.RashomonException;

class PosTaggerTest {
    private static final String MODEL = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final PosTagger OURS = PosTagger.load(MODEL);
    private static final MaxentTagger THEIRS = new MaxentTagger(MODEL);

    private static final List<String> SENTENCES = List.of(
            "The governor said that more than 80 fighters were killed in the raid on Tuesday .",
            "Two civilians , among them a child , had been wounded by shelling near Zarghunabad .",
            "`` We did not fire first , '' the spokesman told reporters .",
            "“ They came at night and burned our homes , ” said Gul Marjan Zadranwal , 43 .",
            "Officials deny that any aircraft crossed the line .",
            "MILITANTS ATTACK CONVOY IN NORTHERN DISTRICT , 12 DEAD",
            "KABUL , Nov 3 - A bomb hit a bus carrying teachers .",
            "Read the report , close the gate , and count the wounded .",
            "He was shot , buried and mourned ; she shot back .",
            "The U.S.-backed force took Qal'a-ye-Khushk at 04:30 on 2024-05-17 .",
            "Its F-16s , Mi-24s and T-62M tanks cost $ 1.5m , or 12.5 % of the budget .",
            "A spokesman for Hindukush Freight Co. said two lorries were lost .",
            "Hindukush Minerals Limited and Baran Cement Corp. closed their mines .",
            "The defence ministry 's programme honours neighbours of the colour centre .",
            "Who ordered the strike , and why has nobody been told ?",
            "no capital letters here and no full stop",
            "The Beltway-like ring road was re-opened by ex-fighters .",
            "There there , never mind that that that he wrote .",
            "Snarfblatted quonxes grimbled the vorpally zorted blixengard .",
            "Zorgon Blixtar Quemadril Tanguwar Pashmakhel Drobnitz Vexilari Ombreton",
            "visit https://example.org/a?b=c or write to desk@example.org",
            "#Ceasefire now , says @someone :-) !!!",
            "Voilà , l'émir Ünsal Şahin a été tué à Čapljina .",
            "Путин и Зеленский обсудили мир .",
            "喀布尔 发生 爆炸 , 十二 人 死亡 。",
            "في كابول انفجار",
            "NA NA .$. .$$. null ###### 1 0",
            "a\u0000b \ud83d\ude80 \ud83d \u200b ﬁre ǅungla ① Ⅻ ٣ x",
            "- -- --- ... .... ( ) [ ] { } < > % & * + / = \\ ^ _ ~",
            "-LRB- -RRB- -LSB- -RSB- `` '' ` ' \" : ; , . ? !",
            "12 1,200 12.5 1/2 1990s '90s 7th 3rd-largest 5-year-old No.3 A4 B-52",
            "VB NN IBM NATO UN U.N. UNHCR USAID WHO");

    /** That of the machine, or the hostile one that the build sets. */
    private static final Locale LOCALE =
            Locale.of(System.getProperty("user.language", ""), System.getProperty("user.country", ""));

    /** The trainer's tagger makes small letters as the machine's locale has them; ours makes the same ones everywhere. */
    @BeforeAll
    static void trainersTaggerIsAtHome() {
        Locale.setDefault(Locale.ROOT);
    }

    @AfterAll
    static void localeIsAsItWas() {
        Locale.setDefault(LOCALE);
    }

    @Test
    void tagsAreTheSameWhateverTheLocale() {
        List<String> words = List.of("INTIKHAB", "IDRISI", "FIRED", "IN", "ISTALIF", ".");
        List<String> expected = PosTagger.load(MODEL).tag(words);
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            assertThat(PosTagger.load(MODEL).tag(words)).isEqualTo(expected);
        } finally {
            Locale.setDefault(Locale.ROOT);
        }
    }

    @Test
    void sentencesOfManyKindsAreTaggedAsTheTrainerDoes() {
        SENTENCES.forEach(sentence -> assertSameTags(List.of(sentence.split(" "))));
    }

    @Test
    void everyWordAloneIsTaggedAsTheTrainerDoes() {
        SENTENCES.stream()
                .flatMap(sentence -> Arrays.stream(sentence.split(" ")))
                .distinct()
                .map(List::of)
                .forEach(this::assertSameTags);
    }

    @Test
    void wordsInAnyOrderAreTaggedAsTheTrainerDoes() {
        List<String> words = new ArrayList<>(SENTENCES.stream()
                .flatMap(sentence -> Arrays.stream(sentence.split(" ")))
                .toList());
        Random random = new Random(1803);
        for (int i = 0; i < 60; i++) {
            Collections.shuffle(words, random);
            assertSameTags(words.subList(0, 1 + random.nextInt(30)));
        }
    }

    @Test
    void wordsAreTaggedInSmallLettersAndInCapitalsAsTheTrainerDoes() {
        for (String sentence : SENTENCES) {
            assertSameTags(List.of(WordProperty.lowerCase(sentence).split(" ")));
            assertSameTags(List.of(sentence.toUpperCase(Locale.ROOT).split(" ")));
        }
    }

    @Test
    void aVeryLongSentenceIsTaggedAsTheTrainerDoes() {
        List<String> words = SENTENCES.stream()
                .flatMap(sentence -> Arrays.stream(sentence.split(" ")))
                .toList();
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            many.addAll(words);
        }
        assertThat(many).hasSizeGreaterThan(900);
        assertSameTags(many);
    }

    @Test
    void noWordsHaveNoTags() {
        assertThat(OURS.tag(List.of())).isEmpty();
    }

    @Test
    void manyThreadsAtOnceFindTheSameTags() {
        PosTagger fresh = PosTagger.load(MODEL);
        List<List<String>> sentences =
                SENTENCES.stream().map(sentence -> List.of(sentence.split(" "))).toList();
        List<List<String>> expected = sentences.stream().map(OURS::tag).toList();
        List<List<List<String>>> found = IntStream.range(0, 64)
                .parallel()
                .mapToObj(run -> sentences.stream().map(fresh::tag).toList())
                .toList();
        assertThat(found).allMatch(expected::equals);
    }

    @Test
    void aWordMetAgainAfterManyOthersHasTheSameTag() {
        List<String> first = OURS.tag(List.of("Zorgon", "fired", "."));
        IntStream.range(0, 40_000).forEach(i -> OURS.tag(List.of("word" + i)));
        assertThat(OURS.tag(List.of("Zorgon", "fired", "."))).isEqualTo(first);
    }

    @Test
    void aModelThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> PosTagger.load("no/such.tagger"))
                .isInstanceOf(RashomonException.class)
                .hasMessageContaining("no/such.tagger");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0, 3, 40, 5_000, 1_000_000, 1_810_215, 1_810_300, 9_000_000, 12_000_000, 12_758_710, 13_547_113})
    void aModelThatIsCutShortIsNamedWithTheByte(int length) throws IOException {
        byte[] cut = Arrays.copyOf(bytes(), length);
        assertThatThrownBy(() -> PosTagger.read("cut.tagger", new ByteArrayInputStream(cut)))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cut.tagger is not a tagger's model as expected: byte ");
    }

    @Test
    void aModelWithDamagedBytesIsReadOrNamedAndNothingElse() throws IOException {
        byte[] whole = bytes();
        Random random = new Random(7);
        for (int i = 0; i < 25; i++) {
            byte[] damaged = whole.clone();
            int at = random.nextInt(i % 2 == 0 ? 4_000 : damaged.length);
            damaged[at] ^= (byte) (1 + random.nextInt(255));
            try {
                PosTagger.read("damaged.tagger", new ByteArrayInputStream(damaged));
            } catch (IOException told) {
                assertThat(told).hasMessageContaining("damaged.tagger");
            }
        }
    }

    @Test
    void somethingElseThanAModelIsNamed() {
        byte[] text = "not a model".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> PosTagger.read("page.html", new ByteArrayInputStream(text)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("page.html")
                .hasMessageContaining("no serialised object begins here");
    }

    private void assertSameTags(List<String> words) {
        List<CoreLabel> labels = words.stream().map(PosTaggerTest::label).toList();
        THEIRS.tagCoreLabels(labels);
        assertThat(OURS.tag(words))
                .as("%s", words)
                .isEqualTo(labels.stream().map(CoreLabel::tag).toList());
    }

    private static CoreLabel label(String word) {
        CoreLabel label = new CoreLabel();
        label.setWord(word);
        return label;
    }

    private static byte[] bytes() throws IOException {
        try (InputStream in = PosTaggerTest.class.getClassLoader().getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IOException(MODEL + " is not on the class path");
            }
            return in.readAllBytes();
        }
    }
}
