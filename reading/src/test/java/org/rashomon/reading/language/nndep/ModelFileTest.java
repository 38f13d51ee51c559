// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.model.RashomonException;

class ModelFileTest {
    private static final String TEXT = ParserModels.smallText();

    @Test
    void everyNumberIsReadAsWritten() {
        Model model = read(TEXT);

        List<String> lines = TEXT.lines().toList();
        float[] dog = floats(lines.get(7 + ParserModels.WORDS.indexOf("dog")), 1);
        assertThat(model.weights().embedding(model.inventory().word("dog"))).isEqualTo(dog);
        int names = model.inventory().size();
        assertThat(model.weights().inputWeights()[2]).startsWith(floats(lines.get(7 + names + 2), 0));
        assertThat(model.weights().bias()).startsWith(floats(lines.get(7 + names + 48 * 3), 0));
        assertThat(model.weights().outputWeights()[6]).startsWith(floats(lines.get(lines.size() - 2), 0));
    }

    private static float[] floats(String line, int from) {
        List<String> numbers = List.of(line.split(" "));
        float[] values = new float[numbers.size() - from];
        for (int i = 0; i < values.length; i++) {
            values[i] = Float.parseFloat(numbers.get(from + i));
        }
        return values;
    }

    @Test
    void wordsOfEveryScriptAreRead() {
        Model model = read(TEXT.replace("\ndog ", "\n\u0633\u06af\ud83d\udc15 "));

        assertThat(model.inventory().knows("\u0633\u06af\ud83d\udc15")).isTrue();
        assertThat(model.inventory().knows("dog")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "dict=6, dict=x, 1, whole number",
        "dict=6, dict=999999999, 1, not within",
        "pos=6, pos=0, 2, not within",
        "label=4, lable=4, 3, 'label='",
        "embeddingSize=3, embeddingSize=4, 8, a space expected",
        "embeddingSize=3, embeddingSize=2, 8, end of the line",
        "hiddenSize=7, hiddenSize=8, 24, a space expected",
        "numTokens=48, numTokens=47, 6, not within 48 and 48",
        "-ROOT-, -TOOR-, 24, no embedding of -ROOT-",
        "root, toor, 24, no label root",
        "dog, dog dog, 12, decimal number",
    })
    void whatIsBrokenIsToldWithFileAndLine(String sound, String broken, int line, String message) {
        assertThatThrownBy(() -> read(TEXT.replaceFirst(sound, broken)))
                .isInstanceOf(RashomonException.class)
                .hasMessageStartingWith("small.gz:" + line + ": not a parser model: ")
                .hasMessageContaining(message);
    }

    @Test
    void aWeightOfTheOutputThatWouldHaveToBeRoundedIsToldWithItsLine() {
        List<String> lines = new ArrayList<>(TEXT.lines().toList());
        int last = lines.size() - 2;
        lines.set(last, lines.get(last).replaceFirst("\\S+", "0.12345"));

        assertThatThrownBy(() -> read(String.join("\n", lines) + "\n"))
                .isInstanceOf(RashomonException.class)
                .hasMessage("small.gz:" + (last + 2)
                        + ": not a parser model: a weight of more than four decimals: 0.12345");
    }

    @Test
    void textCutOffAnywhereIsNoModel() {
        for (int length = 0; length < TEXT.length(); length += 1 + length / 7) {
            String cut = TEXT.substring(0, length);
            assertThatThrownBy(() -> read(cut))
                    .isInstanceOf(RashomonException.class)
                    .hasMessageContaining("small.gz:"
                            + (1 + cut.chars().filter(letter -> letter == '\n').count()))
                    .hasMessageContaining("ends too early");
        }
    }

    @Test
    void compressedBytesCutOffAreNoModel() {
        byte[] whole = ParserModels.compressed(TEXT);
        for (int length = 0; length < whole.length - 8; length += 97) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> ModelFile.read("small.gz", new ByteArrayInputStream(cut)))
                    .isInstanceOf(RashomonException.class)
                    .hasMessageStartingWith("small.gz");
        }
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        assertThatThrownBy(() -> NeuralParser.load("no/such.gz"))
                .isInstanceOf(RashomonException.class)
                .hasMessage("no/such.gz: no such parser model");
    }

    private static Model read(String text) {
        return ModelFile.read("small.gz", new ByteArrayInputStream(ParserModels.compressed(text)));
    }
}
