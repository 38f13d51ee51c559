// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.rashomon.ledger.account.Report;
import org.rashomon.ledger.incident.Cluster;
import org.rashomon.ledger.incident.IncidentLinker;
import org.rashomon.ledger.incident.Relinked;
import org.rashomon.ledger.incident.TellingId;
import org.rashomon.ledger.store.Change;
import org.rashomon.ledger.store.DerivedRows;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.Table;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;

/** What lines of the journal do to the tables of {@link org.rashomon.ledger.store.Derivation#INCIDENTS}. */
final class IncidentDerivation {
    /** Those of the last reports are asked for most; some 20 KB each. */
    private static final int DOCUMENTS_KEPT = 8000;

    private final Shelf shelf;
    private final StoredLinks links;
    private final IncidentLinker linker;
    private final TellingNumbers numbers;
    private final IncidentMaker maker;

    IncidentDerivation(LedgerStore tables, Shelf shelf, IncidentMaker maker) {
        this.shelf = shelf;
        this.links = new StoredLinks(tables, shelf);
        this.linker = new IncidentLinker(links, DOCUMENTS_KEPT);
        this.numbers = new TellingNumbers(tables);
        this.maker = maker;
    }

    /** The change that the lines after {@code from} bring, up to {@code through}, to tables that have come as far as {@code from}. */
    Change change(long from, long through) {
        links.forget();
        Relinked relinked = linker.relink(shelf.documents(
                LongStream.rangeClosed(from + 1, through).boxed().toList()));
        Map<TellingId, Long> numbered = numbers(relinked);
        List<Incident> incidents = relinked.clusters().stream()
                .map(cluster -> maker.incident(id(cluster, numbered), cluster.tellings()))
                .toList();
        Set<String> before = links.incidentsOf(relinked);
        Change change = new Change.Builder()
                .add(links.change(relinked, numbered))
                .remove(Table.INCIDENT, "id", before)
                .remove(Table.INCIDENT_EVENT, "incident", before)
                .add(DerivedRows.of(incidents))
                .change();
        links.forget();
        return change;
    }

    /** Somebody else has written. */
    void forget() {
        links.forget();
    }

    /** The cluster that a telling is in. */
    Optional<Cluster> around(TellingId telling) {
        return linker.around(telling).stream()
                .filter(cluster ->
                        cluster.tellings().stream().map(TellingId::of).anyMatch(telling::equals))
                .findFirst();
    }

    /** The numbers of all tellings of all documents that are met. */
    private Map<TellingId, Long> numbers(Relinked relinked) {
        Set<DocumentId> documents = new TreeSet<>(relinked.documents());
        relinked.touched().forEach(telling -> documents.add(telling.document()));
        relinked.alike().forEach(pair -> {
            documents.add(pair.first().document());
            documents.add(pair.second().document());
        });
        Map<TellingId, Long> all = new HashMap<>();
        for (DocumentId document : documents) {
            // By the reading as recorded: a corrected type gives a telling no other number.
            shelf.state(document)
                    .report()
                    .map(Report::reading)
                    .ifPresent(reading -> numbers.of(reading)
                            .forEach((event, number) -> all.put(new TellingId(document, event), number)));
        }
        return all;
    }

    /** An incident is called by the number of its first telling, so that its name does not change when others come and go. */
    private static IncidentId id(Cluster cluster, Map<TellingId, Long> numbered) {
        long first = cluster.tellings().stream()
                .mapToLong(telling -> numbered.getOrDefault(TellingId.of(telling), Long.MAX_VALUE))
                .min()
                .orElseThrow();
        return new IncidentId("i" + first);
    }
}
