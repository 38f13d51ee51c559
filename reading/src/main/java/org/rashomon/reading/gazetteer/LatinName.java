// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.gazetteer;

/** Which of the many other names of a GeoNames row can stand in a text that is read here. */
final class LatinName {
    private static final int LONGEST_CODE = 4;
    private static final int SHORTEST = 2;

    private LatinName() {}

    /** Latin letters, and no code: {@code KBL} and {@code OAKB} are an airport's, not a town's name in a text. */
    static boolean isName(String name) {
        if (name.length() < SHORTEST || isCode(name)) {
            return false;
        }
        return name.codePoints().filter(Character::isLetter).allMatch(LatinName::isLatin)
                && name.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isCode(String name) {
        return name.length() <= LONGEST_CODE
                && name.chars()
                        .allMatch(letter ->
                                letter < 0x80 && (Character.isUpperCase(letter) || Character.isDigit(letter)));
    }

    private static boolean isLatin(int letter) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.COMMON;
    }
}
