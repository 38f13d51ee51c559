// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.util.List;
import org.rashomon.model.Labels;

/** The forms in which a ledger leaves the house. */
public enum ExportFormat {
    /** One row for each figure or claim, for spreadsheets and statistics: {@link CsvExport}. */
    CSV,
    /** One incident a line, as {@code rashomon incidents} prints it. */
    JSONL,
    /** One row for each incident in the columns of ACLED: {@link FlatExport#acled}. */
    ACLED_CSV,
    /** One row for each incident in the columns of UCDP's Georeferenced Event Dataset: {@link FlatExport#ucdp}. */
    UCDP_CSV,
    /** Features for maps (RFC 7946). */
    GEOJSON,
    /** Claims as Web Annotations, with where they come from in PROV. */
    JSONLD,
    /** The rows of {@link ClaimsExport} in columns with types: {@link ParquetExport}. */
    PARQUET;

    /** The names of the files that it is made of, the main one first. */
    public List<String> files() {
        return switch (this) {
            case CSV -> List.of("incidents.csv");
            case JSONL -> List.of("incidents.jsonl");
            case ACLED_CSV -> List.of("acled.csv", FlatExport.CLAIMS, FlatExport.LOSSES);
            case UCDP_CSV -> List.of("ucdp.csv", FlatExport.CLAIMS, FlatExport.LOSSES);
            case GEOJSON -> List.of("incidents.geojson");
            case JSONLD -> List.of("incidents.jsonld");
            case PARQUET -> List.of("claims.parquet");
        };
    }

    @Override
    public String toString() {
        return Labels.of(this);
    }
}
