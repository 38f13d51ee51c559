// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.review;

import org.rashomon.ledger.review.ReviewNote;

/**
 * Two reviewers decided otherwise about the same thing.
 *
 * @param kind in what way
 * @param earlier what the one decided first
 * @param later what the other did; it is what holds, unless it is undone
 */
public record Disagreement(Kind kind, ReviewNote earlier, ReviewNote later) {
    /** The ways. */
    public enum Kind {
        /** The same field of the same words was set to two values. */
        CORRECTED_OTHERWISE,
        /** What one accepted as read right, the other corrected. */
        ACCEPTED_AND_CORRECTED,
        /** What one took for one happening, the other took for two. */
        MERGED_AND_SPLIT,
        /** One undid what the other decided. */
        UNDONE
    }
}
