// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rashomon.app.json.GeoJsonExport;
import org.rashomon.app.json.JsonLdExport;
import org.rashomon.app.json.JsonLinesExport;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.export.CsvExport;
import org.rashomon.ledger.export.ExportFormat;
import org.rashomon.ledger.export.ExportSettings;
import org.rashomon.ledger.export.FatalityRule;
import org.rashomon.ledger.export.FlatExport;
import org.rashomon.ledger.export.IncidentWriter;
import org.rashomon.ledger.export.ParquetExport;
import org.rashomon.model.Incident;

/**
 * Writes a ledger's incidents in one form.
 *
 * @param format which
 * @param settings for texts, links and vague words
 * @param fatalities which number of killed goes into a form that has one cell for it
 * @param terminal for progress, and for the answer
 */
record Exporter(ExportFormat format, ExportSettings settings, FatalityRule fatalities, Terminal terminal) {
    /** Writes the form's one file to standard output. */
    void print(Ledger ledger) throws IOException {
        // Standard output belongs to the terminal and stays open.
        OutputStream out = new BufferedOutputStream(terminal.out());
        write(ledger.incidents(), single(out));
        out.flush();
    }

    /** Writes the form's files to a folder, and tells which. */
    void write(Ledger ledger, Path to, boolean force) throws IOException {
        try (ExportFolder folder = ExportFolder.open(to, format.files(), force)) {
            List<Incident> incidents = ledger.incidents();
            switch (format) {
                case ACLED_CSV, UCDP_CSV -> writeFlat(incidents, folder, to);
                case CSV, JSONL, GEOJSON, JSONLD, PARQUET -> {
                    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.draft(main())))) {
                        write(incidents, single(out));
                    }
                    tell(to, incidents);
                }
            }
            folder.publish();
        }
    }

    private void writeFlat(List<Incident> incidents, ExportFolder folder, Path to) throws IOException {
        try (Writer events = writer(folder.draft(format.files().get(0)));
                Writer claims = writer(folder.draft(format.files().get(1)));
                Writer losses = writer(folder.draft(format.files().get(2)))) {
            FlatExport flat = flat(new FlatExport.Files(events, claims, losses));
            write(incidents, flat);
            tell(to, flat.summary());
        }
    }

    private FlatExport flat(FlatExport.Files files) throws IOException {
        return format == ExportFormat.ACLED_CSV
                ? FlatExport.acled(files, settings, fatalities)
                : FlatExport.ucdp(files, settings, fatalities);
    }

    private static Writer writer(Path file) throws IOException {
        return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    private IncidentWriter single(OutputStream out) throws IOException {
        return switch (format) {
            case CSV ->
                new CsvExport(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), settings);
            case JSONL -> new JsonLinesExport(out, settings);
            case GEOJSON -> new GeoJsonExport(out, settings);
            case JSONLD -> new JsonLdExport(out, settings);
            case PARQUET -> new ParquetExport(out, settings);
            case ACLED_CSV, UCDP_CSV -> throw new IllegalArgumentException(format + " is no single stream");
        };
    }

    private void write(List<Incident> incidents, IncidentWriter form) throws IOException {
        try (form;
                CountedProgress progress =
                        new CountedProgress(terminal, "Exporting", incidents.size(), System::nanoTime)) {
            for (Incident incident : incidents) {
                form.write(incident);
                progress.step();
            }
        }
    }

    private String main() {
        return format.files().getFirst();
    }

    private void tell(Path to, List<Incident> incidents) throws IOException {
        terminal.print(to.resolve(main()) + ": " + incidents.size() + " incidents\n");
    }

    private void tell(Path to, FlatExport.Summary summary) throws IOException {
        terminal.print(String.format(
                Locale.ROOT,
                "%s: %d rows for %d incidents; %s: %d claims; what the rows do not say: %s%n",
                to.resolve(main()),
                summary.rows(),
                summary.incidents(),
                format.files().get(1),
                summary.claims(),
                format.files().get(2)));
    }
}
