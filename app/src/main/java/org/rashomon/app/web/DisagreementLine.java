// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import org.rashomon.app.review.Disagreement;

/**
 * Two reviewers side by side.
 *
 * @param what in what way they part
 * @param earlier what the one decided
 * @param later what the other did
 */
public record DisagreementLine(String what, DecisionLine earlier, DecisionLine later) {
    static List<DisagreementLine> of(List<Disagreement> disagreements) {
        return disagreements.stream().map(DisagreementLine::of).toList();
    }

    private static DisagreementLine of(Disagreement disagreement) {
        return new DisagreementLine(
                words(disagreement.kind()),
                DecisionLine.of(disagreement.earlier()),
                DecisionLine.of(disagreement.later()));
    }

    private static String words(Disagreement.Kind kind) {
        return switch (kind) {
            case CORRECTED_OTHERWISE -> "One field, corrected to two values";
            case ACCEPTED_AND_CORRECTED -> "Accepted by one, corrected by the other";
            case MERGED_AND_SPLIT -> "One happening to one, two to the other";
            case UNDONE -> "Decided by one, undone by the other";
        };
    }
}
