// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.rashomon.ledger.export.ExportSettings;
import org.rashomon.ledger.export.IncidentWriter;
import org.rashomon.model.Incident;

/** The lines of {@code rashomon incidents --format jsonl}. */
public final class JsonLinesExport implements IncidentWriter {
    private final OutputStream out;
    private final JsonLines lines;
    private final IncidentJson shape;

    public JsonLinesExport(OutputStream out, ExportSettings settings) {
        this.out = out;
        this.lines = new JsonLines(out);
        this.shape = IncidentJson.over(
                        List.copyOf(settings.readings().readings().values()), settings.rules())
                .with(settings.reviews());
    }

    @Override
    public void write(Incident incident) throws IOException {
        lines.write(shape.of(incident));
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
