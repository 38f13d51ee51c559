// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.util.BitSet;
import java.util.List;
import org.rashomon.model.Span;

/**
 * Which words of a text are handed on as they were given out: quoted speech, and lists of names and figures. Two reporters who were
 * told the same print the same, so these words show no copy.
 */
final class Reported {
    /** A few quoted words are a reporter's choice. */
    static final int SHORTEST_QUOTATION = 8;

    private static final int WINDOW = 20;
    private static final int FIGURES_OF_A_LIST = 5;
    private static final int DIVISIONS_OF_A_LIST = 7;
    private static final String DIVIDERS = ",;\u060C\u061B\u3001\u2022|";

    private Reported() {}

    /** The numbers of the words that are reported. */
    static BitSet in(String text, Words words, List<Span> quotations) {
        BitSet reported = new BitSet(words.size());
        for (Span quotation : quotations) {
            int first = words.firstAt(quotation.begin());
            int end = words.firstAt(quotation.end());
            if (end - first >= SHORTEST_QUOTATION) {
                reported.set(first, end);
            }
        }
        BitSet figures = new BitSet(words.size());
        BitSet divisions = new BitSet(words.size());
        for (int word = 0; word < words.size(); word++) {
            figures.set(word, words.isFigure(word));
            divisions.set(word, isDivided(text, words, word));
        }
        addDense(figures, FIGURES_OF_A_LIST, reported);
        addDense(divisions, DIVISIONS_OF_A_LIST, reported);
        return reported;
    }

    private static boolean isDivided(String text, Words words, int word) {
        int end = words.end(word);
        return end < text.length() && DIVIDERS.indexOf(text.charAt(end)) >= 0;
    }

    /** From the first to the last mark of every window that has enough of them. */
    private static void addDense(BitSet marks, int enough, BitSet reported) {
        int[] ring = new int[enough];
        int count = 0;
        for (int mark = marks.nextSetBit(0); mark >= 0; mark = marks.nextSetBit(mark + 1)) {
            ring[count % enough] = mark;
            count++;
            int oldest = ring[count % enough];
            if (count >= enough && mark - oldest < WINDOW) {
                reported.set(oldest, mark + 1);
            }
        }
    }
}
