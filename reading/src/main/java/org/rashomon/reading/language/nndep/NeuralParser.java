// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.RashomonException;

/** Finds what each word of a sentence depends on. One parser serves any number of threads. */
public final class NeuralParser {
    /** 8,192 rows of 4 KB. */
    private static final int KEPT_BITS = 13;

    private final Inventory inventory;
    private final Network network;
    /** Of threads that do not parse now. */
    private final Queue<RecentRows> idle = new ConcurrentLinkedQueue<>();

    NeuralParser(Model model, int keptBits) {
        this.inventory = model.inventory();
        this.network = new Network(model, keptBits);
    }

    /**
     * Loads a model.
     *
     * @param resource a model file on the class path, as CoreNLP publishes it or as {@link #prepare} wrote it
     * @throws RashomonException when it is missing or not such a file
     */
    public static NeuralParser load(String resource) {
        return new NeuralParser(model(resource), KEPT_BITS);
    }

    /** Writes a published model in a form that is loaded faster. */
    public static void prepare(String resource, OutputStream out) throws IOException {
        PreparedModel.write(model(resource), out);
    }

    private static Model model(String resource) {
        InputStream file = NeuralParser.class.getClassLoader().getResourceAsStream(resource);
        if (file == null) {
            throw new RashomonException(ProblemCode.RULES_BROKEN, resource + ": no such parser model");
        }
        return ModelFile.read(resource, file);
    }

    /** True for a word that the model was trained on, so written. */
    public boolean knows(String word) {
        return inventory.knows(word);
    }

    /**
     * Parses a sentence.
     *
     * @param words as the tokenizer writes them
     * @param tags Penn Treebank parts of speech, one for each word
     * @return one dependency for each word, exactly one of them on the root; none for no words
     */
    public List<Dependency> parse(List<String> words, List<String> tags) {
        RecentRows recent = Optional.ofNullable(idle.poll()).orElseGet(network.rows()::recent);
        Parse parse = new Parse(network, new Tokens(words, tags, inventory), recent);
        parse.run();
        idle.add(recent);
        return List.copyOf(PassiveSubjects.mended(parse.dependencies(inventory)));
    }
}
