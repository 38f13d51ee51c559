// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.model.Span;

/**
 * Tells the headings inside an article from its sentences: short lines without an end mark whose words are capitalised. What they say
 * is said again below them, often cut to the point of being wrong, so they are not read as claims.
 */
public final class Headings {
    private static final int MOST_WORDS = 14;
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "in", "on", "to", "for", "and", "or", "with", "as", "at", "by", "from", "over",
            "after", "amid", "but", "vs", "into", "is", "its", "’s", "'s", "between", "against", "despite", "via");

    private Headings() {}

    /** The spans of the headings of a text. A text of one paragraph has none. */
    public static List<Span> of(String text) {
        List<Span> paragraphs = Paragraphs.of(text);
        return paragraphs.size() < 2
                ? List.of()
                : paragraphs.stream().filter(span -> isHeading(span.of(text))).toList();
    }

    private static boolean isHeading(String paragraph) {
        String line = paragraph.strip();
        List<String> words = Arrays.asList(line.split("\\s+"));
        boolean ended = line.indexOf('\n') >= 0 || ".!:”\"…".indexOf(line.charAt(line.length() - 1)) >= 0;
        if (ended || words.size() > MOST_WORDS) {
            return false;
        }
        List<String> main = words.stream()
                .filter(word -> !SMALL.contains(word.toLowerCase(Locale.ROOT)))
                .filter(word -> Character.isLetter(word.codePointAt(0)))
                .toList();
        long capitals = main.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .count();
        boolean allCapitals = line.equals(line.toUpperCase(Locale.ROOT));
        return !allCapitals && capitals * 10 >= main.size() * 9L;
    }
}
