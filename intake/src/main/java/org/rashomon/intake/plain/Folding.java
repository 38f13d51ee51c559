// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import java.text.Normalizer;
import java.util.Locale;

/** Words for comparing. */
public final class Folding {
    private static final int PIECE = 1 << 12;
    private static final int FIRST_WITH_MARKS = 0x80;

    private Folding() {}

    /**
     * Lower case, in time linear in the text: Java copies all of it again for each letter that becomes longer, such as the capital I with
     * a dot.
     */
    public static String lowerCase(String text) {
        if (text.length() <= PIECE) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder out = new StringBuilder(text.length());
        int begin = 0;
        while (begin < text.length()) {
            int end = Math.min(begin + PIECE, text.length());
            end -= end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
            out.append(text.substring(begin, end).toLowerCase(Locale.ROOT));
            begin = end;
        }
        return out.toString();
    }

    /** Lower case without marks, so that "MÄRZ", "Marz" and "märz" are one. */
    public static String folded(String words) {
        String lower = lowerCase(words);
        if (lower.chars().allMatch(unit -> unit < FIRST_WITH_MARKS)) {
            return lower;
        }
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder();
        apart.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .map(point -> point == 'ı' ? 'i' : point)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
