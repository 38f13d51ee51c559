// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.Locale;
import org.rashomon.ledger.review.DecisionConflict;
import org.rashomon.ledger.review.ReviewNote;
import org.rashomon.ledger.review.Reviews;

/**
 * What reviewers decided about what a page shows.
 *
 * @param decisions that hold, one a line
 * @param conflicts where later evidence speaks against one of them
 */
public record Reviewed(List<String> decisions, List<String> conflicts) {
    public Reviewed {
        decisions = List.copyOf(decisions);
        conflicts = List.copyOf(conflicts);
    }

    static Reviewed nothing() {
        return new Reviewed(List.of(), List.of());
    }

    static Reviewed of(List<ReviewNote> notes, Reviews reviews) {
        return new Reviewed(
                notes.stream().map(Reviewed::line).toList(),
                reviews.conflicts(notes).stream().map(Reviewed::line).toList());
    }

    private static String line(ReviewNote note) {
        String reason = note.reason().isEmpty() ? "" : " (" + note.reason() + ")";
        return VisibleText.of(String.format(
                Locale.ROOT,
                "#%d, %s, %s: %s%s",
                note.entry(),
                note.signature().author(),
                note.signature().recordedAt(),
                note.what(),
                reason));
    }

    private static String line(DecisionConflict conflict) {
        return VisibleText.of(
                String.format(Locale.ROOT, "against #%d (%s): %s", conflict.entry(), conflict.what(), conflict.why()));
    }
}
