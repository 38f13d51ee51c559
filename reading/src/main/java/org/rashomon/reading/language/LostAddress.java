// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends one class of parsing error: "In Oak district, Westmark province, soldiers detained two men." The parser takes the second name of
 * the address for the subject and who acts for its apposition.
 */
final class LostAddress {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

    private LostAddress() {}

    static List<Token.Arc> repair(List<CoreLabel> words, List<Token.Arc> arcs) {
        int first = opening(words, arcs);
        int second = first < 0 ? -1 : mistaken(words, arcs, first);
        if (second < 0) {
            return arcs;
        }
        int subject = IntStream.range(second + 2, arcs.size())
                .filter(i ->
                        arcs.get(i).head() == second && arcs.get(i).relation().equals("appos"))
                .findFirst()
                .orElse(-1);
        if (subject < 0) {
            return arcs;
        }
        List<Token.Arc> mended = new ArrayList<>(arcs);
        mended.set(subject, arcs.get(second));
        mended.set(second, new Token.Arc(first, "appos"));
        return mended;
    }

    /** The head of the phrase with which the sentence says where; -1 for none. */
    private static int opening(List<CoreLabel> words, List<Token.Arc> arcs) {
        boolean isPhrase = !words.isEmpty()
                && words.getFirst().tag().equals("IN")
                && arcs.getFirst().relation().equals("case");
        return isPhrase ? arcs.getFirst().head() : -1;
    }

    /** The noun between two commas after it that is taken for a subject. */
    private static int mistaken(List<CoreLabel> words, List<Token.Arc> arcs, int first) {
        return IntStream.range(first + 2, arcs.size() - 1)
                .filter(i -> SUBJECTS.contains(arcs.get(i).relation())
                        && words.get(first + 1).word().equals(",")
                        && words.get(i + 1).word().equals(",")
                        && IntStream.range(first + 2, i)
                                .allMatch(between -> words.get(between).tag().startsWith("NNP")))
                .findFirst()
                .orElse(-1);
    }
}
