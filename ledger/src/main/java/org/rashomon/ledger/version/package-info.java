// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Versions of one report: the same address, another text.
 *
 * <p>{@link org.rashomon.ledger.version.ReportAddress} tells which documents are of one report,
 * {@link org.rashomon.ledger.version.Version} which of them is the latest, and {@link org.rashomon.ledger.version.TextChange} what
 * changed between two.
 */
@NullMarked
package org.rashomon.ledger.version;

import org.jspecify.annotations.NullMarked;
