// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts together the documents that are copies of one text. */
final class CopyGroups {
    private final List<Trace> traces;
    private final List<Signature> signatures;
    private final Partition partition;
    private final List<Optional<Closest>> closest = new ArrayList<>();

    /**
     * The document that a copy has most in common with.
     *
     * @param partner its number
     * @param likeness of the two
     */
    record Closest(int partner, Likeness likeness) {}

    private CopyGroups(List<Trace> traces) {
        this.traces = traces;
        this.signatures = StockRuns.removedFrom(traces);
        this.partition = new Partition(traces.size());
        traces.forEach(trace -> closest.add(Optional.empty()));
    }

    /**
     * Compares the documents.
     *
     * @param traces sorted by text
     */
    static CopyGroups of(List<Trace> traces) {
        CopyGroups groups = new CopyGroups(traces);
        groups.joinLikeTexts();
        groups.joinEqualTexts();
        return groups;
    }

    /** The numbers of the documents of each group, single documents among them, ordered by their first document. */
    List<List<Integer>> groups() {
        Map<Integer, List<Integer>> byRoot = new TreeMap<>();
        for (int number = 0; number < traces.size(); number++) {
            byRoot.computeIfAbsent(partition.root(number), root -> new ArrayList<>())
                    .add(number);
        }
        return List.copyOf(byRoot.values());
    }

    /** What the group of the document is known by: its first document's number. */
    int root(int number) {
        return partition.root(number);
    }

    Optional<Closest> closest(int number) {
        return closest.get(number);
    }

    /** Without what the outlet prints under all its reports. */
    List<Signature> signatures() {
        return signatures;
    }

    private void joinLikeTexts() {
        Candidates candidates = Candidates.among(signatures);
        for (int number = 0; number < traces.size(); number++) {
            int[] partners = candidates.before(number);
            if (partners.length > 0) {
                joinCopiesAmong(number, partners);
            }
        }
    }

    private void joinCopiesAmong(int number, int[] partners) {
        Signature text = signatures.get(number);
        RunTable table = RunTable.of(text);
        for (int partner : partners) {
            Likeness likeness = Likeness.between(text, table, signatures.get(partner));
            if (CopyRule.isCopy(likeness, traces.get(number).relation(traces.get(partner)))) {
                partition.unite(number, partner);
                noteClosest(number, new Closest(partner, likeness));
                noteClosest(partner, new Closest(number, likeness));
            }
        }
    }

    private void noteClosest(int number, Closest found) {
        boolean isCloser = closest.get(number)
                .map(before -> before.likeness().share() < found.likeness().share())
                .orElse(true);
        if (isCloser) {
            closest.set(number, Optional.of(found));
        }
    }

    /** However short they are. */
    private void joinEqualTexts() {
        for (int number = 1; number < traces.size(); number++) {
            if (traces.get(number).id().equals(traces.get(number - 1).id())) {
                partition.unite(number - 1, number);
            }
        }
    }
}
