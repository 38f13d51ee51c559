// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.rashomon.ledger.review.Decisions;
import org.rashomon.ledger.store.Change;
import org.rashomon.ledger.store.Derivation;
import org.rashomon.ledger.store.DerivedRows;
import org.rashomon.ledger.store.JournalLine;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.Stage;
import org.rashomon.ledger.version.ReportAddress;
import org.rashomon.model.DocumentId;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;

/** Brings derived tables as far as a journal has come. */
final class Derivations {
    /** One transaction for so many lines. */
    private static final int LINES_AT_ONCE = 256;

    /** Between which others come to the ledger: some tenths of a second where it is large. */
    private static final int LINES_AT_A_TIME = 16;

    private final LedgerStore journal;
    private final LedgerStore tables;
    private final Shelf shelf;
    private final DocumentDerivation documents;
    private final IncidentDerivation incidents;
    private final Predicate<JournalLine> read;
    private final List<Consumer<Relinking>> listeners = new CopyOnWriteArrayList<>();
    private long generation;

    /** Tables from the journal of the same store. */
    Derivations(LedgerStore store, LedgerSettings settings, Collection<String> alsoMasked) {
        this(store, store, new Shelf(store, store, alsoMasked), settings, line -> true);
    }

    /**
     * Tables from a journal.
     *
     * @param journal read only
     * @param tables written
     * @param shelf over both
     * @param read which lines are taken in; the others are passed over
     */
    Derivations(
            LedgerStore journal,
            LedgerStore tables,
            Shelf shelf,
            LedgerSettings settings,
            Predicate<JournalLine> read) {
        this.read = read;
        this.journal = journal;
        this.tables = tables;
        this.shelf = shelf;
        this.documents = new DocumentDerivation(tables, shelf, new DerivedRows(settings.vagueRules()));
        this.incidents = new IncidentDerivation(tables, shelf, settings);
    }

    Shelf shelf() {
        return shelf;
    }

    IncidentDerivation incidents() {
        return incidents;
    }

    /** From now on {@code taker} is told what is linked anew, until what is given back is run. */
    Runnable tell(Consumer<Relinking> taker) {
        listeners.add(taker);
        return () -> listeners.remove(taker);
    }

    /** What the next line brings to the tables of documents. */
    DocumentDerivation.Step next(LedgerEntry entry) {
        return documents.step(entry, documents.numberedThrough(entry.sequence() - 1));
    }

    /**
     * Brings the tables of documents up to date; they lag only after a change of their form, or when they were cleared.
     *
     * @return how far they have come
     */
    Stage deriveDocuments() {
        Stage from = stage(Derivation.DOCUMENTS);
        List<JournalLine> lines = journal.journal(from.through(), LINES_AT_ONCE);
        while (!lines.isEmpty()) {
            deriveDocuments(from, lines);
            from = stage(Derivation.DOCUMENTS);
            lines = journal.journal(from.through(), LINES_AT_ONCE);
        }
        return from;
    }

    /** What was known of the tables before they were emptied is forgotten. */
    private Stage stage(Derivation derivation) {
        Stage stage = tables.derived(derivation);
        if (stage.generation() != generation) {
            forget();
            generation = stage.generation();
        }
        return stage;
    }

    private void forget() {
        shelf.forget();
        incidents.forget();
    }

    private void deriveDocuments(Stage from, List<JournalLine> lines) {
        Optional<Batch> made = made(Derivation.DOCUMENTS, from, () -> batch(from.through(), lines));
        boolean derived = made.filter(
                        batch -> tables.derive(Derivation.DOCUMENTS, from, batch.through(), batch.change()))
                .isPresent();
        if (derived && !made.orElseThrow().decided()) {
            shelf.forget(made.orElseThrow().touched());
        } else {
            shelf.forget();
        }
    }

    /**
     * What is made from tables. Another process may change them meanwhile: what is made then is refused by the store, and what its making
     * stumbles over is no fault.
     */
    private <T> Optional<T> made(Derivation derivation, Stage from, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (RuntimeException stumbled) {
            if (tables.derived(derivation).equals(from)) {
                throw stumbled;
            }
            return Optional.empty();
        }
    }

    /**
     * What some lines bring.
     *
     * @param through the last of them
     * @param touched the documents of which something else holds
     * @param decided whether a reviewer has decided something
     */
    private record Batch(long through, Change change, Set<DocumentId> touched, boolean decided) {}

