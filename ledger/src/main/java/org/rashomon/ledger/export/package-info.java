// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Incidents as files for other programs. Start at {@link org.rashomon.ledger.export.CsvExport}.
 */
@NullMarked
package org.rashomon.ledger.export;

import org.jspecify.annotations.NullMarked;
