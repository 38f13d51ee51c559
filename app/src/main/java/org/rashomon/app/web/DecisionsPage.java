// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;

/**
 * What was decided, latest first.
 *
 * @param authors to show the decisions of
 * @param lines each with the way to undo it
 * @param apart where two reviewers part
 * @param conflicts where later evidence speaks against a decision
 * @param paging where the list was cut
 * @param back to the queue
 */
public record DecisionsPage(
        List<Choice> authors,
        List<Line> lines,
        List<DisagreementLine> apart,
        List<ConflictLine> conflicts,
        Paging paging,
        String back) {
    public DecisionsPage {
        authors = List.copyOf(authors);
        lines = List.copyOf(lines);
        apart = List.copyOf(apart);
        conflicts = List.copyOf(conflicts);
    }

    /** A decision, and how it is undone; an empty list where this visitor may not, or it is undone already. */
    public record Line(DecisionLine decision, List<ReviewForm> undo) {}
}
