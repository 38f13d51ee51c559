// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.RashomonException;

class PreparedModelTest {
    private static final String PREPARED = "org/rashomon/reading/language/english_UD.nndep";
    /** Where the first of the five counts is, of words. */
    private static final int WORDS = Integer.BYTES;

    @Test
    void whatTheBuildPreparedIsThePublishedModelNumberForNumber() {
        Model published = ModelFile.read(ParserModels.ENGLISH, resource(ParserModels.ENGLISH));

        isEqual(ModelFile.read(PREPARED, resource(PREPARED)), published);
    }

    @Test
    void numbersOfAnySizeAreKept() throws IOException {
        String text = ParserModels.smallText()
                .replaceFirst("\ndog \\S+ \\S+ ", "\ndog 3.2767 -3.2767 ")
                .replaceFirst("\nthe \\S+ \\S+ \\S+", "\nthe 3.2768 -3.2768 -999.5");
        Model model = published(text);

        Model read = read(written(model));

        isEqual(read, model);
        assertThat(read.weights().embedding(read.inventory().word("the"))).containsExactly(3.2768f, -3.2768f, -999.5f);
    }

    @Test
    void moreThanFourDecimalsAreNotRounded() {
        Model model = published(ParserModels.smallText().replaceFirst("\ndog \\S+", "\ndog 0.12345"));

        assertThatThrownBy(() -> written(model))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a weight of more than four decimals: 0.12345");
    }

    @Test
    void aFileThatIsCutOffAnywhereIsNoModel() throws IOException {
        byte[] whole = written(published(ParserModels.smallText()));
        for (int length = Integer.BYTES; length < whole.length; length += 1 + length / 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(cut))
                    .isInstanceOf(RashomonException.class)
                    .hasMessage("small.nndep: not a parser model: it ends too early");
        }
    }

    @Test
    void largeNumbersOfFourDecimalsAreKeptAsWellAsAFloatCan() {
        assertThat(Weights.units(999.1234f)).isBetween(9_991_233, 9_991_235);
        assertThat(Weights.units(-0.4829f)).isEqualTo(-4829);
    }

    @Test
    void moreEmbeddingsThanAnArrayHasRoomForAreRefused() {
        assertThatThrownBy(() -> new Weights(4_000_000, 600, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("4000000 embeddings of 600 numbers are too many");
    }

    @Test
    void aFileThatGoesOnIsNoModel() throws IOException {
        byte[] whole = written(published(ParserModels.smallText()));

        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length + 1)))
                .isInstanceOf(RashomonException.class)
                .hasMessageContaining("more bytes than expected");
    }

    @Test
    void aCountThatCannotBeIsTold() throws IOException {
        for (int count : List.of(-1, 0, Integer.MAX_VALUE)) {
            byte[] broken = written(published(ParserModels.smallText()));
            ByteBuffer.wrap(broken).putInt(WORDS, count);

            assertThatThrownBy(() -> read(broken))
                    .isInstanceOf(RashomonException.class)
                    .hasMessageContaining("a count of " + count + " is not within 1 and ");
        }
    }

    private static void isEqual(Model model, Model other) {
        assertThat(model.inventory().names()).isEqualTo(other.inventory().names());
        assertThat(model.inventory().firstTag()).isEqualTo(other.inventory().firstTag());
        assertThat(model.inventory().firstLabel()).isEqualTo(other.inventory().firstLabel());
        List<float[]> rows = model.weights().rows();
        List<float[]> others = other.weights().rows();
        assertThat(rows).hasSameSizeAs(others);
        for (int row = 0; row < rows.size(); row++) {
            assertThat(differences(rows.get(row), others.get(row)))
                    .as("row %d", row)
                    .isZero();
        }
    }

    /** Numbers that are not equal; zero has no sign here. */
    private static int differences(float[] row, float[] other) {
        assertThat(row).hasSameSizeAs(other);
        int differences = 0;
        for (int i = 0; i < row.length; i++) {
            differences += row[i] == other[i] ? 0 : 1;
        }
        return differences;
    }

    private static InputStream resource(String name) {
        return PreparedModel.class.getClassLoader().getResourceAsStream(name);
    }

    private static Model published(String text) {
        return ModelFile.read("small.gz", new ByteArrayInputStream(ParserModels.compressed(text)));
    }

    private static byte[] written(Model model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PreparedModel.write(model, bytes);
        return bytes.toByteArray();
    }

    private static Model read(byte... bytes) {
        return ModelFile.read("small.nndep", new ByteArrayInputStream(bytes));
    }
}
