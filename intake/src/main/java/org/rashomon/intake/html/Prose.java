// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

/** What can be told of running text in any language, without a list of its words. */
final class Prose {
    /** Sentence ends of Latin, Greek, Arabic, Urdu, Devanagari, Burmese, Khmer, Ethiopic, Armenian, Chinese and Japanese script. */
    private static final String ENDS =
            ".!?\u2026\u061F\u06D4\u0964\u0965\u104A\u104B\u17D4\u1362\u0589\u3002\uFF01\uFF1F\uFF0E\uFF61";

    private static final String CLOSERS =
            "\"'\u201C\u201D\u201E\u2018\u2019\u00BB\u00AB\u203A\u2039)]*\u300D\u300F\uFF09";
    /** A character of a script without blanks says about as much as this many letters. */
    private static final int LETTERS_OF_A_SIGN = 3;

    private Prose() {}

    /** Characters; a sign of a script that writes syllables or words counts as several letters. */
    static int length(String words) {
        int length = words.length();
        for (int i = 0; i < words.length(); i++) {
            if (isSign(words.charAt(i))) {
                length += LETTERS_OF_A_SIGN - 1;
            }
        }
        return length;
    }

    private static boolean isSign(char unit) {
        return unit >= 0x2E80 && (unit <= 0x9FFF || (unit >= 0xAC00 && unit <= 0xD7A3));
    }

    /** True where the last character, quotation marks and brackets apart, ends a sentence. */
    static boolean endsSentence(String words) {
        int end = words.length();
        while (end > 0 && CLOSERS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ENDS.indexOf(words.charAt(end - 1)) >= 0;
    }
}
