// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.List;
import org.rashomon.ledger.review.CorrectedReading;
import org.rashomon.ledger.review.Decided;
import org.rashomon.ledger.review.DecisionConflict;
import org.rashomon.ledger.review.Decisions;
import org.rashomon.model.Correction;
import org.rashomon.model.DocumentId;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Reading;

/** Refuses decisions on what is not there. */
final class DecisionCheck {
    private DecisionCheck() {}

    static void check(Operation decision, Standing standing) {
        if (!decision.isDecision()) {
            throw new IllegalArgumentException(
                    "no decision of a reviewer: " + decision.getClass().getSimpleName());
        }
        if (decision instanceof Operation.Undone(long entry)) {
            standing.decisions().undo(entry);
        }
        for (DocumentId document : Decisions.documents(decision)) {
            if (standing.known(document).isEmpty()) {
                throw new IllegalArgumentException("no report " + document + " in this ledger");
            }
        }
        if (decision instanceof Operation.Corrected(Correction correction)) {
            checkWords(correction, standing);
        }
    }

    private static void checkWords(Correction correction, Standing standing) {
        Reading reading = standing.reading(correction.document()).orElseThrow();
        List<DecisionConflict> conflicts = CorrectedReading.of(reading, List.of(new Decided<>(1, correction)))
                .conflicts();
        conflicts.stream().findFirst().ifPresent(conflict -> {
            throw new IllegalArgumentException("this cannot be corrected: " + conflict.what() + "; " + conflict.why());
        });
    }
}
