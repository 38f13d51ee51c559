// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.ledger.account.Report;
import org.rashomon.ledger.review.Decisions;
import org.rashomon.ledger.store.JournalLine;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.Row;
import org.rashomon.ledger.store.Table;
import org.rashomon.ledger.version.ReportAddress;
import org.rashomon.model.DocumentId;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.Reading;

/** The reports of a ledger, read from the journal when they are asked for; those asked for last are kept. */
final class Shelf {
    /** A report of a page takes some 100 KB. */
    private static final int MOST_KEPT = 1000;

    private static final int SEQUENCE = 0;
    private static final int DOCUMENT = 1;

    private final LedgerStore journal;
    private final LedgerStore tables;
    private final List<String> alsoMasked;
    private Optional<Decisions> decisions = Optional.empty();
    private final Map<DocumentId, Optional<Report>> inForce = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<DocumentId, Optional<Report>> eldest) {
            return size() > MOST_KEPT;
        }
    };
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
     * @param alsoMasked what is masked by decisions that the journal does not have: those of today in one of the past
     * @param tables where {@link Table#ENTRY} says which lines are about a document
     */
    Shelf(LedgerStore journal, LedgerStore tables, Collection<String> alsoMasked) {
        this.journal = journal;
        this.tables = tables;
        this.alsoMasked = List.copyOf(alsoMasked);
    }

    DocumentState state(DocumentId document) {
        DocumentState known = kept.get(document);
        if (known != null) {
            return known;
        }
        fetch(List.of(document));
        return kept.getOrDefault(document, DocumentState.UNKNOWN);
    }

    /** Reads what is known of some documents at once, and keeps it for when it is asked for. */
    void fetch(Collection<DocumentId> documents) {
        List<DocumentId> missing = documents.stream()
                .filter(document -> !kept.containsKey(document))
                .limit(MOST_KEPT)
                .toList();
        Map<DocumentId, DocumentState> states = new HashMap<>();
        missing.forEach(document -> states.put(document, DocumentState.UNKNOWN));
        for (LedgerEntry entry : entries(missing)) {
            // A line about another version of the report changes what holds of this text, and is not about it.
            for (DocumentId document : Decisions.documents(entry.operation())) {
                states.computeIfPresent(document, (id, state) -> state.after(entry.sequence(), entry.operation()));
            }
        }
        kept.putAll(states);
    }

    /** A document as incidents know it; empty when it is withdrawn, or has a later version wherever it was met. */
    Optional<Report> report(DocumentId document) {
        Optional<Report> known = inForce.get(document);
        if (known != null) {
            return known;
        }
        Optional<Report> report = Standing.of(this).report(document);
        inForce.put(document, report);
        return report;
    }

    /** As {@link #report}; of one that is withdrawn or has a later version the last reading, for incidents that have not been linked since. */
    Optional<Report> lastReport(DocumentId document) {
        return report(document).or(() -> state(document).report());
    }

    /** The reviewers' decisions. */
    Decisions decisions() {
        if (decisions.isEmpty()) {
            List<Long> lines = tables.rows(Table.ENTRY, "document", List.of("")).stream()
                    .map(row -> row.number(SEQUENCE))
                    .toList();
            decisions = Optional.of(Decisions.of(
                    journal.lines(lines).stream().map(JournalLine::entry).toList()));
        }
        return decisions.get();
    }

    List<String> alsoMasked() {
        return alsoMasked;
    }

    /** The documents that were met at an address, in order. */
    List<DocumentId> documentsAt(ReportAddress address) {
        return tables.rows(Table.VERSION, "address", List.of(address.value())).stream()
                .map(row -> new DocumentId(row.text(0)))
                .toList();
    }

    Optional<Reading> reading(DocumentId document) {
        return report(document).map(Report::reading);
    }

    /** The documents that have a reading in force, in the order in which they were first recorded. */
    List<DocumentId> documents() {
        TreeSet<String> inForce = new TreeSet<>();
        tables.eachRow(Table.DOCUMENT, row -> inForce.add(row.text(0)));
        SortedMap<Long, SortedSet<String>> entries = new TreeMap<>();
        tables.eachRow(
                Table.ENTRY,
                row -> entries.computeIfAbsent(row.number(SEQUENCE), absent -> new TreeSet<>())
                        .add(row.text(DOCUMENT)));
        List<DocumentId> documents = new ArrayList<>();
        for (SortedSet<String> ofLine : entries.values()) {
            for (String document : ofLine) {
                if (inForce.remove(document)) {
                    documents.add(new DocumentId(document));
                }
            }
        }
        return documents;
    }

    /** The lines that are about some documents, in order. */
    List<LedgerEntry> entries(Collection<DocumentId> documents) {
        SortedSet<Long> sequences = new TreeSet<>();
        tables.rowsInAnyOrder(
                        Table.ENTRY,
                        "document",
                        documents.stream().map(DocumentId::value).toList())
                .forEach(row -> sequences.add(row.number(SEQUENCE)));
        return journal.lines(sequences).stream().map(JournalLine::entry).toList();
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

    /**
     * There is one more line.
     *
     * @param touched the documents of which something else holds now
     */
    void advance(LedgerEntry entry, Collection<DocumentId> touched) {
        if (entry.operation().isDecision()) {
            decisions = Optional.of(decisions().and(List.of(entry)));
        } else {
            Decisions.documents(entry.operation())
                    .forEach(document -> kept.computeIfPresent(
                            document, (id, state) -> state.after(entry.sequence(), entry.operation())));
        }
        touched.forEach(inForce::remove);
    }

    /** There are more lines. */
    void forget() {
        kept.clear();
        inForce.clear();
        decisions = Optional.empty();
    }

    /** There are more lines about these documents, none of them a decision. */
    void forget(Collection<DocumentId> documents) {
        documents.forEach(document -> {
            kept.remove(document);
            inForce.remove(document);
        });
    }
}
