// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** The model that is shipped, and small ones made up. */
final class ParserModels {
    static final String ENGLISH = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    static final List<String> WORDS = List.of("-UNKNOWN-", "-NULL-", "-ROOT-", "the", "dog", "barked");
    static final List<String> TAGS = List.of("-UNKNOWN-", "-NULL-", "-ROOT-", "DT", "NN", "VBD");
    static final List<String> LABELS = List.of("-NULL-", "root", "det", "nsubj");

    private static final int DIMENSIONS = 3;
    private static final int HIDDEN = 7;

    private ParserModels() {}

    /** The text of a small model with random weights. */
    static String smallText() {
        Random random = new Random(17);
        int names = WORDS.size() + TAGS.size() + LABELS.size();
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "dict=%d\npos=%d\nlabel=%d\nembeddingSize=%d\nhiddenSize=%d\nnumTokens=48\npreComputed=3\n",
                WORDS.size(),
                TAGS.size(),
                LABELS.size(),
                DIMENSIONS,
                HIDDEN));
        for (List<String> list : List.of(WORDS, TAGS, LABELS)) {
            list.forEach(name -> line(text.append(name).append(' '), DIMENSIONS, random));
        }
        for (int i = 0; i < Position.INPUTS * DIMENSIONS; i++) {
            line(text, HIDDEN, random);
        }
        line(text, HIDDEN, random);
        for (int i = 0; i < HIDDEN; i++) {
            line(text, Transition.count(LABELS.size() - 1), random);
        }
        return text.append("0 1 ")
                .append(names * Position.INPUTS - 1)
                .append('\n')
                .toString();
    }

    private static void line(StringBuilder text, int numbers, Random random) {
        for (int i = 0; i < numbers; i++) {
            text.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.4f", random.nextDouble() - 0.5));
        }
        text.append('\n');
    }

    static byte[] compressed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
