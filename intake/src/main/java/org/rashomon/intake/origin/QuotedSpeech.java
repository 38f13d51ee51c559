// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rashomon.model.Span;

/**
 * Finds what a text prints between quotation marks. A quotation ends within its paragraph, unless the next paragraph opens with a mark
 * again, as printers do with a long statement.
 */
final class QuotedSpeech {
    private static final String OPENING = "\"\u201C\u201E\u00AB\u2018\u300C\u300E\uFF02\u201D";
    private static final String DOUBLE_CLOSING = "\"\u201C\u201D\u00BB\uFF02";
    private static final String PARAGRAPH_END = "\n\n";

    private final String text;

    private QuotedSpeech(String text) {
        this.text = text;
    }

    /** The quotations without their marks, in order; none is empty. */
    static List<Span> of(String text) {
        QuotedSpeech speech = new QuotedSpeech(text);
        List<Span> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = speech.paragraphEnd(at);
            speech.ofParagraph(at, end, found);
            at = end + PARAGRAPH_END.length();
        }
        return found;
    }

    private void ofParagraph(int begin, int end, List<Span> found) {
        BitSet neverClosed = new BitSet(OPENING.length());
        int at = begin;
        while (at < end) {
            int mark = OPENING.indexOf(text.charAt(at));
            if (mark < 0 || neverClosed.get(mark) || isWithinWord(at)) {
                at++;
                continue;
            }
            int close = closing(at, end);
            // a mark that nothing closes is not looked for again: a million of them must not be searched a million
            // times
            neverClosed.set(mark, close < 0);
            if (close < 0 && isContinuedAfter(end)) {
                close = end;
            }
            if (close > at + 1) {
                found.add(new Span(at + 1, close));
            }
            at = Math.max(at, close) + 1;
        }
    }

    private int closing(int open, int end) {
        char mark = text.charAt(open);
        for (int at = open + 1; at < end; at++) {
            if (closes(mark, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean closes(char open, int at) {
        char mark = text.charAt(at);
        return switch (open) {
            case '\u201E' -> mark == '\u201C' || mark == '\u201D';
            case '\u201C' -> mark == '\u201D' || mark == '"';
            case '\u201D' -> mark == '\u201D';
            case '\u00AB' -> mark == '\u00BB';
            case '\u2018' -> (mark == '\u2019' || mark == '\'') && !isWithinWord(at);
            case '\u300C' -> mark == '\u300D';
            case '\u300E' -> mark == '\u300F';
            default -> DOUBLE_CLOSING.indexOf(mark) >= 0;
        };
    }

    /** An apostrophe, not a mark. */
    private boolean isWithinWord(int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private boolean isContinuedAfter(int end) {
        int next = end + PARAGRAPH_END.length();
        return next < text.length() && OPENING.indexOf(text.charAt(next)) >= 0;
    }

    private int paragraphEnd(int from) {
        int end = text.indexOf(PARAGRAPH_END, from);
        return end < 0 ? text.length() : end;
    }
}
