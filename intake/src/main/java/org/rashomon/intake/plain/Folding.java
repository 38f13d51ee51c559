// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import java.text.Normalizer;
import java.util.Locale;

/** Words for comparing. */
public final class Folding {
    private Folding() {}

    /** Lower case without marks, so that "MÄRZ", "Marz" and "märz" are one. */
    public static String folded(String words) {
        String apart = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder();
        apart.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .map(point -> point == 'ı' ? 'i' : point)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
