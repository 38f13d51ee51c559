// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.app.holdings.FilterQuery;
import org.rashomon.app.holdings.Holdings;
import org.rashomon.app.json.GeoJsonExport;
import org.rashomon.app.json.IncidentJson;
import org.rashomon.app.json.JsonLdExport;
import org.rashomon.app.json.SummaryJson;
import org.rashomon.ledger.export.CsvExport;
import org.rashomon.ledger.export.ExportSettings;
import org.rashomon.ledger.export.IncidentWriter;
import org.rashomon.ledger.export.Permalinks;
import org.rashomon.ledger.export.ReadingIndex;
import org.rashomon.ledger.query.Found;
import org.rashomon.ledger.query.IncidentSummary;
import org.rashomon.ledger.query.Part;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.IncidentReport;
import org.rashomon.model.Reading;

/** Incidents: a part of the list at a time, or one. */
final class IncidentEndpoints {
    private static final int LIMIT = 25;
    private static final int MOST = 200;

    private static final List<Endpoint.Form> FORMS = List.of(
            Endpoint.Form.json("IncidentList"),
            new Endpoint.Form(Endpoint.Form.GEOJSON, "FeatureCollection"),
            new Endpoint.Form(Endpoint.Form.JSON_LD, "JsonLd"),
            new Endpoint.Form(Endpoint.Form.CSV, ""));

    private IncidentEndpoints() {}

    static List<Endpoint> all() {
        return List.of(
                new Endpoint(
                        "/incidents",
                        "Incidents, in brief as JSON; whole as CSV, GeoJSON or JSON-LD, as `rashomon export` writes them.",
                        Filters.incidentsAnd(Filters.order(), Filters.limit(LIMIT, MOST), Filters.CURSOR),
                        FORMS,
                        IncidentEndpoints::list),
                new Endpoint(
                        "/incidents/{id}",
                        "One incident with its accounts side by side, as `rashomon incidents` prints it.",
                        List.of(Parameter.path("id", "The incident's id, i7"), Filters.AS_OF),
                        List.of(
                                Endpoint.Form.json("Incident"),
                                new Endpoint.Form(Endpoint.Form.GEOJSON, "FeatureCollection"),
                                new Endpoint.Form(Endpoint.Form.JSON_LD, "JsonLd"),
                                new Endpoint.Form(Endpoint.Form.CSV, "")),
                        IncidentEndpoints::one));
    }

    private static void list(Asked asked) throws IOException {
        FilterQuery query = asked.query();
        int limit = asked.number("limit", 1, LIMIT, MOST);
        String cursor = asked.parameter("cursor");
        Optional<Part.Place> after =
                cursor.isEmpty() ? Optional.empty() : Optional.of(Cursor.place(cursor, query.order()));
        Part part = new Part(query.order(), after, 0, limit);
        if (asked.form().mediaType().equals(Endpoint.Form.JSON)) {
            asked.send(asked.held().catalogue().at(answers -> {
                ObjectNode json = asked.covering(answers);
                put(asked, json, answers.find(query.incidents(), part));
                return json;
            }));
        } else {
            Found found = asked.held().catalogue().at(answers -> answers.find(query.incidents(), part));
            found.next()
                    .ifPresent(next -> asked.request()
                            .header("Link", "<" + asked.nextAddress(Cursor.of(next)) + ">; rel=\"next\""));
            write(asked, whole(found.incidents(), asked.held()));
        }
    }

    private static void put(Asked asked, ObjectNode json, Found found) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        found.incidents().forEach(incident -> {
            ObjectNode item = SummaryJson.of(incident, asked.held().rules());
            item.put("href", Endpoints.BASE + "/incidents/" + incident.id().value());
            items.add(item);
        });
        asked.putItems(json, items, found.all(), found.next().map(Cursor::of));
    }

    private static List<Incident> whole(List<IncidentSummary> summaries, Holdings held) {
        return summaries.stream()
                .flatMap(summary -> held.incident(summary.id()).stream())
                .toList();
    }

    private static void one(Asked asked) throws IOException {
        String id = asked.request().pathParam("id");
        Incident incident = asked.held()
                .incident(new IncidentId(id))
                .orElseThrow(() -> new NotThere("no incident of the id " + id));
        if (asked.form().mediaType().equals(Endpoint.Form.JSON)) {
            asked.send(IncidentJson.over(
                            readings(List.of(incident), asked.held()),
                            asked.held().rules())
                    .with(asked.held().reviews())
                    .of(incident));
        } else {
            write(asked, List.of(incident));
        }
    }

    private static List<Reading> readings(List<Incident> incidents, Holdings held) {
        List<Reading> readings = new ArrayList<>();
        incidents.stream()
                .flatMap(incident -> incident.reports().stream())
                .map(IncidentReport::document)
                .distinct()
                .forEach(document -> held.reading(document).ifPresent(readings::add));
        return readings;
    }

    private static void write(Asked asked, List<Incident> incidents) throws IOException {
        ExportSettings settings = new ExportSettings(
                ReadingIndex.of(readings(incidents, asked.held())),
                Permalinks.relative(),
                asked.held().rules(),
                asked.held().reviews());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (IncidentWriter writer = writer(asked.form(), out, settings)) {
            for (Incident incident : incidents) {
                writer.write(incident);
            }
        }
        asked.sendBytes(out.toByteArray());
    }

    private static IncidentWriter writer(Endpoint.Form form, OutputStream out, ExportSettings settings)
            throws IOException {
        return switch (form.mediaType()) {
            case Endpoint.Form.CSV ->
                new CsvExport(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), settings);
            case Endpoint.Form.GEOJSON -> new GeoJsonExport(out, settings);
            case Endpoint.Form.JSON_LD -> new JsonLdExport(out, settings);
            default -> throw new IllegalArgumentException("no form of incidents: " + form.mediaType());
        };
    }
}
