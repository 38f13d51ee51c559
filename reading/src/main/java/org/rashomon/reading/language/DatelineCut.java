// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Cuts a dateline from the sentence that it opens: "PORT STANLEY, Ruritania (May 3, 2011) – Two forts fell." With it the parser takes the
 * place or the day for the subject, and what stands in the report's head before it for part of the news.
 */
final class DatelineCut {
    private static final int REACH = 80;
    private static final int LONGEST = 6;
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--", ":");

    private DatelineCut() {}

    /** The sentence in one part, or in two. */
    static Stream<List<CoreLabel>> apart(List<CoreLabel> sentence) {
        OptionalInt end = end(sentence);
        return end.isEmpty()
                ? Stream.of(sentence)
                : Stream.of(sentence.subList(0, end.getAsInt()), sentence.subList(end.getAsInt(), sentence.size()));
    }

    private static OptionalInt end(List<CoreLabel> sentence) {
        for (int at = 0; at < Math.min(REACH, sentence.size() - 1); at++) {
            boolean opens = isMark(sentence, at, "(") && at > 0 && isCapitalised(sentence.get(at - 1));
            if (opens && isDate(sentence, at + 1)) {
                for (int close = at + 2; close < Math.min(at + LONGEST + 1, sentence.size() - 1); close++) {
                    if (isMark(sentence, close, ")")) {
                        boolean dash = DASHES.contains(sentence.get(close + 1).word());
                        int end = dash ? close + 2 : close + 1;
                        return end < sentence.size() && startsSentence(sentence.get(end))
                                ? OptionalInt.of(end)
                                : OptionalInt.empty();
                    }
                }
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isMark(List<CoreLabel> sentence, int at, String mark) {
        String word = sentence.get(at).word();
        return word.equals(mark) || word.equals(mark.equals("(") ? "-LRB-" : "-RRB-");
    }

    /** "May 3", "3 May". */
    private static boolean isDate(List<CoreLabel> sentence, int at) {
        return at + 1 < sentence.size()
                && (isMonth(sentence.get(at)) && isDay(sentence.get(at + 1))
                        || isDay(sentence.get(at)) && isMonth(sentence.get(at + 1)));
    }

    private static boolean isMonth(CoreLabel word) {
        String name = word.word().toLowerCase(Locale.ROOT).replace(".", "");
        return CalendarWords.isMonth(name);
    }

    private static boolean isDay(CoreLabel word) {
        return word.word().length() <= 2 && word.word().chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }

    private static boolean isCapitalised(CoreLabel word) {
        return Character.isUpperCase(word.word().codePointAt(0));
    }

    private static boolean startsSentence(CoreLabel word) {
        return isCapitalised(word) || Character.isDigit(word.word().charAt(0));
    }
}
