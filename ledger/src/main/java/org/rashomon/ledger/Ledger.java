// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.rashomon.ledger.incident.Cluster;
import org.rashomon.ledger.incident.Link;
import org.rashomon.ledger.incident.TellingId;
import org.rashomon.ledger.store.Derivation;
import org.rashomon.ledger.store.JournalLine;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.Row;
import org.rashomon.ledger.store.SqliteStore;
import org.rashomon.ledger.store.Table;
import org.rashomon.model.ClaimId;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.Labels;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.OriginTracer;
import org.rashomon.model.ProblemCode;
import org.rashomon.model.Reading;

/**
 * Who claims what happened, according to whom: readings in, incidents with their accounts side by side out.
 *
 * <p>Everything that is told to the ledger stands in its append-only journal; the rest is derived from it and can be made again. Any
 * thread may call; calls wait for each other. Several processes may open one file.
 */
public final class Ledger implements AutoCloseable {
    private final LedgerStore store;
    private final LedgerSettings settings;
    private final Derivations derivations;
    private final IncidentDesk desk;
    private long sequence;
    private String lastHash = JournalLine.BEGINNING;
    private Answer answer = new Answer(-1, List.of());

    /** The incidents after a line of the journal. */
    private record Answer(long sequence, List<Incident> incidents) {}

    /** A ledger over a store of another kind; the ledger closes it. */
    public Ledger(LedgerStore store, LedgerSettings settings) {
        this.store = store;
        this.settings = settings;
        this.derivations = new Derivations(store, settings);
        this.desk = new IncidentDesk(store, derivations.shelf(), new IncidentMaker(derivations.shelf(), settings));
    }

    /**
     * Opens the ledger in a file, which is made when it is not there.
     *
     * @throws org.rashomon.model.RashomonException with code {@code LEDGER_BROKEN} when the file is no ledger, is one of a newer version,
     *     or cannot be written
     */
    public static Ledger open(Path file, LedgerSettings settings) {
        return new Ledger(SqliteStore.open(file), settings);
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
        return new Ledger(SqliteStore.inMemory(), settings);
    }

