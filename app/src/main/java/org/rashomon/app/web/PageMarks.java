// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Alignment;
import org.rashomon.model.Span;

/**
 * Which characters of a captured page are marked: those that the page's alignment gives for spans of the text. Nothing is searched for, and
 * what the alignment lost the place of is not marked.
 */
final class PageMarks {
    /** As what a character is marked. */
    enum Marking {
        NONE,
        CLAIM,
        ASKED
    }

    private final BitSet claims = new BitSet();
    private final BitSet asked = new BitSet();

    private PageMarks() {}

    /**
     * The marks of a page.
     *
     * @param alignment of the text with the page
     * @param asked the words that are asked for
     * @param passages of claims
     */
    static PageMarks of(Alignment alignment, Optional<Span> asked, List<Span> passages) {
        PageMarks marks = new PageMarks();
        for (Alignment.Run run : alignment.runs()) {
            asked.ifPresent(span -> mark(run, span, alignment, marks.asked));
            passages.forEach(span -> mark(run, span, alignment, marks.claims));
        }
        return marks;
    }

    private static void mark(Alignment.Run run, Span span, Alignment alignment, BitSet marked) {
        if (!isText(run) || !run.text().overlaps(span)) {
            return;
        }
        int begin = Math.max(run.text().begin(), span.begin());
        int end = Math.min(run.text().end(), span.end());
        Span place = alignment.page(new Span(begin, end));
        marked.set(place.begin(), place.end());
    }

    private static boolean isText(Alignment.Run run) {
        return switch (run.kind()) {
            case VERBATIM, DECODED, FOLDED -> true;
            case MARKUP, UNTRACKED -> false;
        };
    }

    /** True when any character of a range of the page is marked. */
    boolean touch(int begin, int end) {
        return isWithin(asked.nextSetBit(begin), end) || isWithin(claims.nextSetBit(begin), end);
    }

    private static boolean isWithin(int bit, int end) {
        return bit >= 0 && bit < end;
    }

    /** As what a character of the page is marked. */
    Marking at(int place) {
        if (asked.get(place)) {
            return Marking.ASKED;
        }
        return claims.get(place) ? Marking.CLAIM : Marking.NONE;
    }
}
