// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rashomon.ledger.review.Decisions;
import org.rashomon.ledger.review.Mask;
import org.rashomon.ledger.store.Change;
import org.rashomon.ledger.store.DerivedRows;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.Row;
import org.rashomon.ledger.store.Table;
import org.rashomon.model.DocumentId;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Reading;

/** What a line of the journal does to the tables of {@link org.rashomon.ledger.store.Derivation#DOCUMENTS}. */
final class DocumentDerivation {
    private static final int NUMBERED = 2;

    private final LedgerStore tables;
    private final Shelf shelf;
    private final DerivedRows rows;
    private final TellingNumbers numbers;

    DocumentDerivation(LedgerStore tables, Shelf shelf, DerivedRows rows) {
        this.tables = tables;
        this.shelf = shelf;
        this.rows = rows;
        this.numbers = new TellingNumbers(tables);
    }

    /**
     * What a line brings.
     *
     * @param change to the tables
     * @param numbered how many tellings have a number after it
     * @param touched the documents of which something else holds after it
     */
    record Step(Change change, long numbered, SortedSet<DocumentId> touched) {}

    /** Of a line, to tables that have come as far as the line before, after which so many tellings had a number. */
    Step step(LedgerEntry entry, long numberedBefore) {
        Operation operation = entry.operation();
        Standing after = Standing.after(shelf, entry);
        List<Row> added = operation instanceof Operation.Recorded(Reading reading)
                ? numbers.added(reading, numberedBefore)
                : List.of();
        long numbered = numberedBefore + added.size();
        SortedSet<DocumentId> touched = after.touchedBy(operation);
        Change.Builder change = new Change.Builder();
        entries(entry, touched, numbered).forEach(row -> change.add(Table.ENTRY, row));
        added.forEach(row -> change.add(Table.TELLING_NUMBER, row));
        if (!operation.isDecision()) {
            addVersions(Decisions.documents(operation).first(), after, change);
        }
        SortedSet<DocumentId> shown = new TreeSet<>(touched);
        if (after.decisions().undoneIn(operation) instanceof Operation.Redacted(var names)) {
            // What is masked or shown again changes how documents are shown, and nothing that is linked.
            shown.addAll(NamedRows.documents(tables, Mask.of(names)));
        }
        Mask mask = after.mask();
        shown.forEach(document -> change.add(after.report(document)
                .map(now -> rows.of(mask.over(now.reading())))
                .orElseGet(() -> DerivedRows.without(document))));
        return new Step(change.change(), numbered, touched);
    }

    /** A decision stands under the empty id too, by which all are found. */
    private static List<Row> entries(LedgerEntry entry, SortedSet<DocumentId> touched, long numbered) {
        Stream<String> decision = entry.operation().isDecision() ? Stream.of("") : Stream.of();
        return Stream.concat(decision, touched.stream().map(DocumentId::value))
                .map(document -> entryRow(entry.sequence(), document, numbered))
                .toList();
    }

    private static void addVersions(DocumentId document, Standing after, Change.Builder change) {
        change.remove(Table.VERSION, "document", List.of(document.value()));
        after.state(document)
                .versions()
                .keySet()
                .forEach(address -> change.add(
                        Table.VERSION,
                        new Row.Cells()
                                .text(document.value())
                                .text(address.value())
                                .row()));
    }

    /** How many tellings have a number after a line. */
    long numberedThrough(long sequence) {
        return tables.rows(Table.ENTRY, "sequence", List.of(Long.toString(sequence))).stream()
                .mapToLong(row -> row.number(NUMBERED))
                .max()
                .orElse(0);
    }

    private static Row entryRow(long sequence, String document, long numbered) {
        return new Row.Cells().number(sequence).text(document).number(numbered).row();
    }
}
