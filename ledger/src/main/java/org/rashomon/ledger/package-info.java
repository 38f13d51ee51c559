// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Claims become incidents, each with its accounts side by side; every entry is kept in an append-only journal.
 */
@NullMarked
package org.rashomon.ledger;

import org.jspecify.annotations.NullMarked;
