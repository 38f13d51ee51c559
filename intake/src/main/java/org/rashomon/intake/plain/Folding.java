// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import java.text.Normalizer;
import java.util.Locale;

/** Words for comparing. */
public final class Folding {
    private static final int FIRST_WITH_MARKS = 0x80;

    private Folding() {}

    /** Lower case without marks, so that "MÄRZ", "Marz" and "märz" are one. */
    public static String folded(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
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
