// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.ledger.review.Phrase;
import org.rashomon.ledger.review.Reviews;
import org.rashomon.model.AcceptedClaim;
import org.rashomon.model.Claim;
import org.rashomon.model.DocumentId;
import org.rashomon.model.LedgerEntry.Operation;

/** Claims that reviewers accepted, by their document. */
public final class Acceptances {
    private final Map<DocumentId, List<AcceptedClaim>> accepted = new HashMap<>();
    private final Reviews reviews;

    private Acceptances(Reviews reviews) {
        this.reviews = reviews;
    }

    /** Those in force. */
    public static Acceptances of(Reviews reviews) {
        Acceptances acceptances = new Acceptances(reviews);
        reviews.decisions().inForce().stream()
                .filter(entry -> entry.operation() instanceof Operation.Accepted)
                .flatMap(entry -> ((Operation.Accepted) entry.operation()).claims().stream())
                .forEach(claim -> acceptances
                        .accepted
                        .computeIfAbsent(claim.claim().document(), none -> new ArrayList<>())
                        .add(claim));
        return acceptances;
    }

    /** Whether a claim was accepted as it is read now; {@code claim} is as pages show it, with names masked. */
    public boolean has(DocumentId document, Claim claim) {
        String read = Phrase.of(claim);
        return accepted.getOrDefault(document, List.of()).stream()
                .anyMatch(one -> one.claim().isOf(claim)
                        && reviews.mask().over(one.read()).equals(read));
    }
}
