// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rashomon.ledger.account.Report;
import org.rashomon.ledger.incident.Cluster;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.Row;
import org.rashomon.ledger.store.Table;
import org.rashomon.model.Claim;
import org.rashomon.model.DocumentId;
import org.rashomon.model.EventMention;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.Reading;
import org.rashomon.model.Telling;

/** Gives the incidents that the tables name, with their accounts. */
final class IncidentDesk {
    private static final int LATEST = Table.INCIDENT.position("latest");

    /** Latest first, undated last; then by number. */
    private static final Comparator<Row> LATEST_FIRST = Comparator.comparing(
                    (Row row) -> row.text(LATEST), Comparator.reverseOrder())
            .thenComparing(row -> new IncidentId(row.text(0)));

    private final LedgerStore tables;
    private final Function<DocumentId, Optional<Report>> reports;
    private final IncidentMaker maker;

    /**
     * A desk.
     *
     * @param reports by document, as incidents are to know them
     */
    IncidentDesk(LedgerStore tables, Function<DocumentId, Optional<Report>> reports, LedgerSettings settings) {
        this.tables = tables;
        this.reports = reports;
        this.maker = new IncidentMaker(reports, settings);
    }

    /** Latest first, undated last; each is made when it is asked for. */
    Stream<Incident> incidents() {
        List<Row> rows = new ArrayList<>();
        tables.eachRow(Table.INCIDENT, rows::add);
        return rows.stream()
                .sorted(LATEST_FIRST)
                .map(row -> new IncidentId(row.text(0)))
                .flatMap(id -> incident(id).stream());
    }

    /** Those that tell of a report which a line after {@code line} is about, in order. */
    List<IncidentId> changedSince(long line) {
        Set<String> documents = new TreeSet<>();
        tables.eachRow(Table.ENTRY, row -> {
            if (row.number(0) > line) {
                documents.add(row.text(1));
            }
        });
        return tables.rowsInAnyOrder(Table.INCIDENT_EVENT, "document", documents).stream()
                .map(row -> new IncidentId(row.text(0)))
                .distinct()
                .sorted()
                .toList();
    }

    Optional<Incident> incident(IncidentId id) {
        List<Telling> tellings = tellings(id);
        return tellings.isEmpty() ? Optional.empty() : Optional.of(maker.incident(id, tellings));
    }

    /** The documents that tell of an incident. */
    Set<DocumentId> documents(IncidentId id) {
        Set<DocumentId> documents = new TreeSet<>();
        tables.rowsInAnyOrder(Table.INCIDENT_EVENT, "incident", List.of(id.value()))
                .forEach(row -> documents.add(new DocumentId(row.text(1))));
        return documents;
    }

    /** By document and place in the text. */
    List<Telling> tellings(IncidentId id) {
        Map<DocumentId, List<String>> events = new TreeMap<>();
        for (Row row : tables.rows(Table.INCIDENT_EVENT, "incident", List.of(id.value()))) {
            events.computeIfAbsent(new DocumentId(row.text(1)), absent -> new ArrayList<>())
                    .add(row.text(2));
        }
        return events.entrySet().stream()
                .flatMap(ofDocument -> reports.apply(ofDocument.getKey()).stream()
                        .flatMap(report -> tellings(report.reading(), ofDocument.getValue())))
                .sorted(Cluster.IN_ORDER)
                .toList();
    }

    private static Stream<Telling> tellings(Reading reading, List<String> events) {
        Map<String, Telling> byEvent = new HashMap<>();
        for (Claim claim : reading.claims()) {
            for (EventMention event : claim.events()) {
                byEvent.put(event.id().value(), new Telling(reading.document().id(), claim, event));
            }
        }
        return events.stream().flatMap(event -> Optional.ofNullable(byEvent.get(event)).stream());
    }
}
