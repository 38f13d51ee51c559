// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Claims become incidents, each with its accounts side by side; every entry is kept in an append-only journal.
 *
 * <p>Start at {@link org.rashomon.ledger.Ledger}: {@code record} takes a reading, {@code incidents} answers. Behind it, in the order of
 * the work: {@link org.rashomon.ledger.store} keeps the journal, {@link org.rashomon.ledger.incident} finds which passages tell of one
 * happening, {@link org.rashomon.ledger.account} sets who says what side by side, {@link org.rashomon.ledger.export} writes it for
 * others.
 */
@NullMarked
package org.rashomon.ledger;

import org.jspecify.annotations.NullMarked;
