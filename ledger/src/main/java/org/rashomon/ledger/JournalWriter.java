// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.rashomon.ledger.review.Mask;
import org.rashomon.ledger.store.JournalLine;
import org.rashomon.ledger.store.KeptPage;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.Stage;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Reading;

/** Adds lines to a journal that others may add to as well, and keeps up with what they add. One thread at a time. */
final class JournalWriter {
    private final LedgerStore store;
    private final LedgerSettings settings;
    private final Derivations derivations;
    private final boolean past;
    private Stage stage = new Stage(0, 0);
    private long sequence;
    private String lastHash = JournalLine.BEGINNING;
    /** Read also by those who wait for nobody. */
    private volatile Mask mask = Mask.nothing();

    /**
     * A writer of a store's journal.
     *
     * @param past whether it is one of an earlier moment, which is not written to
     */
    JournalWriter(LedgerStore store, LedgerSettings settings, Derivations derivations, boolean past) {
        this.store = store;
        this.settings = settings;
        this.derivations = derivations;
        this.past = past;
    }

    Recording record(Reading reading, String reason, List<KeptPage> pages) {
        while (true) {
            catchUp();
            Recording recording = Decision.on(reading, standing(), sequence + 1);
            if (!recording.changedTheLedger()
                    || append(operation(recording, reading), reading.reader(), reason, pages)) {
                return recording;
            }
        }
    }

    private static Operation operation(Recording recording, Reading reading) {
        return recording instanceof Recording.Reprinted
                ? new Operation.Reprinted(
                        reading.document().id(),
                        reading.document().input(),
                        reading.document().masthead())
                : new Operation.Recorded(reading);
    }

    LedgerEntry decide(Operation decision, String author, String reason) {
        while (true) {
            catchUp();
            DecisionCheck.check(decision, standing());
            if (append(decision, author, reason, List.of())) {
                return standing().decisions().entry(sequence).orElseThrow();
            }
        }
    }

    /** Empty when {@code last} is not the journal's last line. */
    Optional<LedgerEntry> decideAt(long last, Operation decision, String author, String reason) {
        catchUp();
        if (sequence != last) {
            return Optional.empty();
        }
        DecisionCheck.check(decision, standing());
        return append(decision, author, reason, List.of())
                ? standing().decisions().entry(sequence)
                : Optional.empty();
    }

    /** False when another process wrote in between. */
    private boolean append(Operation operation, String author, String reason, List<KeptPage> pages) {
        if (past) {
            throw new IllegalStateException("a ledger as of an earlier moment is not written to");
        }
        Instant now = settings.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        JournalLine line = JournalLine.following(
                sequence + 1, lastHash, new JournalLine.Note(author, now.toString(), reason), operation);
        LedgerEntry entry = new LedgerEntry(line.sequence(), author, now, operation, reason, line.hash());
        DocumentDerivation.Step step = derivations.next(entry);
        if (!store.append(line, stage, step.change(), pages)) {
            return false;
        }
        stage = new Stage(stage.generation(), line.sequence());
        derivations.shelf().advance(entry, step.touched());
        sequence = line.sequence();
        lastHash = line.hash();
        if (operation.isDecision()) {
            mask = standing().mask();
        }
        return true;
    }

    /** Takes note of the lines that have come since the last call, by whomever. */
    void catchUp() {
        stage = derivations.deriveDocuments();
        long last = store.lastSequence();
        if (last > sequence) {
            derivations.shelf().forget();
            lastHash = store.lines(List.of(last)).getFirst().hash();
            sequence = last;
            mask = standing().mask();
        }
    }

    Standing standing() {
        return Standing.of(derivations.shelf());
    }

    /** From the first one. */
    List<LedgerEntry> lines() {
        return store.journal(0, Integer.MAX_VALUE).stream()
                .map(JournalLine::entry)
                .toList();
    }

    /** How far it has come; another generation when somebody has emptied the derived tables. */
    Stage stage() {
        return stage;
    }

    /** Of the names that are masked, as far as was taken note of. */
    Mask mask() {
        return mask;
    }
}
