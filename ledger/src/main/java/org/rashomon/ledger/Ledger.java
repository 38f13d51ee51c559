// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.OriginTracer;
import org.rashomon.model.Reading;

/**
 * Who claims what happened, according to whom: readings in, incidents with their accounts side by side out.
 *
 * <p>Everything that is told to the ledger stands in its append-only journal; the rest is derived from it and can be made again.
 * One ledger is used by one thread at a time; every method locks.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class Ledger implements AutoCloseable {
    private Ledger() {}

    /**
     * Opens the ledger in a file, which is made when it is not there.
     *
     * @throws org.rashomon.model.RashomonException with code {@code LEDGER_BROKEN} when the file is no ledger, is one of a newer version,
     *     or cannot be written
     */
    public static Ledger open(Path file, LedgerSettings settings) {
        throw new UnsupportedOperationException(file + " " + settings);
    }

    /** As {@link #open(Path, LedgerSettings)} with vague words read by their plain meaning. */
    public static Ledger open(Path file, InstantSource clock, OriginTracer origins) {
        return open(file, LedgerSettings.of(clock, origins));
    }

    /** A ledger that is gone when closed. */
    public static Ledger inMemory(InstantSource clock, OriginTracer origins) {
        return inMemory(LedgerSettings.of(clock, origins));
    }

    /** A ledger that is gone when closed. */
    public static Ledger inMemory(LedgerSettings settings) {
        throw new UnsupportedOperationException(settings.toString());
    }

    /** Keeps a reading; once this returns it survives a power cut. Giving the same reading again changes nothing. */
    public Recording record(Reading reading) {
        throw new UnsupportedOperationException(reading.reader());
    }

    /** Takes a document's reading out of force; the journal keeps it. Empty when it is not in force. */
    public Optional<LedgerEntry> withdraw(DocumentId document, String author, String reason) {
        throw new UnsupportedOperationException(document + author + reason);
    }

    /** Every incident, latest first, undated last; ids stay as the ledger grows, unless two incidents turn out to be one. */
    public List<Incident> incidents() {
        throw new UnsupportedOperationException();
    }

    /** One incident. */
    public Optional<Incident> incident(IncidentId id) {
        return incidents().stream().filter(incident -> incident.id().equals(id)).findFirst();
    }

    /** The readings in force, in the order in which their documents were first recorded. */
    public List<Reading> readings() {
        throw new UnsupportedOperationException();
    }

    /** The reading of a document that is in force. */
    public Optional<Reading> reading(DocumentId document) {
        throw new UnsupportedOperationException(document.value());
    }

    /** The journal from its first line. */
    public List<LedgerEntry> entries() {
        throw new UnsupportedOperationException();
    }

    /** Checks again that nothing was changed: the journal's hashes, the texts, every quote, and the derived tables. */
    public Verification verify() {
        throw new UnsupportedOperationException();
    }

    /** Makes the derived tables again from the journal. */
    public void rebuild() {
        throw new UnsupportedOperationException();
    }

    /** How much is in it. */
    public LedgerSummary summary() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
