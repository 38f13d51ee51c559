// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.Optional;
import org.jsoup.nodes.Entities;

/**
 * A character reference of HTML, by name or by number, with or without its semicolon, read as browsers and jsoup read it in running
 * text. jsoup says where a text begins, but not where in it a reference stood.
 *
 * @param characters what it stands for
 * @param length how many units of the page it takes
 */
record CharacterReference(String characters, int length) {
    /** The longest name in HTML has 32 letters. */
    private static final int LONGEST_NAME = 40;

    private static final int LARGEST_CODE_POINT = 0x10FFFF;

    /** What browsers make of the references to C1 controls, which mean windows-1252. */
    private static final String FROM_0X80 =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
                    + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /** The reference that begins with the ampersand at {@code at}, looking no further than {@code end}; empty when there is none. */
    static Optional<CharacterReference> at(String page, int at, int end) {
        if (at + 1 >= end) {
            return Optional.empty();
        }
        return page.charAt(at + 1) == '#' ? numeric(page, at, end) : named(page, at, end);
    }

    private static Optional<CharacterReference> numeric(String page, int at, int end) {
        boolean isHexadecimal = at + 2 < end && (page.charAt(at + 2) | 0x20) == 'x';
        int radix = isHexadecimal ? 16 : 10;
        int digits = at + (isHexadecimal ? 3 : 2);
        int last = digits;
        int value = 0;
        while (last < end && digit(page.charAt(last), radix) >= 0) {
            value = Math.min(value * radix + digit(page.charAt(last), radix), LARGEST_CODE_POINT + 1);
            last++;
        }
        if (last == digits) {
            return Optional.empty();
        }
        return Optional.of(new CharacterReference(character(value), withSemicolon(page, last, end) - at));
    }

    private static int digit(char unit, int radix) {
        return unit < 0x80 ? Character.digit(unit, radix) : -1;
    }

    private static String character(int value) {
        if (value == 0 || value > LARGEST_CODE_POINT) {
            return "\uFFFD";
        }
        boolean isWindows = value >= 0x80 && value < 0x80 + FROM_0X80.length();
        return isWindows ? String.valueOf(FROM_0X80.charAt(value - 0x80)) : Character.toString(value);
    }

    private static Optional<CharacterReference> named(String page, int at, int end) {
        int last = at + 1;
        int furthest = Math.min(end, last + LONGEST_NAME);
        while (last < furthest && isLetter(page.charAt(last))) {
            last++;
        }
        while (last < furthest && digit(page.charAt(last), 10) >= 0) {
            last++;
        }
        String told = page.substring(at + 1, last);
        boolean isEnded = last < end && page.charAt(last) == ';';
        boolean isKnown = Entities.isBaseNamedEntity(told) || (isEnded && Entities.isNamedEntity(told));
        String name = isKnown ? told : Entities.findPrefix(told);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int after = withSemicolon(page, at + 1 + name.length(), end);
        return Optional.of(new CharacterReference(Entities.getByName(name), after - at));
    }

    private static boolean isLetter(char unit) {
        return (unit | 0x20) >= 'a' && (unit | 0x20) <= 'z';
    }

    private static int withSemicolon(String page, int at, int end) {
        return at < end && page.charAt(at) == ';' ? at + 1 : at;
    }
}
