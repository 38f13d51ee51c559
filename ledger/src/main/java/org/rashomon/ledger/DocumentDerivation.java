// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.List;
import java.util.Optional;
import org.rashomon.ledger.account.Report;
import org.rashomon.ledger.store.Change;
import org.rashomon.ledger.store.DerivedRows;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.Row;
import org.rashomon.ledger.store.Table;
import org.rashomon.model.DocumentId;
import org.rashomon.model.LedgerEntry.Operation;

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
     */
    record Step(Change change, long numbered) {}

    /** Of line {@code sequence}, to tables that have come as far as the line before, after which so many tellings had a number. */
    Step step(long sequence, Operation operation, long numberedBefore) {
        DocumentId document = document(operation);
        Optional<Report> report = shelf.state(document).after(operation).report();
        List<Row> added = report.map(Report::reading)
                .map(reading -> numbers.added(reading, numberedBefore))
                .orElseGet(List::of);
        long numbered = numberedBefore + added.size();
        Change.Builder change = new Change.Builder()
                .add(Table.ENTRY, entryRow(sequence, document, numbered))
                .add(report.map(now -> rows.of(now.reading())).orElseGet(() -> DerivedRows.without(document)));
        added.forEach(row -> change.add(Table.TELLING_NUMBER, row));
        return new Step(change.change(), numbered);
    }

    /** What the operation is about. */
    static DocumentId document(Operation operation) {
        return switch (operation) {
            case Operation.Recorded recorded -> recorded.reading().document().id();
            case Operation.Reprinted reprinted -> reprinted.document();
            case Operation.Withdrawn withdrawn -> withdrawn.document();
        };
    }

    /** How many tellings have a number after a line. */
    long numberedThrough(long sequence) {
        return tables.rows(Table.ENTRY, "sequence", List.of(Long.toString(sequence))).stream()
                .mapToLong(row -> row.number(NUMBERED))
                .max()
                .orElse(0);
    }

    private static Row entryRow(long sequence, DocumentId document, long numbered) {
        return new Row.Cells()
                .number(sequence)
                .text(document.value())
                .number(numbered)
                .row();
    }
}
