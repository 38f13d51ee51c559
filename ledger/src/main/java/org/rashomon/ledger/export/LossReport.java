// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** {@code losses.json}: for each incident, row or none, what the flat form does not say of it; then how often each kind of loss is. */
final class LossReport {
    private final JsonGenerator json;
    private final ExportSettings settings;
    private final Map<Loss.Kind, Integer> incidents = new EnumMap<>(Loss.Kind.class);

    /** Writes the head. */
    LossReport(Writer out, FlatForm form, ExportSettings settings) throws IOException {
        this.settings = settings;
        this.json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("format", form.format().toString());
        json.writeStringField("fatalities", form.fatalities().toString());
        json.writeStringField("vagueRules", settings.rules().name());
        json.writeArrayFieldStart("incidents");
    }

    void write(FlatIncident flat, List<Loss> losses) throws IOException {
        losses.stream().map(Loss::kind).distinct().forEach(kind -> incidents.merge(kind, 1, Integer::sum));
        json.writeStartObject();
        json.writeStringField("event_id", flat.incident().id().value());
        json.writeStringField(
                "permalink", settings.links().incident(flat.incident().id()));
        json.writeStringField("reader", settings.readings().readers(flat.incident()));
        json.writeArrayFieldStart("losses");
        for (Loss loss : losses) {
            json.writeStartObject();
            json.writeStringField("kind", loss.kind().toString());
            json.writeStringField("detail", loss.detail());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes the totals. */
    void finish(FlatExport.Summary summary) throws IOException {
        json.writeEndArray();
        json.writeNumberField("incidentsInAll", summary.incidents());
        json.writeNumberField("rows", summary.rows());
        json.writeNumberField("claims", summary.claims());
        json.writeObjectFieldStart("totals");
        for (Map.Entry<Loss.Kind, Integer> kind : incidents.entrySet()) {
            json.writeObjectFieldStart(kind.getKey().toString());
            json.writeNumberField("incidents", kind.getValue());
            json.writeStringField("meaning", kind.getKey().meaning());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
