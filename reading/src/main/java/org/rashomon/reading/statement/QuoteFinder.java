// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Span;
import org.rashomon.reading.language.Paragraphs;

/** Finds what stands between quotation marks, double or single, straight or curly, paragraph by paragraph. An unclosed one ends with its paragraph. */
final class QuoteFinder {
    private static final Map<String, String> CLOSING =
            Map.of("“", "”", "\"", "\"", "''", "''", "``", "''", "‘", "’", "'", "'");

    private QuoteFinder() {}

    static List<Quote> find(String text) {
        List<Quote> found = new ArrayList<>();
        List<Span> paragraphs = Paragraphs.of(text);
        for (int i = 0; i < paragraphs.size(); i++) {
            inParagraph(text, paragraphs.get(i), i, found);
        }
        return found;
    }

    private static void inParagraph(String text, Span paragraph, int index, List<Quote> found) {
        int open = -1;
        String closing = "";
        for (int at = paragraph.begin(); at < paragraph.end(); at++) {
            Optional<String> mark = markAt(text, at);
            if (mark.isEmpty()) {
                continue;
            }
            String words = mark.get();
            boolean closes = open >= 0
                    && (words.equals(closing) || closesOther(text, at, words, closing))
                    && (words.length() == 2 || !isSingle(words) || closesSingle(text, at));
            boolean opens = opens(text, at, words) && (open < 0 || words.equals("“"));
            if (closes) {
                found.add(new Quote(new Span(open, at + words.length()), index));
                open = -1;
            } else if (opens) {
                open = at;
                closing = CLOSING.getOrDefault(words, "");
            }
            at += words.length() - 1;
        }
        // A missing closing mark: what follows is taken as quoted only when it is most of the paragraph.
        if (open >= 0 && !isSingle(closing) && paragraph.end() - open > paragraph.length() / 2) {
            int end =
                    open + text.substring(open, paragraph.end()).stripTrailing().length();
            found.add(new Quote(new Span(open, end), index));
        }
    }

    private static Optional<String> markAt(String text, int at) {
        if (text.startsWith("''", at) || text.startsWith("``", at)) {
            return Optional.of(text.substring(at, at + 2));
        }
        return "“”\"‘’'".indexOf(text.charAt(at)) < 0 ? Optional.empty() : Optional.of(text.substring(at, at + 1));
    }

    /** Pages mix straight and curly marks: any double one closes a double one, unless it stands where it opens. */
    private static boolean closesOther(String text, int at, String mark, String closing) {
        boolean both = !isSingle(mark) && !isSingle(closing);
        int after = at + mark.length();
        boolean opens = Set.of("“", "``").contains(mark)
                || (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
                        && after < text.length()
                        && Character.isLetterOrDigit(text.charAt(after));
        return both && !opens;
    }

    private static boolean isSingle(String mark) {
        return mark.equals("’") || mark.equals("'") || mark.equals("‘");
    }

    /** A single mark opens only after white space; an apostrophe stands inside a word or after it. */
    private static boolean opens(String text, int at, String mark) {
        if (!CLOSING.containsKey(mark)) {
            return false;
        }
        boolean afterSpace = at == 0 || Character.isWhitespace(text.charAt(at - 1));
        boolean beforeWord = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return !isSingle(mark) || afterSpace && beforeWord;
    }

    /** After the end of a sentence or a comma, and before no letter: elsewhere it may be an apostrophe, "the rebels' camp". */
    private static boolean closesSingle(String text, int at) {
        boolean afterMark = ",.?!".indexOf(text.charAt(at - 1)) >= 0;
        boolean beforeLetter = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return afterMark && !beforeLetter;
    }
}
