// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Following a ledger: what a new report changes in it, told to whoever listens.
 *
 * <p>{@link org.rashomon.app.watch.Change} is what can be told. {@link org.rashomon.app.watch.Changes} finds changes as the ledger links and
 * hands them on: {@code Changes.of(ledger).subscribe(1_000)} is all that a listener needs.
 */
@NullMarked
package org.rashomon.app.watch;

import org.jspecify.annotations.NullMarked;
