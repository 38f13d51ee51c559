// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.rashomon.model.Incident;

/** Every claim of every account as a row of an Apache Parquet file, in the columns of {@link ClaimsExport}; missing values are null. */
public final class ParquetExport implements IncidentWriter {
    private final ParquetWriter<ToldClaim> writer;

    /** Begins the file; {@code out} stays open. */
    public ParquetExport(OutputStream out, ExportSettings settings) throws IOException {
        // Zstandard, and not the usual Snappy: that one's codec makes every Java from 24 on warn of a method of its own
        // inside.
        this.writer = new ClaimWriter(new ParquetOutput(out), new ClaimColumns(settings).all())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .build();
    }

    @Override
    public void write(Incident incident) throws IOException {
        for (ToldClaim told : ToldClaim.of(incident)) {
            writer.write(told);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    /** What Parquet's writer wants to be made by. */
    private static final class ClaimWriter extends ParquetWriter.Builder<ToldClaim, ClaimWriter> {
        private final List<Column<ToldClaim>> columns;

        ClaimWriter(OutputFile out, List<Column<ToldClaim>> columns) {
            super(out);
            this.columns = columns;
        }

        @Override
        protected ClaimWriter self() {
            return this;
        }

        /** The form with Hadoop's settings is deprecated, and the one that has to be there. */
        @Override
        @SuppressWarnings("deprecation")
        protected WriteSupport<ToldClaim> getWriteSupport(Configuration unused) {
            return new ParquetRows<>("claims", columns);
        }
    }
}
