// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.model.Span;
import org.rashomon.reading.language.Paragraphs;

/** Finds what stands between double quotation marks, straight or curly, paragraph by paragraph. An unclosed one ends with its paragraph. */
final class QuoteFinder {
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
        for (int at = paragraph.begin(); at < paragraph.end(); at++) {
            char mark = text.charAt(at);
            boolean opens = mark == '“' || mark == '"' && open < 0;
            boolean closes = mark == '”' || mark == '"' && open >= 0;
            if (opens) {
                open = at;
            } else if (closes && open >= 0) {
                found.add(new Quote(new Span(open, at + 1), index));
                open = -1;
            }
        }
        // A missing closing mark: what follows is taken as quoted only when it is most of the paragraph.
        if (open >= 0 && paragraph.end() - open > paragraph.length() / 2) {
            int end =
                    open + text.substring(open, paragraph.end()).stripTrailing().length();
            found.add(new Quote(new Span(open, end), index));
        }
    }
}
