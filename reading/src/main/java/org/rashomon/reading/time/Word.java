// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.time;

import java.util.Optional;
import org.rashomon.model.Span;

/**
 * A word or mark as the time patterns see it.
 *
 * @param span in the document's text
 * @param text as written
 * @param plain lower case, abbreviations without their points
 * @param tag the part of speech that the parser gave the token there
 */
record Word(Span span, String text, String plain, Optional<String> tag) {
    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isTagged(String prefix) {
        return tag.filter(found -> found.startsWith(prefix)).isPresent();
    }

    boolean is(String... words) {
        for (String word : words) {
            if (plain.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
