// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.intake.plain.Folding;

/** A text as the set of its runs of five words, by hash. Words of quoted speech and of lists of figures are left
 * out: two reporters may print one statement. */
final class Shingles {
    private static final String GAP = "|";
    private static final int RUN = 5;
    private static final int FEWEST_FIGURES = 5;
    private static final int MOST_WORDS_A_FIGURE = 5;
    private static final int SHORTEST_QUOTE = 8;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private Shingles() {}

    static Set<Long> of(String text) {
        Set<Long> shingles = new TreeSet<>();
        for (String paragraph : text.split("\n\n")) {
            List<String> words = words(withoutQuotes(paragraph));
            if (!isList(words)) {
                addRuns(words, shingles);
            }
        }
        return shingles;
    }

    /** Names and figures in turn, as an authority hands them out: whoever prints them prints the same. */
    private static boolean isList(List<String> words) {
        long figures = words.stream()
                .filter(word -> Character.isDigit(word.codePointAt(0)))
                .count();
        return figures >= FEWEST_FIGURES && figures * MOST_WORDS_A_FIGURE >= words.size();
    }

    private static void addRuns(List<String> words, Set<Long> shingles) {
        for (int i = 0; i + RUN <= words.size(); i++) {
            long hash = 1;
            for (String word : words.subList(i, i + RUN)) {
                hash = (hash ^ word.hashCode()) * MULTIPLIER;
                hash ^= hash >>> 29;
            }
            if (!words.subList(i, i + RUN).contains(GAP)) {
                shingles.add(hash);
            }
        }
    }

    /** Quoted speech of some length becomes a gap that no run crosses; short quoted words stay. */
    private static String withoutQuotes(String paragraph) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < paragraph.length()) {
            int open = indexOfQuote(paragraph, at, "\"\u201C\u00AB");
            int close = open < 0 ? -1 : indexOfQuote(paragraph, open + 1, "\"\u201D\u00BB");
            if (close < 0) {
                return out.append(paragraph, at, paragraph.length()).toString();
            }
            String quoted = paragraph.substring(open + 1, close);
            boolean isSpeech = words(quoted).size() >= SHORTEST_QUOTE;
            out.append(paragraph, at, open)
                    .append(' ')
                    .append(isSpeech ? GAP : quoted)
                    .append(' ');
            at = close + 1;
        }
        return out.toString();
    }

    private static int indexOfQuote(String text, int from, String marks) {
        for (int i = from; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        PrimitiveIterator.OfInt points = Folding.lowerCase(text).codePoints().iterator();
        while (points.hasNext()) {
            int point = points.nextInt();
            if (Character.isLetterOrDigit(point)) {
                word.appendCodePoint(point);
            } else {
                flush(word, words);
                if (point == GAP.codePointAt(0)) {
                    words.add(GAP);
                }
            }
        }
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
