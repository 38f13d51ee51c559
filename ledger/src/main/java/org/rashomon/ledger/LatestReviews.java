// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rashomon.ledger.review.Conflicts;
import org.rashomon.ledger.review.DecisionConflict;
import org.rashomon.ledger.review.Mask;
import org.rashomon.ledger.review.Reviews;
import org.rashomon.ledger.store.Derivation;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.Stage;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;

/** The reviewers' decisions beside what they are about, as it was linked last; compared again only when either has gone on. */
final class LatestReviews {
    private final LedgerStore store;
    private final JournalWriter journal;
    private final IncidentDesk linked;
    private final Function<DocumentId, Optional<Document>> documents;
    private Reviews reviews = Reviews.none();
    private List<Stage> comparedAt = List.of();

    /**
     * Of a journal.
     *
     * @param linked incidents as they were linked last
     * @param documents masked, to quote from; asked by any thread
     */
    LatestReviews(
            LedgerStore store,
            JournalWriter journal,
            IncidentDesk linked,
            Function<DocumentId, Optional<Document>> documents) {
        this.store = store;
        this.journal = journal;
        this.linked = linked;
        this.documents = documents;
    }

    /** Of the journal as far as the writer has caught up with it. */
    Reviews now() {
        List<Stage> now = List.of(journal.stage(), store.derived(Derivation.INCIDENTS));
        if (!comparedAt.equals(now)) {
            Standing standing = journal.standing();
            reviews = standing.decisions().all().isEmpty() ? Reviews.none() : compared(standing);
            comparedAt = now;
        }
        return reviews;
    }

    private Reviews compared(Standing standing) {
        Mask mask = standing.mask();
        List<DecisionConflict> conflicts =
                Conflicts.between(standing.decisions(), new LedgerGrounds(standing, store, linked)).stream()
                        .map(mask::over)
                        .toList();
        return new Reviews(standing.decisions(), conflicts, mask, documents);
    }
}
