// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.ledger.review.Mask;
import org.rashomon.ledger.store.Change;
import org.rashomon.ledger.store.Derivation;
import org.rashomon.ledger.store.DerivedRows;
import org.rashomon.ledger.store.JournalLine;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.Row;
import org.rashomon.ledger.store.Table;
import org.rashomon.model.Incident;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.RashomonException;
import org.rashomon.model.Reading;

/** Checks a store against itself. Goes on after a fault, to name them all. */
final class Verifier {
    private final LedgerStore store;
    private final DerivedRows derived;
    private final List<Fault> faults = new ArrayList<>();
    private final ReadingsInForce readable;
    private long entries;
    private long documents;
    private long quotes;
    private long rows;

    Verifier(LedgerStore store, DerivedRows derived, Collection<String> alsoMasked) {
        this.store = store;
        this.derived = derived;
        this.readable = new ReadingsInForce(alsoMasked);
    }

    /** Linking of the readings in force into incidents. */
    interface Linking {
        List<Incident> incidents(ReadingsInForce readings);
    }

    Verification verify(Linking linking) {
        store.damage().forEach(damage -> fault(Fault.Kind.FILE_DAMAGED, "file", damage));
        checkJournal(store.journal(0, Integer.MAX_VALUE));
        checkDocumentTables();
        if (store.derivedThrough(Derivation.INCIDENTS) == readable.sequence()) {
            compare(DerivedRows.of(linking.incidents(readable)), Derivation.INCIDENTS);
        }
        return new Verification(new Verification.Checked(entries, documents, quotes, rows), masked(readable.mask()));
    }

    private void checkJournal(List<JournalLine> lines) {
        String previous = JournalLine.BEGINNING;
        long expected = 1;
        for (JournalLine line : lines) {
            entries++;
            if (line.sequence() != expected) {
                fault(Fault.Kind.ENTRY_MISSING, "entry " + expected, "the next one is " + line.sequence());
            }
            if (!line.follows(previous)) {
                fault(Fault.Kind.CHAIN_BROKEN, "entry " + line.sequence(), "the hash is not that of the content");
            }
            checkEntry(line);
            previous = line.hash();
            expected = line.sequence() + 1;
        }
    }

    private void checkEntry(JournalLine line) {
        try {
            LedgerEntry entry = line.entry();
            readable.apply(entry);
            if (entry.operation() instanceof Operation.Recorded(Reading reading)) {
                documents++;
                QuoteCheck.Result result = QuoteCheck.of(reading);
                quotes += result.checked();
                faults.addAll(result.faults());
            }
        } catch (RashomonException | IllegalArgumentException | java.time.DateTimeException unreadable) {
            boolean text = String.valueOf(unreadable.getMessage()).contains("is not that of the text");
            fault(
                    text ? Fault.Kind.DOCUMENT_CHANGED : Fault.Kind.ENTRY_UNREADABLE,
                    "entry " + line.sequence(),
                    String.valueOf(unreadable.getMessage()));
        }
    }

    private void checkDocumentTables() {
        Change.Builder expected = new Change.Builder();
        readable.shown().forEach(reading -> expected.add(derived.of(reading)));
        compare(expected.change(), Derivation.DOCUMENTS);
    }

    private void compare(Change expected, Derivation derivation) {
        for (Table table : Table.values()) {
            if (table.derivation() == derivation) {
                compare(table, expected.additions().getOrDefault(table, List.of()).stream());
            }
        }
    }

    private void compare(Table table, Stream<Row> expectedRows) {
        List<Row> expected = expectedRows.sorted().toList();
        List<Row> found = new ArrayList<>();
        store.eachRow(table, found::add);
        found.sort(Comparator.naturalOrder());
        rows += found.size();
        if (!found.equals(expected)) {
            Set<Row> missing = new HashSet<>(expected);
            found.forEach(missing::remove);
            Set<Row> foreign = new HashSet<>(found);
            expected.forEach(foreign::remove);
            fault(
                    Fault.Kind.DERIVED_DIFFERS,
                    "table " + table.label(),
                    String.format(
                            Locale.ROOT,
                            "%d rows are missing and %d are not from the journal",
                            missing.size(),
                            foreign.size()));
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
