// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The proper names of a text, as words: of people, streets, villages that no gazetteer knows. */
final class Names {
    private static final int SHORTEST = 3;

    /** Marks after which any word has a capital letter. */
    private static final String OPENERS = ".!?:;\"'“”‘’\n(-–—•";

    private Names() {}

    /** Lower case, each once. */
    static Set<String> of(String text) {
        Set<String> capital = new HashSet<>();
        Set<String> lower = new HashSet<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && Character.isLetter(text.charAt(i));
            if (!inWord) {
                if (i - begin >= SHORTEST) {
                    String word = text.substring(begin, i);
                    String key = word.toLowerCase(Locale.ROOT);
                    if (!Character.isUpperCase(word.charAt(0))) {
                        lower.add(key);
                    } else if (!opensSentence(text, begin)) {
                        capital.add(key);
                    }
                }
                begin = i + 1;
            }
        }
        capital.removeAll(lower);
        capital.retainAll(Words.telling(capital));
        return capital;
    }

    private static boolean opensSentence(String text, int begin) {
        int before = begin - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || OPENERS.indexOf(text.charAt(before)) >= 0;
    }
}
