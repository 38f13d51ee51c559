// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends one class of parsing error: "The minister, who said that Kabul was behind the raid, praised the farmers." Whether the parser finds the
 * main verb after the inserted clause depends on the names in it, so that a text with the parties swapped would be read another way round.
 * A finite verb without a subject, after the comma that ends such a clause, is the main verb, and the sentence's first noun its subject.
 */
final class LostMainVerb {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> LOST = Set.of("acl", "dep", "conj", "advcl", "parataxis", "ccomp", "acl:relcl");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "expl", "csubj", "mark", "aux", "cc");

    private LostMainVerb() {}

    static List<Token.Arc> repair(List<CoreLabel> words, List<Token.Arc> arcs) {
        int root = IntStream.range(0, arcs.size())
                .filter(i -> arcs.get(i).head() == Token.Arc.ROOT)
                .findFirst()
                .orElse(-1);
        if (root < 0 || !words.get(root).tag().startsWith("NN") || !opensInsertion(words, root + 1)) {
            return arcs;
        }
        int main = IntStream.range(root + 3, arcs.size())
                .filter(i -> isLostVerb(words, arcs, i))
                .findFirst()
                .orElse(-1);
        if (main < 0) {
            return arcs;
        }
        List<Token.Arc> mended = new ArrayList<>(arcs);
        mended.set(main, new Token.Arc(Token.Arc.ROOT, "root"));
        mended.set(root, new Token.Arc(main, "nsubj"));
        return mended;
    }

    private static boolean opensInsertion(List<CoreLabel> words, int at) {
        return at + 1 < words.size()
                && words.get(at).word().equals(",")
                && words.get(at + 1).tag().startsWith("W");
    }

    private static boolean isLostVerb(List<CoreLabel> words, List<Token.Arc> arcs, int at) {
        return FINITE.contains(words.get(at).tag())
                && words.get(at - 1).word().equals(",")
                && LOST.contains(arcs.get(at).relation())
                && arcs.stream().noneMatch(arc -> arc.head() == at && SUBJECTS.contains(arc.relation()));
    }
}
