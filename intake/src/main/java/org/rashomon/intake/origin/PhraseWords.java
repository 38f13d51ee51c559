// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.util.ArrayList;
import java.util.List;

/** The words of a short phrase as printed; an apostrophe does not divide, a hyphen does. */
final class PhraseWords {
    private PhraseWords() {}

    static List<String> of(String phrase) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        phrase.codePoints().forEach(point -> {
            if (isOfWord(point)) {
                word.appendCodePoint(point);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    static boolean isOfWord(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || point == '\''
                || point == '\u2019';
    }
}
