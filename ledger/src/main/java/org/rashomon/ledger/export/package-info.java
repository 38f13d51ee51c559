// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Incidents as files for other programs. Start at {@link org.rashomon.ledger.export.ClaimsExport}: every claim is a row there. The forms of
 * other people, with one row for an event, are {@link org.rashomon.ledger.export.AcledForm} and
 * {@link org.rashomon.ledger.export.UcdpForm}; {@link org.rashomon.ledger.export.FlatExport} writes them with the claims beside them and a
 * report of what the rows do not say. A table is a visible list of columns, and a test holds each list to its contract.
 */
@NullMarked
package org.rashomon.ledger.export;

import org.jspecify.annotations.NullMarked;
