// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.ledger.account.Report;
import org.rashomon.ledger.store.JournalLine;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.Row;
import org.rashomon.ledger.store.Table;
import org.rashomon.model.DocumentId;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Reading;

/** The reports of a ledger, read from the journal when they are asked for; those asked for last are kept. */
final class Shelf {
    /** A report of a page takes some 100 KB. */
    private static final int MOST_KEPT = 1000;

    private static final int SEQUENCE = 0;
    private static final int DOCUMENT = 1;

    private final LedgerStore journal;
    private final LedgerStore tables;
    private final Map<DocumentId, DocumentState> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<DocumentId, DocumentState> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /**
     * Reports by what {@code tables} know of the lines in {@code journal}; usually one store is both.
     *
     * @param journal where lines are
     * @param tables where {@link Table#ENTRY} says which lines are about a document
     */
    Shelf(LedgerStore journal, LedgerStore tables) {
        this.journal = journal;
        this.tables = tables;
    }

    DocumentState state(DocumentId document) {
        DocumentState known = kept.get(document);
        if (known != null) {
            return known;
        }
        List<Long> sequences = tables.rows(Table.ENTRY, "document", List.of(document.value())).stream()
                .map(row -> row.number(SEQUENCE))
                .toList();
        DocumentState state = DocumentState.UNKNOWN;
        for (JournalLine line : journal.lines(sequences)) {
            state = state.after(line.entry().operation());
        }
        kept.put(document, state);
        return state;
    }

    Optional<Report> report(DocumentId document) {
        return state(document).report();
    }

    Optional<Reading> reading(DocumentId document) {
        return report(document).map(Report::reading);
    }

    /** The documents that have a reading in force, in the order in which they were first recorded. */
    List<DocumentId> documents() {
        TreeSet<String> inForce = new TreeSet<>();
        tables.eachRow(Table.DOCUMENT, row -> inForce.add(row.text(0)));
        SortedMap<Long, String> entries = new TreeMap<>();
        tables.eachRow(Table.ENTRY, row -> entries.put(row.number(SEQUENCE), row.text(DOCUMENT)));
        List<DocumentId> documents = new ArrayList<>();
        for (String document : entries.values()) {
            if (inForce.remove(document)) {
                documents.add(new DocumentId(document));
            }
        }
        return documents;
    }

    /** The documents that the lines of these numbers are about. */
    List<DocumentId> documents(Collection<Long> sequences) {
        List<String> numbers = sequences.stream().map(String::valueOf).toList();
        return tables.rows(Table.ENTRY, "sequence", numbers).stream()
                .map(Row::cells)
                .map(cells -> cells.get(DOCUMENT).orElseThrow())
                .filter(document -> !document.isEmpty())
                .distinct()
                .map(DocumentId::new)
                .toList();
    }

    /** There is one more line about a document, which says this. */
    void advance(DocumentId document, Operation operation) {
        kept.computeIfPresent(document, (id, state) -> state.after(operation));
    }

    /** There are more lines about these documents. */
    void forget(Collection<DocumentId> documents) {
        documents.forEach(kept::remove);
    }
}
