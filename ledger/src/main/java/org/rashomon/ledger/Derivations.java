// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rashomon.ledger.store.Change;
import org.rashomon.ledger.store.Derivation;
import org.rashomon.ledger.store.DerivedRows;
import org.rashomon.ledger.store.JournalLine;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.model.DocumentId;
import org.rashomon.model.LedgerEntry.Operation;

/** Brings derived tables as far as a journal has come. */
final class Derivations {
    /** One transaction for so many lines. */
    private static final int LINES_AT_ONCE = 256;

    private final LedgerStore journal;
    private final LedgerStore tables;
    private final Shelf shelf;
    private final DocumentDerivation documents;
    private final IncidentDerivation incidents;
    private final Predicate<JournalLine> read;

    /** Tables from the journal of the same store. */
    Derivations(LedgerStore store, LedgerSettings settings) {
        this(store, store, settings, line -> true);
    }

    /**
     * Tables from a journal.
     *
     * @param journal read only
     * @param tables written
     * @param read which lines are taken in; the others are passed over
     */
    Derivations(LedgerStore journal, LedgerStore tables, LedgerSettings settings, Predicate<JournalLine> read) {
        this.read = read;
        this.journal = journal;
        this.tables = tables;
        this.shelf = new Shelf(journal, tables);
        this.documents = new DocumentDerivation(tables, shelf, new DerivedRows(settings.vagueRules()));
        this.incidents = new IncidentDerivation(tables, shelf, new IncidentMaker(shelf, settings));
    }

    Shelf shelf() {
        return shelf;
    }

    IncidentDerivation incidents() {
        return incidents;
    }

    /** The change that the next line brings to the tables of documents. */
    Change changeBy(long sequence, Operation operation) {
        return documents
                .step(sequence, operation, documents.numberedThrough(sequence - 1))
                .change();
    }

    /** Brings the tables of documents up to date; they lag only after a change of their form, or when they were cleared. */
    void deriveDocuments() {
        long from = tables.derivedThrough(Derivation.DOCUMENTS);
        List<JournalLine> lines = journal.journal(from, LINES_AT_ONCE);
        while (!lines.isEmpty()) {
            deriveDocuments(from, lines);
            from = tables.derivedThrough(Derivation.DOCUMENTS);
            lines = journal.journal(from, LINES_AT_ONCE);
        }
    }

    /** As many of the lines as are about different documents: what a line brings depends on the lines before it. */
    private void deriveDocuments(long from, List<JournalLine> lines) {
        Set<DocumentId> changed = new HashSet<>();
        Change.Builder all = new Change.Builder();
        long through = from;
        long numbered = documents.numberedThrough(from);
        for (JournalLine line : lines) {
            if (read.test(line)) {
                Operation operation = line.entry().operation();
                if (!changed.add(DocumentDerivation.document(operation))) {
                    break;
                }
                DocumentDerivation.Step step = documents.step(line.sequence(), operation, numbered);
                all.add(step.change());
                numbered = step.numbered();
            }
            through = line.sequence();
        }
        tables.derive(Derivation.DOCUMENTS, from, through, all.change());
        shelf.forget(changed);
    }

    /** Links what has come since. */
    void deriveIncidents() {
        long last = tables.derivedThrough(Derivation.DOCUMENTS);
        long from = tables.derivedThrough(Derivation.INCIDENTS);
        while (from < last) {
            long through = Math.min(last, from + LINES_AT_ONCE);
            if (!tables.derive(Derivation.INCIDENTS, from, through, incidents.change(from, through))) {
                incidents.forget();
            }
            from = tables.derivedThrough(Derivation.INCIDENTS);
        }
    }
}
