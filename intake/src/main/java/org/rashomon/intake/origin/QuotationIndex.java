// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.intake.origin.Signature.Quotation;
import org.rashomon.model.Span;

/** Which quotations are one statement: most of the shorter one stands in the other. */
final class QuotationIndex {
    private static final double SAME = 0.6;

    private final List<Place> places = new ArrayList<>();
    private final List<Signature> texts = new ArrayList<>();

    /**
     * A quotation in a document.
     *
     * @param number of the document
     * @param span of its text
     */
    record Place(int number, Span span) {}

    private QuotationIndex(List<Signature> signatures) {
        for (int number = 0; number < signatures.size(); number++) {
            Signature text = signatures.get(number);
            for (Quotation quotation : text.quotations()) {
                if (quotation.end() > quotation.first()) {
                    places.add(new Place(number, quotation.span()));
                    texts.add(text.part(quotation));
                }
            }
        }
    }

    /** The quotations of each statement that stands in several places, in the order of the documents. */
    static List<List<Place>> statements(List<Signature> signatures) {
        QuotationIndex index = new QuotationIndex(signatures);
        Partition same = index.joined();
        Map<Integer, List<Place>> byRoot = new TreeMap<>();
        for (int at = 0; at < index.places.size(); at++) {
            byRoot.computeIfAbsent(same.root(at), root -> new ArrayList<>()).add(index.places.get(at));
        }
        return byRoot.values().stream().filter(places -> places.size() > 1).toList();
    }

    private Partition joined() {
        Partition same = new Partition(places.size());
        Candidates candidates = Candidates.amongAllRunsOf(texts);
        for (int at = 0; at < places.size(); at++) {
            int[] partners = candidates.before(at);
            RunTable table = partners.length == 0 ? RunTable.EMPTY : RunTable.of(texts.get(at));
            for (int partner : partners) {
                boolean isJoined = same.root(at) == same.root(partner);
                if (!isJoined
                        && Likeness.between(texts.get(at), table, texts.get(partner))
                                        .shareWithReported()
                                >= SAME) {
                    same.unite(at, partner);
                }
            }
        }
        return same;
    }
}
