// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.app.review.Disagreement;
import org.rashomon.app.review.Disagreements;
import org.rashomon.ledger.review.ReviewNote;
import org.rashomon.ledger.review.Reviews;
import org.rashomon.model.DocumentId;

/**
 * What reviewers decided about what a page shows.
 *
 * @param decisions that hold, but for those in a disagreement
 * @param disagreements of two reviewers, among them about what holds no longer
 * @param conflicts where later evidence speaks against one of them
 * @param review where a reviewer decides about it; empty for others
 */
public record Reviewed(
        List<DecisionLine> decisions,
        List<DisagreementLine> disagreements,
        List<ConflictLine> conflicts,
        String review) {
    public Reviewed {
        decisions = List.copyOf(decisions);
        disagreements = List.copyOf(disagreements);
        conflicts = List.copyOf(conflicts);
    }

    static Reviewed nothing() {
        return new Reviewed(List.of(), List.of(), List.of(), "");
    }

    /**
     * About something.
     *
     * @param notes the decisions about it
     * @param documents in which it is told
     */
    static Reviewed of(List<ReviewNote> notes, Set<DocumentId> documents, Reviews reviews) {
        Set<Long> entries = notes.stream().map(ReviewNote::entry).collect(Collectors.toSet());
        List<Disagreement> disagreements = new Disagreements(reviews)
                .about(documents).stream()
                        .filter(two -> two.kind() == Disagreement.Kind.UNDONE
                                || entries.contains(two.later().entry())
                                || entries.contains(two.earlier().entry()))
                        .toList();
        Set<Long> told = disagreements.stream()
                .flatMap(two -> Stream.of(two.earlier().entry(), two.later().entry()))
                .collect(Collectors.toSet());
        return new Reviewed(
                DecisionLine.of(notes.stream()
                        .filter(note -> !told.contains(note.entry()))
                        .toList()),
                DisagreementLine.of(disagreements),
                ConflictLine.of(reviews.conflicts(notes)),
                "");
    }

    /** The same with the way to decide about it. */
    Reviewed openIn(String address) {
        return new Reviewed(decisions, disagreements, conflicts, address);
    }

    public boolean isEmpty() {
        return decisions.isEmpty() && disagreements.isEmpty() && conflicts.isEmpty();
    }
}
