// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.maxent;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;

/** Tells the part of speech of each word of a sentence, by a model of Stanford's maximum-entropy tagger. Immutable; safe for use by many threads. */
public final class PosTagger {
    private final TaggerModel model;
    private final TagTransitions transitions;
    private final WordForms words;

    private PosTagger(TaggerModel model) {
        this.model = model;
        transitions = new TagTransitions(model.features(), model.tags());
        words = new WordForms(model, transitions.width());
    }

    /** Reads a model from the class path; a {@link RashomonException} that names it when it is not there or broken. */
    public static PosTagger load(String resource) {
        try (InputStream in = PosTagger.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(resource + " is not on the class path");
            }
            return read(resource, in);
        } catch (IOException unreadable) {
            throw new RashomonException(ProblemCode.RULES_BROKEN, String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    /** Reads a model; an {@code IOException} that names it when it is broken, or needs what this runtime does not know. */
    public static PosTagger read(String name, InputStream in) throws IOException {
        return new PosTagger(TaggerModel.read(name, bytes(in)));
    }

    /** All bytes of a stream. One that tells its length at once, as a file in a jar does, is read without a copy. */
    private static byte[] bytes(InputStream in) throws IOException {
        byte[] told = new byte[Math.max(0, in.available())];
        int read = in.readNBytes(told, 0, told.length);
        byte[] more = in.readAllBytes();
        if (more.length == 0 && read == told.length) {
            return told;
        }
        byte[] all = Arrays.copyOf(told, read + more.length);
        System.arraycopy(more, 0, all, read, more.length);
        return all;
    }

    /** The tags of a sentence's words, in the model's own tags (of the Penn Treebank, in English), one for each. */
    public List<String> tag(List<String> sentence) {
        if (sentence.isEmpty()) {
            return List.of();
        }
        int[] found = new Search(transitions, model.features().rows(), words, model.tags(), sentence).run();
        List<String> tags = new ArrayList<>(found.length);
        for (int tag : found) {
            tags.add(model.tags().name(tag));
        }
        return tags;
    }
}
