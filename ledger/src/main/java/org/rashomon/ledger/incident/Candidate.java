// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

/**
 * A link between two episodes of a list.
 *
 * @param pair which
 * @param link why
 * @param isOfAnyDay no time speaks for it, and no words of their own
 */
record Candidate(Blocks.Pair pair, Link link, boolean isOfAnyDay) {}