    /**
     * Of as many of the lines as are about different reports: what a line brings depends on the lines before it. A decision may be about any
     * and goes alone.
     */
    private Batch batch(long from, List<JournalLine> lines) {
        Set<Object> reports = new HashSet<>();
        Set<DocumentId> touched = new HashSet<>();
        Change.Builder all = new Change.Builder();
        long through = from;
        long numbered = documents.numberedThrough(from);
        boolean decided = false;
        for (JournalLine line : lines) {
            if (read.test(line)) {
                LedgerEntry entry = line.entry();
                boolean decision = entry.operation().isDecision();
                if (decided || (decision && !reports.isEmpty()) || !isOfOthers(entry.operation(), reports)) {
                    break;
                }
                DocumentDerivation.Step step = documents.step(entry, numbered);
                if (!Collections.disjoint(step.touched(), touched)) {
                    break;
                }
                all.add(step.change());
                touched.addAll(step.touched());
                numbered = step.numbered();
                decided = decision;
            }
            through = line.sequence();
        }
        return new Batch(through, all.change(), touched, decided);
    }

    /** Whether an operation is about no report of those that are there, which it joins. */
    private static boolean isOfOthers(Operation operation, Set<Object> reports) {
        Set<Object> its = new HashSet<>(Decisions.documents(operation));
        switch (operation) {
            case Operation.Recorded recorded ->
                ReportAddress.of(recorded.reading().document().masthead()).ifPresent(its::add);
            case Operation.Reprinted reprinted ->
                ReportAddress.of(reprinted.masthead()).ifPresent(its::add);
            case Operation.Withdrawn decision -> {}
            case Operation.Accepted decision -> {}
            case Operation.Corrected decision -> {}
            case Operation.Merged decision -> {}
            case Operation.Split decision -> {}
            case Operation.Redacted decision -> {}
            case Operation.Undone decision -> {}
        }
        boolean others = Collections.disjoint(its, reports);
        reports.addAll(its);
        return others;
    }

    /** Links what has come since. */
    void deriveIncidents() {
        Stage from = stage(Derivation.INCIDENTS);
        long last = deriveDocuments().through();
        while (from.through() < last) {
            deriveIncidents(from, Math.min(last, from.through() + LINES_AT_ONCE));
            from = stage(Derivation.INCIDENTS);
            last = deriveDocuments().through();
        }
    }

    /** Links what has come since, up to a line, with comparisons that were made elsewhere. */
    void deriveIncidents(long through, SpreadLinking.Comparisons comparisons) {
        Stage from = stage(Derivation.INCIDENTS);
        long last = Math.min(through, deriveDocuments().through());
        while (from.through() < last) {
            deriveIncidents(from, Math.min(last, from.through() + LINES_AT_ONCE), comparisons);
            from = stage(Derivation.INCIDENTS);
        }
    }

    /** How far the tables of documents have come. */
    long journalThrough() {
        return stage(Derivation.DOCUMENTS).through();
    }

    /** How far incidents have come. */
    long linkedThrough() {
        return stage(Derivation.INCIDENTS).through();
    }

    /** Links a few of the lines that have come since; true while there are more. */
    boolean deriveSomeIncidents() {
        Stage from = stage(Derivation.INCIDENTS);
        long last = deriveDocuments().through();
        if (from.through() < last) {
            deriveIncidents(from, Math.min(last, from.through() + LINES_AT_A_TIME));
        }
        return stage(Derivation.INCIDENTS).through() < last;
    }

    private void deriveIncidents(Stage from, long through) {
        deriveIncidents(from, through, (after, last) -> Optional.empty());
    }

    private void deriveIncidents(Stage from, long through, SpreadLinking.Comparisons comparisons) {
        incidents.notice(journalThrough());
        Optional<IncidentDerivation.Step> derived = made(
                        Derivation.INCIDENTS,
                        from,
                        () -> incidents.step(from.through(), through, !listeners.isEmpty(), comparisons))
                .filter(step -> tables.derive(Derivation.INCIDENTS, from, through, step.change()));
        derived.ifPresentOrElse(step -> listeners.forEach(taker -> taker.accept(step.relinking())), this::forget);
    }
}
