// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Measures the ledger on generated wars; start at {@link org.rashomon.ledger.bench.LinkingScale}. */
@NullMarked
package org.rashomon.ledger.bench;

import org.jspecify.annotations.NullMarked;
