// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.maxent;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a model was trained with, as far as it matters to tagging: a word seen less often than {@code rareBelow} times is rare, one seen
 * {@code lockedFrom} times or more keeps to the tags that it was seen with; {@code american} when words are given their American spelling first.
 */
record TrainingSettings(int rareBelow, int lockedFrom, boolean american) {
    private static final String AMERICAN = "edu.stanford.nlp.process.AmericanizeFunction";

    /** The settings in a model's configuration; an {@code IOException} when they ask for what this runtime does not do. */
    static TrainingSettings of(Serial.Instance configuration, ModelBytes in) throws IOException {
        Map<String, String> properties = properties(configuration.texts(), in);
        need(properties, "lang", "english");
        need(properties, "openClassTags", "");
        need(properties, "closedClassTags", "");
        String approximate = properties.getOrDefault("approximate", "true");
        if (!approximate.equals("false") && !(isNumber(approximate) && Double.parseDouble(approximate) <= 0)) {
            throw new IOException("approximate = " + approximate + ": only exact probabilities are known");
        }
        String spelling = properties.getOrDefault("wordFunction", "");
        if (!spelling.isEmpty() && !spelling.equals(AMERICAN)) {
            throw new IOException("wordFunction = " + spelling + " is not known");
        }
        return new TrainingSettings(
                number(properties, "rareWordThresh", 5),
                number(properties, "minWordsLockTags", 1),
                !spelling.isEmpty());
    }

    private static Map<String, String> properties(TextPlaces texts, ModelBytes in) throws IOException {
        if (texts.size() % 2 != 0) {
            throw in.broken("a setting without its value");
        }
        Map<String, String> properties = new TreeMap<>();
        for (int i = 0; i < texts.size(); i += 2) {
            properties.put(in.textAt(texts.at(i)), in.textAt(texts.at(i + 1)));
        }
        return properties;
    }

    private static void need(Map<String, String> properties, String key, String value) throws IOException {
        String told = properties.getOrDefault(key, "");
        if (!told.equals(value)) {
            throw new IOException(key + " = " + told + ": only " + (value.isEmpty() ? "nothing" : value) + " is known");
        }
    }

    private static int number(Map<String, String> properties, String key, int otherwise) throws IOException {
        String told = properties.getOrDefault(key, Integer.toString(otherwise));
        if (!told.matches("[0-9]{1,9}")) {
            throw new IOException(key + " = " + told + " is no number");
        }
        return Integer.parseInt(told);
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]{1,9}([.][0-9]{1,9})?");
    }
}
