// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language;

import org.rashomon.reading.language.maxent.PosTagger;
import org.rashomon.reading.language.nndep.NeuralParser;

/**
 * The models that sentences are parsed with, as CoreNLP publishes them. They are only read from, and so one of each serves the whole process:
 * loaded in parallel in the background from the moment that this class is first asked for anything.
 */
public final class LanguageModels {
    static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private static final Loading<PosTagger> TAGGING = Loading.of("tagger", () -> PosTagger.load(TAGGER));
    private static final Loading<NeuralParser> PARSING = Loading.of("parser", () -> NeuralParser.load(PARSER));

    private LanguageModels() {}

    /** Begins to load them, if nobody has. */
    public static void begin() {}

    /** The tagger, once it is loaded. */
    static PosTagger tagger() {
        return TAGGING.get();
    }

    /** The parser, once it is loaded. */
    static NeuralParser parser() {
        return PARSING.get();
    }
}
