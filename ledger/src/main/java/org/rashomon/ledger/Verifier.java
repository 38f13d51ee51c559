// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.ledger.review.Mask;
import org.rashomon.ledger.store.Derivation;
import org.rashomon.ledger.store.JournalLine;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.Table;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.RashomonException;

/** Checks a store against itself: the journal line by line, then the derived tables against ones made anew. Goes on after a fault, to name them all. */
final class Verifier {
    private static final int LINES_AT_ONCE = 256;

    private final LedgerStore store;
    private final LedgerSettings settings;
    private final Standing standing;
    private final List<Fault> faults = new ArrayList<>();
    private final PageCheck pages;
    private final boolean hasPages;
    private final Set<Long> unreadable = new HashSet<>();
    private String previousHash = JournalLine.BEGINNING;
    private long entries;
    private long lastSequence;
    private long documents;
    private long quotes;
    private long rows;

    private Verifier(LedgerStore store, LedgerSettings settings, Standing standing, boolean hasPages) {
        this.store = store;
        this.standing = standing;
        this.settings = settings;
        this.hasPages = hasPages;
        this.pages = new PageCheck(store.pages(), faults);
    }

    /** Of a store in which this holds; names that are masked are masked in what is told of faults. */
    static Verification verify(LedgerStore store, LedgerSettings settings, Standing standing) {
        return new Verifier(store, settings, standing, true).verify();
    }

    /** Of a copy of a journal that came without its captured pages. */
    static Verification ofJournal(LedgerStore store, LedgerSettings settings, Standing standing) {
        return new Verifier(store, settings, standing, false).verify();
    }

    private Verification verify() {
        store.damage().forEach(damage -> fault(Fault.Kind.FILE_DAMAGED, "file", damage));
        checkJournal();
        pages.rest();
        try (ScratchStore scratch = ScratchStore.open()) {
            checkTables(scratch.store());
        } catch (RashomonException broken) {
            fault(Fault.Kind.DERIVED_DIFFERS, "derived tables", "cannot be made anew: " + broken.getMessage());
        }
        Verification.Checked checked = new Verification.Checked(entries, documents, quotes, pages.checked(), rows);
        return new Verification(checked, masked(standing.mask()));
    }

    private void checkJournal() {
        List<JournalLine> lines = store.journal(0, LINES_AT_ONCE);
        while (!lines.isEmpty()) {
            lines.forEach(this::check);
            lines = store.journal(lastSequence, LINES_AT_ONCE);
        }
    }

    private void check(JournalLine line) {
        entries++;
        if (line.sequence() != lastSequence + 1) {
            fault(Fault.Kind.ENTRY_MISSING, "entry " + (lastSequence + 1), "the next one is " + line.sequence());
        }
        if (!line.follows(previousHash)) {
            fault(Fault.Kind.CHAIN_BROKEN, "entry " + line.sequence(), "the hash is not that of the content");
        }
        checkEntry(line);
        previousHash = line.hash();
        lastSequence = line.sequence();
    }

    private void checkEntry(JournalLine line) {
        try {
            LedgerEntry entry = line.entry();
            if (entry.operation() instanceof Operation.Recorded(var reading)) {
                documents++;
                QuoteCheck.Result result = QuoteCheck.of(reading);
                quotes += result.checked();
                faults.addAll(result.faults());
                pages.document(reading.document());
            }
            if (hasPages) {
                checkPage(entry);
            }
        } catch (RashomonException | IllegalArgumentException | DateTimeException broken) {
            unreadable.add(line.sequence());
            boolean text = String.valueOf(broken.getMessage()).contains("is not that of the text");
            fault(
                    text ? Fault.Kind.DOCUMENT_CHANGED : Fault.Kind.ENTRY_UNREADABLE,
                    "entry " + line.sequence(),
                    String.valueOf(broken.getMessage()));
        }
    }

    private void checkPage(LedgerEntry entry) {
        switch (entry.operation()) {
            case Operation.Recorded(var reading) ->
                pages.line(entry.sequence(), reading.document().id(), entry.reason());
            case Operation.Reprinted reprinted -> pages.line(entry.sequence(), reprinted.document(), entry.reason());
            case Operation.Withdrawn decision -> {}
            case Operation.Accepted decision -> {}
            case Operation.Corrected decision -> {}
            case Operation.Merged decision -> {}
            case Operation.Split decision -> {}
            case Operation.Redacted decision -> {}
            case Operation.Undone decision -> {}
        }
    }

    /** What was never derived is not missing. */
    private void checkTables(LedgerStore anew) {
        Derivations derivations = new Derivations(
                store,
                anew,
                new Shelf(store, anew, standing.shelf().alsoMasked()),
                settings,
                line -> !unreadable.contains(line.sequence()));
        derivations.deriveDocuments();
        boolean linked = store.derived(Derivation.INCIDENTS).through() == lastSequence;
        if (linked) {
            derivations.deriveIncidents();
        }
        for (Table table : Table.values()) {
            if (linked || table.derivation() == Derivation.DOCUMENTS) {
                compare(table, anew);
            }
        }
    }

    private void compare(Table table, LedgerStore anew) {
        TableDigest found = TableDigest.of(store, table);
        rows += found.rows();
        if (!found.equals(TableDigest.of(anew, table))) {
            TableDigest.Difference difference = TableDigest.difference(store, anew, table);
            fault(
                    Fault.Kind.DERIVED_DIFFERS,
                    "table " + table.label(),
                    String.format(
                            Locale.ROOT,
                            "%d rows are missing and %d are not from the journal",
                            difference.missing(),
                            difference.foreign()));
        }
    }

    private List<Fault> masked(Mask mask) {
        return faults.stream()
                .map(fault -> new Fault(fault.kind(), mask.over(fault.where()), mask.over(fault.message())))
                .toList();
    }

    private void fault(Fault.Kind kind, String where, String message) {
        faults.add(new Fault(kind, where, message));
    }
}
