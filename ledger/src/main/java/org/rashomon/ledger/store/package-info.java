// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Where a ledger is kept. Start at {@link org.rashomon.ledger.store.LedgerStore}: an append-only journal, and tables derived from it.
 *
 * <p>A {@link org.rashomon.ledger.store.JournalLine} is a journal entry as bytes, chained to the one before by its hash;
 * {@link org.rashomon.ledger.store.OperationCodec} turns its payload into a {@link org.rashomon.model.LedgerEntry.Operation} and
 * back. {@link org.rashomon.ledger.store.DerivedRows} makes the rows of the derived tables.
 */
@NullMarked
package org.rashomon.ledger.store;

import org.jspecify.annotations.NullMarked;
