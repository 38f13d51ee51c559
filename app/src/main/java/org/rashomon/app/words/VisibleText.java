// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.words;

import java.util.Locale;

/**
 * Text of unknown origin, made safe to look at. Markup is escaped by the templates; what is left are characters that draw nothing and
 * turn the letters around them, so that a title reads as what it is not.
 */
public final class VisibleText {
    private VisibleText() {}

    /** {@code text} with every embedding, override, isolate and control character spelt out: {@code ⟨U+202E⟩}. */
    public static String of(String text) {
        if (text.chars().noneMatch(VisibleText::isHidden)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        text.chars().forEach(unit -> {
            if (isHidden(unit)) {
                shown.append(String.format(Locale.ROOT, "⟨U+%04X⟩", unit).toUpperCase(Locale.ROOT));
            } else {
                shown.append((char) unit);
            }
        });
        return shown.toString();
    }

    /** {@code text} cut at a word's end to about {@code length} characters, with an ellipsis where something is missing. */
    public static String clipped(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int space = text.lastIndexOf(' ', length);
        int end = space > length / 2 ? space : length;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + " …";
    }

    private static boolean isHidden(int unit) {
        boolean turns = (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
        return turns || (Character.isISOControl(unit) && unit != '\n' && unit != '\t' && unit != '\r');
    }
}
