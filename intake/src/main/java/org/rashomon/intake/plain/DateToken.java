// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * A number or a word, the pieces that dates are written with.
 *
 * @param isNumber true for digits, in whatever script
 * @param words as written; the digits of a number are ASCII
 * @param gap what stands between it and the token before
 * @param begin where it begins, in UTF-16 units
 * @param end where it ends
 */
record DateToken(boolean isNumber, String words, String gap, int begin, int end) {
    /** More tokens than that are no line that somebody reads; the rest is left out. */
    private static final int MOST_TOKENS = 2_000;

    /** A number's value, and -1 for words and numbers too long for any date. */
    int value() {
        return isNumber && words.length() <= 8 ? Integer.parseInt(words) : -1;
    }

    static List<DateToken> all(String text) {
        List<DateToken> tokens = new ArrayList<>();
        int last = 0;
        int at = 0;
        while (at < text.length() && tokens.size() < MOST_TOKENS) {
            int point = text.codePointAt(at);
            if (Character.isDigit(point) || isWordPart(point)) {
                int end = endOf(text, at);
                tokens.add(token(text, last, at, end));
                last = end;
                at = end;
            } else {
                at += Character.charCount(point);
            }
        }
        return tokens;
    }

    private static DateToken token(String text, int last, int begin, int end) {
        boolean isNumber = Character.isDigit(text.codePointAt(begin));
        String words = text.substring(begin, end);
        return new DateToken(isNumber, isNumber ? ascii(words) : words, text.substring(last, begin), begin, end);
    }

    /** Chinese and Japanese write no blanks: each of their characters is a token. */
    private static int endOf(String text, int begin) {
        int first = text.codePointAt(begin);
        int at = begin + Character.charCount(first);
        while (at < text.length()) {
            int point = text.codePointAt(at);
            boolean isSameKind = Character.isDigit(first)
                    ? Character.isDigit(point)
                    : isWordPart(point) && !Character.isIdeographic(first) && !Character.isIdeographic(point);
            if (!isSameKind) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean isWordPart(int point) {
        return Character.isLetter(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK;
    }

    private static String ascii(String digits) {
        StringBuilder out = new StringBuilder();
        digits.codePoints().map(point -> Character.digit(point, 10)).forEach(out::append);
        return out.toString();
    }
}
