// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How names are written: a name is cut into parts, so that "Tehrik-e-Taliban", "Tehrik e Taliban" and "Tehrik–e–Taliban" are the same.
 *
 * @param apart marks between the parts of a name, which may as well be a space
 * @param dropped marks that vanish within a part: "U.S." is "US"
 */
record Letters(String apart, String dropped) {
    /** The parts of a name or word, as written; other marks are parts of their own. */
    List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int letter = text.codePointAt(at);
            if (Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK) {
                part.appendCodePoint(letter);
            } else if (part.isEmpty() || dropped.indexOf(letter) < 0) {
                cut(parts, part);
                if (apart.indexOf(letter) < 0 && !Character.isWhitespace(letter)) {
                    parts.add(Character.toString(letter));
                }
            }
        }
        cut(parts, part);
        return parts;
    }

    /** A word without the marks that vanish in it: "Gen" for "Gen.". */
    String withoutMarks(String word) {
        String bare = word;
        for (int i = 0; i < dropped.length(); i++) {
            bare = bare.replace(dropped.substring(i, i + 1), "");
        }
        return bare;
    }

    private static void cut(List<String> parts, StringBuilder part) {
        if (!part.isEmpty()) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a written part may stand for a part of a pack's name: one in small letters for any case, one with a capital for a capital, one
     * in capitals ("WHO", "US") only for capitals.
     */
    static boolean fits(String wanted, String written) {
        if (!lower(wanted).equals(lower(written))) {
            return false;
        }
        int first = wanted.codePointAt(0);
        if (!Character.isUpperCase(first)) {
            return true;
        }
        return isCapitals(wanted) ? isCapitals(written) : Character.isUpperCase(written.codePointAt(0));
    }

    static boolean isCapitals(String word) {
        return word.length() > 1 && word.codePoints().noneMatch(Character::isLowerCase);
    }
}
