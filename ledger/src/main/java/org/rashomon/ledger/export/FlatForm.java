// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.util.List;
import java.util.Optional;

/** Somebody else's form with one row for an event. */
sealed interface FlatForm permits AcledForm, UcdpForm {
    /** What it is called in a report: {@code acled-csv}. */
    ExportFormat format();

    /** Its columns, in their order, which is a contract. */
    List<Column<FlatIncident>> columns();

    /** Which number of killed its cell has. */
    FatalityRule fatalities();

    /** Why the form has no row for an incident; empty when it has one. */
    Optional<Loss> leftOut(FlatIncident incident);
}
