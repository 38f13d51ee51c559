// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Incident;

/**
 * Incidents in somebody else's form, one row for each, with two companions: every claim, keyed by the row's event id, and a report of what
 * the rows do not say. An incident that the form has no row for stands in the report and nowhere else.
 */
public final class FlatExport implements IncidentWriter {
    /** The name of the companion with every claim. */
    static final String CLAIMS = "claims.csv";

    /** The name of the report of what was lost. */
    static final String LOSSES = "losses.json";

    /**
     * Where it goes.
     *
     * @param events the rows
     * @param claims every claim
     * @param losses what the rows do not say
     */
    public record Files(Writer events, Writer claims, Writer losses) {}

    /**
     * How much was written.
     *
     * @param incidents that came
     * @param rows that the form had for them
     * @param claims of those rows
     */
    public record Summary(int incidents, int rows, int claims) {}

    private final FlatForm form;
    private final ExportSettings settings;
    private final Files files;
    private final CsvTable<FlatIncident> events;
    private final ClaimsExport claims;
    private final LossReport losses;
    private int incidents;

    private FlatExport(FlatForm form, ExportSettings settings, Files files) throws IOException {
        this.form = form;
        this.settings = settings;
        this.files = files;
        this.events = new CsvTable<>(files.events(), form.columns());
        this.claims = new ClaimsExport(files.claims(), settings);
        this.losses = new LossReport(files.losses(), form, settings);
    }

    /** In the columns of ACLED. */
    public static FlatExport acled(Files files, ExportSettings settings, FatalityRule fatalities) throws IOException {
        return new FlatExport(new AcledForm(settings, fatalities), settings, files);
    }

    /** In the columns of UCDP. */
    public static FlatExport ucdp(Files files, ExportSettings settings, FatalityRule best) throws IOException {
        return new FlatExport(new UcdpForm(settings, best), settings, files);
    }

    @Override
    public void write(Incident incident) throws IOException {
        incidents++;
        FlatIncident flat = FlatIncident.of(incident, settings);
        Optional<Loss> leftOut = form.leftOut(flat);
        if (leftOut.isPresent()) {
            losses.write(flat, List.of(leftOut.get()));
            return;
        }
        events.write(flat);
        claims.write(incident);
        losses.write(flat, Losses.of(flat));
    }

    public Summary summary() {
        return new Summary(incidents, events.rows(), claims.rows());
    }

    @Override
    public void close() throws IOException {
        events.flush();
        claims.close();
        losses.finish(summary());
        files.losses().flush();
    }
}
