// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A paragraph of a dump with what tells prose from furniture.
 *
 * @param text folded
 * @param words how many
 * @param endsSentence whether it ends as a sentence does
 * @param isDoubled whether the paragraph before or after says the same
 * @param cue the furniture cue it is an instance of
 */
record Paragraph(String text, int words, boolean endsSentence, boolean isDoubled, Optional<Cue> cue) {
    private static final int SENTENCE = 6;
    private static final int LONG = 25;
    private static final String ENDS = ".!?\u2026";
    private static final String CLOSERS = "\"'\u201D\u2019\u00BB)]*";

    static List<Paragraph> all(List<String> texts) {
        Map<String, Integer> last = new HashMap<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        boolean[] doubled = new boolean[texts.size()];
        for (int i = 0; i < texts.size(); i++) {
            String key = Folding.lowerCase(texts.get(i));
            Integer before = last.put(key, i);
            if (before != null && before == i - 1) {
                doubled[i] = true;
                doubled[i - 1] = true;
            }
        }
        for (int i = 0; i < texts.size(); i++) {
            paragraphs.add(of(texts.get(i), doubled[i]));
        }
        return paragraphs;
    }

    static Paragraph of(String text, boolean isDoubled) {
        return new Paragraph(text, countWords(text), endsSentence(text), isDoubled, Cue.of(text));
    }

    /** Running text: a whole sentence of some length, or so long that it can be nothing else. */
    boolean isProse() {
        return cue.isEmpty() && ((endsSentence && words >= SENTENCE) || words >= LONG);
    }

    /** A heading, a link, a menu entry, a button. */
    boolean isShortLine() {
        return !endsSentence && words < LONG;
    }

    /** Furniture by its wording, wherever it stands. */
    boolean isFurniture() {
        return cue.filter(found -> found.kind() != Cue.Kind.MENU).isPresent();
    }

    /** The heading of a list of links. */
    boolean isSection() {
        return isEnd() || cue.filter(found -> found.kind() == Cue.Kind.SECTION).isPresent();
    }

    /** The heading of what stands below an article. */
    boolean isEnd() {
        return cue.filter(found -> found.kind() == Cue.Kind.END).isPresent();
    }

    private static int countWords(String text) {
        int words = 0;
        for (String word : text.split(" ")) {
            words += word.codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
        }
        return words;
    }

    private static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }
}
