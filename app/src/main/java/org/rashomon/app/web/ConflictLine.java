// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import org.rashomon.app.words.VisibleText;
import org.rashomon.app.words.Words;
import org.rashomon.ledger.review.DecisionConflict;

/**
 * Where later evidence speaks against a decision.
 *
 * @param entry the decision
 * @param kind "told apart"
 * @param what was decided
 * @param why it is in conflict
 */
public record ConflictLine(long entry, String kind, String what, String why) {
    static List<ConflictLine> of(List<DecisionConflict> conflicts) {
        return conflicts.stream()
                .map(conflict -> new ConflictLine(
                        conflict.entry(),
                        Words.of(conflict.kind()),
                        VisibleText.of(conflict.what()),
                        VisibleText.of(conflict.why())))
                .toList();
    }
}
