// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.io.IOException;
import org.rashomon.model.Incident;

/** Every claim of every account as a row of comma-separated values: what the forms with one row for an event leave out. */
public final class ClaimsExport implements IncidentWriter {
    private final CsvTable<ToldClaim> table;

    /** Writes the header. */
    public ClaimsExport(Appendable out, ExportSettings settings) throws IOException {
        this.table = new CsvTable<>(out, new ClaimColumns(settings).all());
    }

    @Override
    public void write(Incident incident) throws IOException {
        for (ToldClaim told : ToldClaim.of(incident)) {
            table.write(told);
        }
    }

    int rows() {
        return table.rows();
    }

    @Override
    public void close() throws IOException {
        table.flush();
    }
}
