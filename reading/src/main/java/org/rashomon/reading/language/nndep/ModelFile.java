// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;

/**
 * Reads the model files that CoreNLP publishes for its neural dependency parser: gzipped text of
 *
 * <ul>
 *   <li>seven settings, {@code dict=77207} and so on,
 *   <li>a line for each word, tag and label: its name and its embedding,
 *   <li>a line of weights into the hidden units for each dimension of each input,
 *   <li>a line with the bias of the hidden units,
 *   <li>a line of weights into the transitions for each hidden unit,
 *   <li>numbers of frequent pairs of name and input, a hundred a line, which are not used here.
 * </ul>
 */
final class ModelFile {
    static final int MOST_NAMES = 4_000_000;
    static final int MOST_UNITS = 10_000;
    private static final int PAIRS_OF_A_LINE = 100;
    private static final int BUFFER = 1 << 16;

    private ModelFile() {}

    /**
     * Reads a model, published or {@linkplain PreparedModel prepared}, and closes the stream.
     *
     * @param name of the file, for messages
     * @throws RashomonException with file and line when it is not such a file
     */
    static Model read(String name, InputStream stream) {
        try (BufferedInputStream file = new BufferedInputStream(stream, BUFFER)) {
            return PreparedModel.isOne(file) ? PreparedModel.read(file) : published(name, file);
        } catch (EOFException cut) {
            throw broken(name, new IOException("it ends too early", cut));
        } catch (IOException | IllegalArgumentException broken) {
            throw broken(name, broken);
        }
    }

    private static Model published(String name, InputStream compressed) throws IOException {
        ModelText text = new ModelText(new GZIPInputStream(compressed, BUFFER));
        try {
            return read(text);
        } catch (IOException | IllegalArgumentException broken) {
            throw broken(name + ":" + text.line(), broken);
        }
    }

    private static RashomonException broken(String where, Exception cause) {
        return new RashomonException(
                ProblemCode.RULES_BROKEN, where + ": not a parser model: " + cause.getMessage(), cause);
    }

    private static Model read(ModelText text) throws IOException {
        int words = text.setting("dict", 1, MOST_NAMES);
        int tags = text.setting("pos", 1, MOST_UNITS);
        int labels = text.setting("label", 1, MOST_UNITS);
        int dimensions = text.setting("embeddingSize", 1, MOST_UNITS);
        int hidden = text.setting("hiddenSize", 1, MOST_UNITS);
        text.setting("numTokens", Position.INPUTS, Position.INPUTS);
        int pairs = text.setting("preComputed", 0, Integer.MAX_VALUE);
        int names = words + tags + labels;
        int transitions = Transition.count(labels - 1);
        Weights weights = new Weights(names, dimensions, hidden, transitions);
        Inventory inventory = Inventory.of(embeddings(text, names, weights), words, tags);
        layers(text, hidden, transitions, weights);
        pairs(text, pairs, names);
        return new Model(inventory, weights);
    }

    private static List<String> embeddings(ModelText text, int names, Weights weights) throws IOException {
        List<String> named = new ArrayList<>(names);
        for (int name = 0; name < names; name++) {
            named.add(text.word());
            text.numbers(weights.embeddings(), name * weights.dimensions(), weights.dimensions());
        }
        return named;
    }

    private static void layers(ModelText text, int hidden, int transitions, Weights weights) throws IOException {
        for (int row = 0; row < Position.INPUTS * weights.dimensions(); row++) {
            text.numbers(weights.inputWeights()[row], 0, hidden);
        }
        text.numbers(weights.bias(), 0, hidden);
        for (int unit = 0; unit < hidden; unit++) {
            text.numbers(weights.outputWeights()[unit], 0, transitions);
            checkDecimals(weights.outputWeights()[unit]);
        }
    }

    /** What {@link OutputLayer} will need is found here, where the line can be told. */
    private static void checkDecimals(float... weights) {
        for (float weight : weights) {
            Weights.units(weight);
        }
    }

    private static void pairs(ModelText text, int pairs, int names) throws IOException {
        for (int i = 0; i < pairs; i++) {
            int pair = text.wholeNumber();
            if (pair / Position.INPUTS >= names) {
                throw new IOException("pair " + pair + " of a name that is not there");
            }
            if (i == pairs - 1 || (i + 1) % PAIRS_OF_A_LINE == 0) {
                text.endOfLine();
            } else {
                text.space();
            }
        }
    }
}
