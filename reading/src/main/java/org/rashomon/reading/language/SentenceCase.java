// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Sentence case for paragraphs sent in capitals, as by the wires of old: the tagger takes every word of such a paragraph for a name. A word
 * that the parser's vocabulary has in lower case becomes lower case, others stay names. Only the words that the models read change; what is
 * quoted stays as written.
 */
final class SentenceCase {
    private static final double NEARLY_ALL = 0.9;
    private static final int ENOUGH = 20;
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sept",
            "sep",
            "oct",
            "nov",
            "dec");
    private static final Set<String> OPENING = Set.of("(", "[", "-LRB-", "-LSB-");

    private final Predicate<String> vocabulary;

    /**
     * A rule.
     *
     * @param vocabulary tells whether the models have seen a word so written
     */
    SentenceCase(Predicate<String> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** True where nearly all letters are capitals and there are enough of them to tell. */
    static boolean isShouted(String paragraph) {
        long letters = paragraph.chars().filter(Character::isLetter).count();
        long capitals = paragraph.chars().filter(Character::isUpperCase).count();
        return letters >= ENOUGH && capitals >= NEARLY_ALL * letters;
    }

    void apply(List<CoreLabel> words) {
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            boolean acronym = i > 0
                    && OPENING.contains(words.get(i - 1).word())
                    && !vocabulary.test(word.word().toLowerCase(Locale.ROOT));
            if (!acronym) {
                word.setWord(cased(words, i));
                word.setValue(word.word());
            }
        }
    }

    private String cased(List<CoreLabel> words, int at) {
        String written = words.get(at).word();
        String lower = written.toLowerCase(Locale.ROOT);
        String title = title(lower);
        boolean month = MONTHS.contains(lower)
                && (isNumber(words, at - 1)
                        || isNumber(words, at + 1)
                        || !Set.of("may", "march", "mar").contains(lower));
        if (month || lower.equals("i")) {
            return title;
        }
        boolean name = !vocabulary.test(lower);
        return name && !lower.startsWith("'") ? title : lower;
    }

    private static boolean isNumber(List<CoreLabel> words, int at) {
        return at >= 0
                && at < words.size()
                && Character.isDigit(words.get(at).word().charAt(0));
    }

    private static String title(String lower) {
        return lower.isEmpty() ? lower : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
