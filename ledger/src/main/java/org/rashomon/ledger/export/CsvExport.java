// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.io.IOException;
import java.util.List;
import org.rashomon.model.Incident;
import org.rashomon.model.Reading;
import org.rashomon.model.VagueRules;

/** Incidents as comma-separated values in the field's columns: one row for each figure, or for each claim without one. */
@SuppressWarnings("DoNotCallSuggester")
public final class CsvExport {
    private CsvExport() {}

    /**
     * Writes a header and the rows of {@code incidents} in their order.
     *
     * @param readings the readings in force, for texts and outlets
     * @param rules how vague words are read
     */
    public static void write(Appendable out, List<Incident> incidents, List<Reading> readings, VagueRules rules)
            throws IOException {
        throw new UnsupportedOperationException(out + " " + incidents + readings + rules);
    }
}
