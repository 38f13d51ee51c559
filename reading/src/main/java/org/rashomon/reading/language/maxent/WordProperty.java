// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.maxent;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Yes-or-no questions about the letters of a word that templates ask. Letters are UTF-16 units, as the models were trained on. */
enum WordProperty {
    HAS_UPPER_CASE("ExtractorUCase"),
    HAS_DIGIT("ExtractorCNumber"),
    HAS_DASH("ExtractorDash"),
    HAS_LETTER_DIGIT_DASH("ExtractorLetterDigitDash"),
    ALL_UPPER_CASE("ExtractorAllCapitalized"),
    HAS_UPPER_DIGIT_DASH("ExtractorUpperDigitDash"),
    NEITHER_LETTER_NOR_DIGIT("ExtractorNonAlphanumeric");

    private final String extractor;

    WordProperty(String extractor) {
        this.extractor = extractor;
    }

    /** The question that an extractor of this simple class name asks; empty when it asks something else. */
    static Optional<WordProperty> askedBy(String extractor) {
        for (WordProperty property : values()) {
            if (property.extractor.equals(extractor)) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
    }

    boolean of(String word) {
        return switch (this) {
            case HAS_UPPER_CASE -> any(word, WordProperty::isUpper);
            case HAS_DIGIT -> any(word, WordProperty::isDigit);
            case HAS_DASH -> hasDash(word);
            case HAS_LETTER_DIGIT_DASH ->
                hasDash(word) && any(word, WordProperty::isLetter) && any(word, WordProperty::isDigit);
            case ALL_UPPER_CASE -> !any(word, letter -> !isUpper(letter));
            case HAS_UPPER_DIGIT_DASH ->
                hasDash(word) && any(word, WordProperty::isUpper) && any(word, WordProperty::isDigit);
            case NEITHER_LETTER_NOR_DIGIT -> !any(word, letter -> isLetter(letter) || isDigit(letter));
        };
    }

    static boolean beginsUpperCase(String word) {
        return !word.isEmpty() && isUpper(word.charAt(0));
    }

    static String lowerCase(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static boolean hasDash(String word) {
        return word.indexOf('-') >= 0;
    }

    private static boolean any(String word, IntPredicate letters) {
        return word.chars().anyMatch(letters);
    }

    private static boolean isUpper(int letter) {
        return Character.isUpperCase((char) letter);
    }

    private static boolean isDigit(int letter) {
        return Character.isDigit((char) letter);
    }

    private static boolean isLetter(int letter) {
        return Character.isLetter((char) letter);
    }
}
