// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.Optional;
import org.rashomon.app.words.VisibleText;
import org.rashomon.ledger.review.ReviewNote;

/**
 * A decision: who decided what, when and why.
 *
 * @param entry its number in the journal
 * @param signature who and when
 * @param operation "corrected"
 * @param what was decided
 * @param reason why; may be empty
 * @param undone "undone by #14"; empty while it holds
 */
public record DecisionLine(
        long entry, Signature signature, String operation, String what, String reason, String undone) {
    /** Who decided, and when: to the second for people, and exactly. */
    public record Signature(String author, String when, String moment) {}

    static DecisionLine of(ReviewNote note) {
        String moment = note.signature().recordedAt().toString();
        return new DecisionLine(
                note.entry(),
                new Signature(VisibleText.of(note.signature().author()), when(moment), moment),
                note.operation(),
                VisibleText.of(note.what()),
                VisibleText.of(note.reason()),
                note.undoneBy().map(by -> "undone by #" + by).orElse(""));
    }

    static List<DecisionLine> of(List<ReviewNote> notes) {
        return notes.stream().map(DecisionLine::of).toList();
    }

    private static String when(String moment) {
        return Optional.of(moment)
                .filter(told -> told.length() >= 16)
                .map(told -> told.substring(0, 16).replace('T', ' ') + " UTC")
                .orElse(moment);
    }

    public boolean holds() {
        return undone.isEmpty();
    }
}
