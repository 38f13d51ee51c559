// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Evidence;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentReport;
import org.rashomon.model.Outlet;
import org.rashomon.model.Publication;
import org.rashomon.model.Reading;
import org.rashomon.model.Telling;

/**
 * The readings in force by their document, for the texts, outlets and reader versions behind an incident.
 *
 * @param readings by document
 */
public record ReadingIndex(Map<DocumentId, Reading> readings) {
    public ReadingIndex {
        readings = Map.copyOf(readings);
    }

    public static ReadingIndex of(List<Reading> readings) {
        Map<DocumentId, Reading> index = new HashMap<>();
        readings.forEach(reading -> index.put(reading.document().id(), reading));
        return new ReadingIndex(index);
    }

    /** The reading of a document; fails when it is not there. */
    public Reading reading(DocumentId id) {
        return Optional.ofNullable(readings.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no reading of " + id + " among those given"));
    }

    public Document document(DocumentId id) {
        return reading(id).document();
    }

    /** The sentence or sentences in which something is told. */
    public Evidence passage(Telling telling) {
        return document(telling.document()).evidence(telling.claim().passage());
    }

    public Optional<String> outlet(DocumentId id) {
        return document(id).masthead().outlet().map(Outlet::name);
    }

    public Optional<Publication> published(DocumentId id) {
        return document(id).masthead().published();
    }

    /** The documents that tell of an incident, in its order. */
    List<Document> documents(Incident incident) {
        return incident.reports().stream()
                .map(IncidentReport::document)
                .map(this::document)
                .toList();
    }

    /** The versions of the reader that read an incident's documents, each once. */
    public String readers(Incident incident) {
        return Column.joined(
                incident.reports(), report -> reading(report.document()).reader());
    }
}
