// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rashomon.ledger.incident.Link;
import org.rashomon.ledger.review.Conflicts;
import org.rashomon.ledger.review.DecisionConflict;
import org.rashomon.ledger.review.Decisions;
import org.rashomon.ledger.review.Mask;
import org.rashomon.ledger.review.Phrase;
import org.rashomon.ledger.review.ReviewNote;
import org.rashomon.ledger.review.Reviews;
import org.rashomon.ledger.store.Change;
import org.rashomon.ledger.store.Derivation;
import org.rashomon.ledger.store.DerivedRows;
import org.rashomon.ledger.store.JournalLine;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.Row;
import org.rashomon.ledger.store.SqliteStore;
import org.rashomon.ledger.version.Version;
import org.rashomon.model.ClaimId;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.OriginTracer;
import org.rashomon.model.Problem;
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
    private final DerivedRows derived;
    private final IncidentDesk desk;
    private final boolean past;
    private final Collection<String> alsoMasked;
    private ReadingsInForce readings;
    private Reviews reviews = Reviews.none();
    private long reviewedThrough;
    private String lastHash = JournalLine.BEGINNING;

    /** A ledger over a store of another kind; the ledger closes it. */
    public Ledger(LedgerStore store, LedgerSettings settings) {
        this(store, settings, false, List.of());
    }

    private Ledger(LedgerStore store, LedgerSettings settings, boolean past, Collection<String> alsoMasked) {
        this.store = store;
        this.past = past;
        this.alsoMasked = alsoMasked;
        this.readings = new ReadingsInForce(alsoMasked);
        this.settings = settings;
        this.derived = new DerivedRows(settings.vagueRules());
        this.desk = new IncidentDesk(settings);
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
            Recording recording = Decision.on(reading, readings);
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
        catchUp();
        return readings.known(document).isEmpty()
                ? Optional.empty()
                : Optional.of(decide(new Operation.Withdrawn(document), author, reason));
    }

    /**
     * Keeps a reviewer's decision; it holds until it is undone, whatever is read and linked again.
     *
     * @throws IllegalArgumentException when there is nothing that could be decided so, with the reason; nothing is kept then
     */
    public synchronized LedgerEntry decide(Operation decision, String author, String reason) {
        while (true) {
            catchUp();
            DecisionCheck.check(decision, readings);
            if (append(decision, author, reason)) {
                return readings.decisions().entry(readings.sequence()).orElseThrow();
            }
        }
    }

    /** False when another process wrote in between. */
    private boolean append(Operation operation, String author, String reason) {
        if (past) {
            throw new IllegalStateException("a ledger as of an earlier moment is not written to");
        }
        String now = settings.clock().instant().truncatedTo(ChronoUnit.MILLIS).toString();
        JournalLine line = JournalLine.following(
                readings.sequence() + 1, lastHash, new JournalLine.Note(author, now, reason), operation);
        SortedSet<DocumentId> touched = readings.touchedBy(operation);
        readings.apply(line.entry());
        touched.addAll(readings.touchedBy(operation));
        boolean appended = store.append(line, rows(touched));
        if (appended) {
            lastHash = line.hash();
        } else {
            startAgain();
        }
        return appended;
    }

    private Change rows(Collection<DocumentId> documents) {
        Mask mask = readings.mask();
        Change.Builder change = new Change.Builder();
        for (DocumentId document : documents) {
            change.add(readings.report(document)
                    .map(report -> derived.of(mask.over(report.reading())))
                    .orElseGet(() -> DerivedRows.without(document)));
        }
        return change.change();
    }

    private void startAgain() {
        readings = new ReadingsInForce(alsoMasked);
        lastHash = JournalLine.BEGINNING;
        catchUp();
    }

    private void catchUp() {
        for (JournalLine line : store.journal(readings.sequence(), Integer.MAX_VALUE)) {
            readings.apply(line.entry());
            lastHash = line.hash();
        }
    }

    /** Every incident, latest first, undated last; ids stay as the ledger grows, unless two incidents turn out to be one. */
    public synchronized List<Incident> incidents() {
        catchUp();
        List<Incident> incidents = desk.incidents(readings);
        if (store.derivedThrough(Derivation.INCIDENTS) != readings.sequence()) {
            store.clear(Derivation.INCIDENTS);
            store.derive(Derivation.INCIDENTS, 0, readings.sequence(), DerivedRows.of(incidents));
        }
        Mask mask = readings.mask();
        return mask.isEmpty()
                ? incidents
                : incidents.stream()
                        .map(incident -> mask.over(incident, id -> reading(id).map(Reading::document)))
                        .toList();
    }

    /** One incident. */
    public Optional<Incident> incident(IncidentId id) {
        return incidents().stream().filter(incident -> incident.id().equals(id)).findFirst();
    }

    /** Why the tellings of an incident were taken for tellings of one happening; empty for an incident told once. */
    public synchronized List<Link> links(IncidentId id) {
        catchUp();
        return desk.links(readings, id);
    }

    /** The readings in force, in the order in which their documents were first recorded. */
    public synchronized List<Reading> readings() {
        catchUp();
        return readings.shown();
    }

    /** The last reading of a document that is not withdrawn, also of one that is an earlier version of a report. */
    public synchronized Optional<Reading> reading(DocumentId document) {
        catchUp();
        return readings.reading(document).map(readings.mask()::over);
    }

    /**
     * As {@link #reading}, with the names that are masked everywhere else: a decision remembers what was read, and is made on this. It is
     * not for showing.
     */
    public synchronized Optional<Reading> unmasked(DocumentId document) {
        catchUp();
        return readings.reading(document);
    }

    /** The texts of the report that a document is a text of, the earliest first; the document alone where it has one. */
    public synchronized List<Version> versions(DocumentId document) {
        catchUp();
        return readings.known(document)
                .map(report -> readings.versionsOf(report))
                .orElse(List.of());
    }

    /** What became of the report that a document is a text of. */
    public synchronized DocumentHistory history(DocumentId document) {
        List<DocumentId> versions =
                versions(document).stream().map(Version::document).toList();
        Set<DocumentId> texts = new TreeSet<>(versions);
        texts.add(document);
        Reviews shown = reviews();
        List<DocumentHistory.Step> steps = new ArrayList<>();
        for (LedgerEntry entry : entries()) {
            Decisions.documents(readings.decisions().undoneIn(entry.operation())).stream()
                    .filter(texts::contains)
                    .findFirst()
                    .ifPresent(about -> steps.add(step(entry, about, shown)));
        }
        return new DocumentHistory(versions, steps);
    }

    private static DocumentHistory.Step step(LedgerEntry entry, DocumentId about, Reviews shown) {
        String what = shown.note(entry.sequence())
                .map(ReviewNote::what)
                .orElseGet(() -> Phrase.of(entry.operation(), shown.documents()));
        return new DocumentHistory.Step(
                entry.sequence(), about, entry.recordedAt(), entry.author(), what, entry.reason());
    }

    /** The reviewers' decisions. */
    public synchronized Decisions decisions() {
        catchUp();
        return readings.decisions();
    }

    /** Where decisions in force and the evidence part, by the number of the decision. */
    public List<DecisionConflict> conflicts() {
        return reviews().conflicts();
    }

    /** The reviewers' decisions, to be shown beside what they are about. */
    public synchronized Reviews reviews() {
        catchUp();
        if (reviewedThrough != readings.sequence()) {
            List<Incident> incidents = incidents();
            Mask mask = readings.mask();
            List<DecisionConflict> conflicts =
                    Conflicts.between(readings.decisions(), new LedgerGrounds(readings, incidents)).stream()
                            .map(mask::over)
                            .toList();
            reviews = new Reviews(
                    readings.decisions(), conflicts, mask, id -> reading(id).map(Reading::document));
            reviewedThrough = readings.sequence();
        }
        return reviews;
    }

    /**
     * What the ledger said at an earlier moment, in a temporary ledger that is gone when closed and cannot be written to. Names that are
     * masked today are masked in it.
     *
     * @throws IllegalArgumentException for an entry that is not there
     */
    public synchronized Ledger asOf(LedgerMoment moment) {
        catchUp();
        long last = PastJournal.lastLine(store, moment);
        Ledger then = new Ledger(SqliteStore.temporary(), settings, true, readings.maskedWords());
        PastJournal.copy(store, last, then.store);
        then.rebuild();
        return then;
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

    /** The journal from its first line; masked names are masked in it, which it still holds. */
    public synchronized List<LedgerEntry> entries() {
        catchUp();
        Mask mask = readings.mask();
        return store.journal(0, Integer.MAX_VALUE).stream()
                .map(JournalLine::entry)
                .map(mask::over)
                .toList();
    }

    /** Checks again that nothing was changed: the journal's hashes, the texts, every quote, and the derived tables. */
    public synchronized Verification verify() {
        return new Verifier(store, derived, alsoMasked).verify(new IncidentDesk(settings)::incidents);
    }

    /** Makes the derived tables again from the journal. */
    public synchronized void rebuild() {
        startAgain();
        store.clear(Derivation.DOCUMENTS);
        store.clear(Derivation.INCIDENTS);
        Change.Builder change = new Change.Builder();
        readings.shown().forEach(reading -> change.add(derived.of(reading)));
        store.derive(Derivation.DOCUMENTS, 0, readings.sequence(), change.change());
        incidents();
    }

    /** How much is in it. */
    public synchronized LedgerSummary summary() {
        List<Incident> incidents = incidents();
        List<Reading> inForce = readings();
        SortedMap<ProblemCode, Integer> problems = new TreeMap<>();
        inForce.stream()
                .flatMap(reading -> Stream.concat(reading.document().problems().stream(), reading.problems().stream()))
                .map(Problem::code)
                .forEach(code -> problems.merge(code, 1, Integer::sum));
        return new LedgerSummary(
                inForce.size(),
                inForce.stream().mapToInt(reading -> reading.claims().size()).sum(),
                inForce.stream().mapToInt(reading -> reading.events().size()).sum(),
                incidents.size(),
                problems);
    }

    @Override
    public synchronized void close() {
        store.close();
    }
}
