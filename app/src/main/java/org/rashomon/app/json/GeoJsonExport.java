// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rashomon.ledger.export.ExportSettings;
import org.rashomon.ledger.export.IncidentWriter;
import org.rashomon.model.Account;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentReport;
import org.rashomon.model.Labels;
import org.rashomon.model.Place;

/**
 * Incidents as features for maps (RFC 7946). An incident has a feature for each place that its accounts name, with those who name it; one
 * without a place on the map has one feature without a geometry. The accounts stand in every feature, each with its own figures.
 */
public final class GeoJsonExport implements IncidentWriter {
    private final OutputStream out;
    private final ExportSettings settings;
    private final IncidentJson shape;
    private boolean isFirst = true;

    /** Writes the head. */
    public GeoJsonExport(OutputStream out, ExportSettings settings) throws IOException {
        this.out = out;
        this.settings = settings;
        this.shape = IncidentJson.over(
                        List.copyOf(settings.readings().readings().values()), settings.rules())
                .with(settings.reviews());
        print("{\"type\":\"FeatureCollection\",\"features\":[");
    }

    @Override
    public void write(Incident incident) throws IOException {
        List<Place> places = incident.outline().places().stream()
                .filter(place -> place.location().isPresent())
                .toList();
        ObjectNode told = properties(incident);
        for (Place place : places) {
            feature(incident, Optional.of(place), told);
        }
        if (places.isEmpty()) {
            feature(incident, Optional.empty(), told);
        }
    }

    private void feature(Incident incident, Optional<Place> place, ObjectNode told) throws IOException {
        ObjectNode feature = JsonValues.object();
        feature.put("type", "Feature");
        feature.put(
                "id",
                incident.id().value() + place.map(at -> "@" + at.gazetteer()).orElse(""));
        feature.set(
                "geometry",
                place.flatMap(Place::location)
                        .map(Reach::of)
                        .<JsonNode>map(geometry -> geometry)
                        .orElse(NullNode.getInstance()));
        ObjectNode properties = told.deepCopy();
        place.ifPresent(at -> {
            properties.set("place", PlaceJson.place(at));
            properties.set("placeNamedBy", namedBy(incident, at));
        });
        feature.set("properties", properties);
        print((isFirst ? "\n" : ",\n") + JsonLines.line(feature));
        isFirst = false;
    }

    private ObjectNode properties(Incident incident) {
        ObjectNode json = JsonValues.object();
        json.put("incident", incident.id().value());
        json.put("permalink", settings.links().incident(incident.id()));
        json.put("reader", settings.readings().readers(incident));
        ObjectNode whole = shape.of(incident);
        whole.remove(List.of("id", "documents"));
        json.setAll(whole);
        json.set("documents", documents(incident));
        return json;
    }

    private ArrayNode documents(Incident incident) {
        return JsonValues.list(incident.reports(), this::document);
    }

    private ObjectNode document(IncidentReport report) {
        ObjectNode json = JsonValues.object();
        json.put("id", report.document().value());
        json.put("role", Labels.of(report.role()));
        json.set("outlet", JsonValues.textOrNull(settings.readings().outlet(report.document())));
        json.put("permalink", settings.links().document(report.document()));
        return json;
    }

    private static ArrayNode namedBy(Incident incident, Place place) {
        List<Account> accounts = incident.accounts().stream()
                .filter(account -> account.tellings().stream()
                        .flatMap(telling -> telling.event().setting().places().stream())
                        .anyMatch(told -> told.place().place().known().equals(Optional.of(place))))
                .toList();
        return JsonValues.list(
                accounts, account -> TextNode.valueOf(account.speaker().name()));
    }

    private void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        print("\n]}\n");
        out.flush();
    }
}