    /** Keeps a reading; once this returns it survives a power cut. Giving the same reading again changes nothing. */
    public synchronized Recording record(Reading reading) {
        while (true) {
            catchUp();
            DocumentState state = derivations.shelf().state(reading.document().id());
            Recording recording = Decision.on(reading, state, sequence + 1);
            if (!recording.changedTheLedger() || append(operation(recording, reading), reading.reader(), "read")) {
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

    /** Takes a document's reading out of force; the journal keeps it. Empty when it is not in force. */
    public synchronized Optional<LedgerEntry> withdraw(DocumentId document, String author, String reason) {
        do {
            catchUp();
            if (derivations.shelf().report(document).isEmpty()) {
                return Optional.empty();
            }
        } while (!append(new Operation.Withdrawn(document), author, reason));
        return store.lines(List.of(sequence)).stream().map(JournalLine::entry).findFirst();
    }

    /** False when another process wrote in between. */
    private boolean append(Operation operation, String author, String reason) {
        String now = settings.clock().instant().truncatedTo(ChronoUnit.MILLIS).toString();
        JournalLine line =
                JournalLine.following(sequence + 1, lastHash, new JournalLine.Note(author, now, reason), operation);
        if (!store.append(line, derivations.changeBy(line.sequence(), operation))) {
            return false;
        }
        derivations.shelf().advance(DocumentDerivation.document(operation), operation);
        sequence = line.sequence();
        lastHash = line.hash();
        return true;
    }

    /** Takes note of the lines that have come since the last call, by whomever. */
    private void catchUp() {
        derivations.deriveDocuments();
        long last = store.lastSequence();
        if (last > sequence) {
            derivations
                    .shelf()
                    .forget(derivations
                            .shelf()
                            .documents(LongStream.rangeClosed(sequence + 1, last)
                                    .boxed()
                                    .toList()));
            lastHash = store.lines(List.of(last)).getFirst().hash();
            sequence = last;
        }
    }

    private void catchUpWithIncidents() {
        catchUp();
        derivations.deriveIncidents();
    }

    /** Puts what was recorded last into its incidents, which asking for them does as well. */
    public synchronized void link() {
        catchUpWithIncidents();
    }

    /** Every incident, latest first, undated last; ids stay as the ledger grows, unless two incidents turn out to be one. */
    public synchronized List<Incident> incidents() {
        catchUpWithIncidents();
        if (answer.sequence() != sequence) {
            answer = new Answer(sequence, desk.incidents().toList());
        }
        return answer.incidents();
    }

    /** Gives every incident as {@link #incidents} does, one after the other, so that no more than one need be in memory. */
    public synchronized void eachIncident(Consumer<Incident> taker) {
        catchUpWithIncidents();
        desk.incidents().forEach(taker);
    }

    /** One incident. */
    public synchronized Optional<Incident> incident(IncidentId id) {
        catchUpWithIncidents();
        return desk.incident(id);
    }

    /** Why the tellings of an incident were taken for tellings of one happening; empty for an incident told once. */
    public synchronized List<Link> links(IncidentId id) {
        catchUpWithIncidents();
        return desk.tellings(id).stream()
                .findFirst()
                .map(TellingId::of)
                .flatMap(derivations.incidents()::around)
                .map(Cluster::links)
                .orElseGet(List::of);
    }

    /** The readings in force, in the order in which their documents were first recorded. */
    public synchronized List<Reading> readings() {
        catchUp();
        return derivations.shelf().documents().stream()
                .flatMap(document -> derivations.shelf().reading(document).stream())
                .toList();
    }

    /** The reading of a document that is in force. */
    public synchronized Optional<Reading> reading(DocumentId document) {
        catchUp();
        return derivations.shelf().reading(document);
    }

    /** A claim whose passage holds the words asked for. */
    public record Hit(DocumentId document, ClaimId claim, String passage) {}

    /** Claims whose passage holds all of the words, the best first; none when there are no words. */
    public synchronized List<Hit> search(String words, int limit) {
        List<String> terms = Arrays.stream(words.split("\\s+"))
                .filter(word -> !word.isBlank())
                .toList();
        return store.search(terms, limit).stream().map(Ledger::hit).toList();
    }

    private static Hit hit(Row row) {
        List<String> cells = row.cells().stream().map(cell -> cell.orElse("")).toList();
        return new Hit(new DocumentId(cells.get(0)), new ClaimId(cells.get(1)), cells.get(2));
    }

    /** The journal from its first line. */
    public synchronized List<LedgerEntry> entries() {
        return store.journal(0, Integer.MAX_VALUE).stream()
                .map(JournalLine::entry)
                .toList();
    }

    /** Checks again that nothing was changed: the journal's hashes, the texts, every quote, and the derived tables. */
    public synchronized Verification verify() {
        return Verifier.verify(store, settings);
    }

    /** Makes the derived tables again from the journal. */
    public synchronized void rebuild() {
        store.clear(Derivation.INCIDENTS);
        store.clear(Derivation.DOCUMENTS);
        sequence = 0;
        answer = new Answer(-1, List.of());
        catchUpWithIncidents();
    }

    /** How much is in it. */
    public synchronized LedgerSummary summary() {
        catchUpWithIncidents();
        SortedMap<ProblemCode, Integer> problems = new TreeMap<>();
        store.eachRow(
                Table.PROBLEM, row -> problems.merge(Labels.parse(ProblemCode.class, row.text(1)), 1, Integer::sum));
        return new LedgerSummary(
                Math.toIntExact(store.count(Table.DOCUMENT)),
                Math.toIntExact(store.count(Table.CLAIM)),
                Math.toIntExact(store.count(Table.EVENT)),
                Math.toIntExact(store.count(Table.INCIDENT)),
                problems);
    }

    @Override
    public synchronized void close() {
        store.close();
    }
}
