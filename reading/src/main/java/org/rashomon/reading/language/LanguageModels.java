// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.rashomon.reading.language.maxent.PosTagger;
import org.rashomon.reading.language.nndep.NeuralParser;

/**
 * The models that sentences are parsed with, as CoreNLP publishes them. They are only read from, and so one of each serves the whole process:
 * loaded in parallel in the background from the moment that anybody asks for one.
 */
public final class LanguageModels {
    static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    /** The parser's model as the build prepares it. */
    static final String PREPARED_PARSER = "org/rashomon/reading/language/english_UD.nndep";

    private LanguageModels() {}

    /** Loaded from the moment that anybody asks. */
    private static final class Loaded {
        private static final Loading<PosTagger> TAGGER_LOADING = Loading.of("tagger", () -> PosTagger.load(TAGGER));
        private static final Loading<NeuralParser> PARSER_LOADING = Loading.of("parser", LanguageModels::loadParser);

        /** Does what loading the class does. */
        static void begin() {}
    }

    private static NeuralParser loadParser() {
        boolean isPrepared = LanguageModels.class.getClassLoader().getResource(PREPARED_PARSER) != null;
        return NeuralParser.load(isPrepared ? PREPARED_PARSER : PARSER);
    }

    /** Writes the parser's model among compiled classes in the form in which it is loaded fastest. */
    public static void prepare(Path classes) throws IOException {
        Path file = classes.resolve(PREPARED_PARSER);
        Path made = file.resolveSibling(file.getFileName() + ".new");
        try (OutputStream out = Files.newOutputStream(made)) {
            NeuralParser.prepare(PARSER, out);
        }
        Files.move(made, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Begins to load them, if nobody has. */
    public static void begin() {
        Loaded.begin();
    }

    /** The tagger, once it is loaded. */
    static PosTagger tagger() {
        return Loaded.TAGGER_LOADING.get();
    }

    /** The parser, once it is loaded. */
    static NeuralParser parser() {
        return Loaded.PARSER_LOADING.get();
    }
}
