// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What reviewers decide, and what becomes of it when reports are read again and linked again.
 *
 * <p>Start at {@link org.rashomon.ledger.review.Decisions}: the decisions of a journal, played forward, with those that were undone left
 * out. {@link org.rashomon.ledger.review.CorrectedReading} applies corrections to a reading, {@link org.rashomon.ledger.review.Mask}
 * hides the names of redacted persons, and {@link org.rashomon.ledger.review.Conflicts} finds where a decision and the evidence of today
 * part: such a conflict is shown, and not resolved.
 */
@NullMarked
package org.rashomon.ledger.review;

import org.jspecify.annotations.NullMarked;
