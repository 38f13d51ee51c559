// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of the ledger. {@link org.rashomon.ledger.ReportBuilder} tells reports about invented countries, already read. */
@NullMarked
package org.rashomon.ledger;

import org.jspecify.annotations.NullMarked;
