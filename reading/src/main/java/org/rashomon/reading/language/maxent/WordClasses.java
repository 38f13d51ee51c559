// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.maxent;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Classes of words that are used alike, by their names in the model's features. Class 0 is that of words without one, which has a name of its own in
 * models that were trained so.
 */
final class WordClasses {
    private static final int NONE = 0;

    /** How a window of classes writes that a word has none. */
    private static final String NO_NAME = "null";

    private final boolean cased;
    private final TextTable words;
    private final List<String> names;
    private final boolean othersAreNamed;

    private WordClasses(boolean cased, TextTable words, List<String> names, boolean othersAreNamed) {
        this.cased = cased;
        this.words = words;
        this.names = names;
        this.othersAreNamed = othersAreNamed;
    }

    /** No classes at all. */
    static WordClasses none(ModelBytes in) {
        return new WordClasses(true, new TextTable(in, 0), List.of(NO_NAME), false);
    }

    /** From CoreNLP's {@code Distsim}: a map of words to the names of their classes. */
    static WordClasses of(Serial.Instance lexicon, ModelBytes in) throws IOException {
        if (lexicon.number("mapdigits") != 0) {
            throw new IOException("classes of words whose digits are all one are not known");
        }
        TextPlaces texts = lexicon.instance("lexicon").texts();
        TextTable words = new TextTable(in, texts.size() / 2);
        TextTable names = new TextTable(in, 1 << 10);
        for (int i = 0; i + 1 < texts.size(); i += 2) {
            int number = names.putIfAbsent(texts.at(i + 1), names.size() + 1);
            words.putNew(texts.at(i), number);
        }
        String[] all = new String[names.size() + 1];
        names.forEach((name, number) -> all[number] = name);
        boolean named = lexicon.part("unk") instanceof Serial.Text;
        all[NONE] = lexicon.part("unk") instanceof Serial.Text(String name) ? name : NO_NAME;
        if (List.of(all).lastIndexOf(all[NONE]) != NONE) {
            throw in.broken("words without a class share the name " + all[NONE] + " with a class");
        }
        return new WordClasses(lexicon.number("casedDistSim") != 0, words, List.of(all), named);
    }

    int of(String word) {
        int found = words.find(cased ? word : WordProperty.lowerCase(word));
        return found == TextTable.ABSENT ? NONE : found;
    }

    /** The name that features have for a class; empty for words without one where that is not told. */
    Optional<String> name(int wordClass) {
        return wordClass == NONE && !othersAreNamed ? Optional.empty() : Optional.of(names.get(wordClass));
    }

    /** True for a name that words, with a class or without one, have in a window of classes. */
    boolean hasName(String name) {
        return names.contains(name);
    }

    /** The class of a name that is one. */
    int named(String name) {
        return names.indexOf(name);
    }
}
