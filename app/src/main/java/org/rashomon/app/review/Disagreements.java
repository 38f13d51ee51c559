// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.app.review.Disagreement.Kind;
import org.rashomon.ledger.review.Decisions;
import org.rashomon.ledger.review.Reviews;
import org.rashomon.model.ClaimWords;
import org.rashomon.model.Correction;
import org.rashomon.model.DocumentId;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Span;

/** Finds where two reviewers decided otherwise about the same words. Somebody who changes their own mind disagrees with nobody. */
public record Disagreements(Reviews reviews) {
    /** All of them, by the later decision. */
    public List<Disagreement> all() {
        return among(reviews.decisions().all());
    }

    /** Those in which a decision about one of some documents has a part. */
    public List<Disagreement> about(Set<DocumentId> documents) {
        Decisions decisions = reviews.decisions();
        return among(decisions.all().stream()
                .filter(entry ->
                        !Collections.disjoint(Decisions.documents(decisions.undoneIn(entry.operation())), documents))
                .toList());
    }

    /** Each decision is compared with those that are about one of its documents. */
    private List<Disagreement> among(List<LedgerEntry> entries) {
        Map<DocumentId, List<LedgerEntry>> byDocument = new HashMap<>();
        List<Disagreement> found = new ArrayList<>();
        for (LedgerEntry later : entries) {
            Set<DocumentId> documents = Decisions.documents(later.operation());
            Set<LedgerEntry> compared = new TreeSet<>((one, other) -> Long.compare(one.sequence(), other.sequence()));
            documents.stream()
                    .map(document -> byDocument.getOrDefault(document, List.of()))
                    .forEach(compared::addAll);
            undone(later).ifPresent(compared::add);
            compared.stream()
                    .filter(earlier -> !earlier.author().equals(later.author()))
                    .flatMap(earlier -> disagreement(earlier, later).stream())
                    .forEach(found::add);
            documents.forEach(document -> byDocument
                    .computeIfAbsent(document, none -> new ArrayList<>())
                    .add(later));
        }
        return found;
    }

    private Optional<LedgerEntry> undone(LedgerEntry later) {
        return later.operation() instanceof Operation.Undone(long target)
                ? reviews.decisions().entry(target)
                : Optional.empty();
    }

    private Optional<Disagreement> disagreement(LedgerEntry earlier, LedgerEntry later) {
        if (!reviews.decisions().isInForce(later.sequence())) {
            return Optional.empty();
        }
        boolean undoes = later.operation() instanceof Operation.Undone;
        if (!undoes && !reviews.decisions().isInForce(earlier.sequence())) {
            return Optional.empty();
        }
        Optional<Kind> kind = undoes ? Optional.of(Kind.UNDONE) : kind(earlier.operation(), later.operation());
        return kind.map(way -> new Disagreement(
                way,
                reviews.note(earlier.sequence()).orElseThrow(),
                reviews.note(later.sequence()).orElseThrow()));
    }

    private static Optional<Kind> kind(Operation earlier, Operation later) {
        if (earlier instanceof Operation.Corrected(Correction one)
                && later instanceof Operation.Corrected(Correction other)) {
            return isOfOneField(one, other) && !one.after().equals(other.after())
                    ? Optional.of(Kind.CORRECTED_OTHERWISE)
                    : Optional.empty();
        }
        if (earlier instanceof Operation.Accepted accepted && later instanceof Operation.Corrected(Correction one)) {
            return accepted(accepted, one);
        }
        if (earlier instanceof Operation.Merged merged && later instanceof Operation.Split split) {
            return parts(merged, split);
        }
        if (earlier instanceof Operation.Split split && later instanceof Operation.Merged merged) {
            return parts(merged, split);
        }
        return Optional.empty();
    }

    private static boolean isOfOneField(Correction one, Correction other) {
        return one.getClass().equals(other.getClass()) && one.words().equals(other.words());
    }

    private static Optional<Kind> accepted(Operation.Accepted accepted, Correction correction) {
        return accepted.claims().stream()
                        .anyMatch(claim -> claim.claim().document().equals(correction.document())
                                && stands(correction.words(), claim.claim()))
                ? Optional.of(Kind.ACCEPTED_AND_CORRECTED)
                : Optional.empty();
    }

    private static boolean stands(Span words, ClaimWords claim) {
        return claim.passage().contains(words);
    }

    private static Optional<Kind> parts(Operation.Merged merged, Operation.Split split) {
        return meets(merged, split.first()) && meets(merged, split.second())
                ? Optional.of(Kind.MERGED_AND_SPLIT)
                : Optional.empty();
    }

    private static boolean meets(Operation.Merged merged, Collection<?> tellings) {
        return !Collections.disjoint(merged.tellings(), tellings);
    }
}
