// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rashomon.ledger.incident.Cluster;
import org.rashomon.ledger.incident.Link;
import org.rashomon.ledger.incident.TellingId;
import org.rashomon.ledger.query.Catalogue;
import org.rashomon.ledger.review.DecisionConflict;
import org.rashomon.ledger.review.Decisions;
import org.rashomon.ledger.review.Mask;
import org.rashomon.ledger.review.Reviews;
import org.rashomon.ledger.store.KeptPage;
import org.rashomon.ledger.store.LedgerStore;
import org.rashomon.ledger.store.SqliteStore;
import org.rashomon.model.CapturedPage;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Origin;
import org.rashomon.model.OriginTracer;
import org.rashomon.model.Reading;
import org.rashomon.model.VagueRules;

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
    private final IncidentDesk linked;
    private final JournalWriter journal;
    private final boolean past;
    private final LatestReviews reviews;
    private final Histories histories;
    private final LatestIncidents answer = new LatestIncidents();

    /** A ledger over a store of another kind; the ledger closes it. */
    public Ledger(LedgerStore store, LedgerSettings settings) {
        this(store, settings, false, List.of());
    }

    private Ledger(LedgerStore store, LedgerSettings settings, boolean past, Collection<String> alsoMasked) {
        this.store = store;
        this.settings = settings;
        this.past = past;
        this.derivations = new Derivations(store, settings, alsoMasked);
        this.journal = new JournalWriter(store, settings, derivations, past);
        this.desk = new IncidentDesk(store, derivations.shelf()::report, settings);
        this.linked = new IncidentDesk(store, derivations.shelf()::lastReport, settings);
        this.reviews = new LatestReviews(store, journal, linked, this::shownDocument);
        this.histories = new Histories(this, journal, derivations.shelf());
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
        return journal.record(reading, ReadFrom.text(), List.of());
    }

    /**
     * The same, and keeps the page that the text was cut from, in the same transaction. For a document that is known without a page it is
     * kept as well; the page of one that is known with its page is not kept again unless something new was read.
     */
    public synchronized Recording record(Reading reading, CapturedPage page) {
        KeptPage kept = new KeptPage(reading.document().id(), page);
        Recording recording = journal.record(reading, ReadFrom.page(page), List.of(kept));
        if (!recording.changedTheLedger() && !pages().has(kept.document())) {
            store.pages().keep(kept);
        }
        return recording;
    }

    /** Takes a document's reading out of force; the journal keeps it. Empty when it is not in force. */
    public synchronized Optional<LedgerEntry> withdraw(DocumentId document, String author, String reason) {
        catchUp();
        return standing().known(document).isEmpty()
                ? Optional.empty()
                : Optional.of(decide(new Operation.Withdrawn(document), author, reason));
    }

    /**
     * Keeps a reviewer's decision; it holds until it is undone, whatever is read and linked again.
     *
     * @throws IllegalArgumentException when there is nothing that could be decided so, with the reason; nothing is kept then
     */
    public synchronized LedgerEntry decide(Operation decision, String author, String reason) {
        return followed(journal.decide(decision, author, reason));
    }

    /**
     * As {@link #decide}, but only while {@code last} is the journal's last line: for who has looked at what it says, and would decide
     * otherwise were it to say something else.
     *
     * @return empty, with nothing kept, when the journal has gone on since
     * @throws IllegalArgumentException when there is nothing that could be decided so, with the reason; nothing is kept then
     */
    public synchronized Optional<LedgerEntry> decideAt(long last, Operation decision, String author, String reason) {
        return journal.decideAt(last, decision, author, reason).map(this::followed);
    }

    /** Names that are masked are found no more from the decision on: incidents do not keep them until they are linked next. */
    private LedgerEntry followed(LedgerEntry entry) {
        if (standing().decisions().undoneIn(entry.operation()) instanceof Operation.Redacted) {
            derivations.deriveIncidents();
        }
        return entry;
    }

    private Standing standing() {
        return journal.standing();
    }

    private void catchUp() {
        journal.catchUp();
    }

    private void catchUpWithIncidents() {
        catchUp();
        derivations.deriveIncidents();
    }

    /** Puts what was recorded last into its incidents, which asking for them does as well. */
    public synchronized void link() {
        catchUpWithIncidents();
    }

    /**
     * From now on tells {@code listener} of every incident that is made anew, as soon as it is, on the thread that links: also of those
     * of earlier lines that are not linked yet. It may ask this ledger and has to be quick, for calls wait for it. Others listen beside
     * it. What another process links is not told: {@link #changedSince} finds it.
     */
    public Listening whenRelinked(Consumer<Relinking> listener) {
        return derivations.tell(relinking -> listener.accept(new Relinking(
                relinking.from(),
                relinking.through(),
                shown(relinking.before().stream()).toList(),
                shown(relinking.after().stream()).toList())))::run;
    }

    /**
     * The incidents that tell of a report which a later line of the journal than {@code line} is about, in order: new ones, and those in
     * which a report came, was read again or was decided on. An incident that lost its last such report is not among them.
     */
    public synchronized List<IncidentId> changedSince(long line) {
        catchUpWithIncidents();
        return desk.changedSince(line);
    }

    /** Linking for who spreads its work over machines. */
    public SpreadLinking spreadLinking() {
        return new SpreadLinking(this, this::catchUp, derivations);
    }

    /**
     * As {@link #link}, a few reports at a time, so that others come to the ledger between one call and the next.
     *
     * @return true while there is more to do
     */
    public synchronized boolean linkSome() {
        catchUp();
        return derivations.deriveSomeIncidents();
    }

    /** One incident as it was linked last: what was recorded since is not in it. */
    public synchronized Optional<Incident> linkedIncident(IncidentId id) {
        catchUp();
        derivations.shelf().fetch(linked.documents(id));
        return shown(linked.incident(id).stream()).findFirst();
    }

    /** Every incident, latest first, undated last; ids stay as the ledger grows, unless two incidents turn out to be one. */
    public synchronized List<Incident> incidents() {
        catchUpWithIncidents();
        return answer.at(journal.stage(), () -> shown(desk.incidents()).toList());
    }

    /** Gives every incident as {@link #incidents} does, one after the other, so that no more than one need be in memory. */
    public synchronized void eachIncident(Consumer<Incident> taker) {
        catchUpWithIncidents();
        shown(desk.incidents()).forEach(taker);
    }

    private Stream<Incident> shown(Stream<Incident> incidents) {
        Mask mask = standing().mask();
        return incidents.map(incident -> mask.over(incident, this::shownDocument));
    }

    private Optional<Document> shownDocument(DocumentId id) {
        return reading(id).map(Reading::document);
    }

    /** How vague words are read. */
    public VagueRules vagueRules() {
        return settings.vagueRules();
    }

    /** Finds incidents among those that have been linked, and counts them, whatever is being written. */
    public synchronized Catalogue catalogue() {
        catchUp();
        return new Catalogue(store, journal::mask);
    }

    /** One incident. */
    public synchronized Optional<Incident> incident(IncidentId id) {
        catchUpWithIncidents();
        return shown(desk.incident(id).stream()).findFirst();
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
        return inForce().toList();
    }

    /** Gives every reading as {@link #readings} does, one after the other, so that no more than some need be in memory. */
    public synchronized void eachReading(Consumer<Reading> taker) {
        catchUp();
        inForce().forEach(taker);
    }

    private Stream<Reading> inForce() {
        Mask mask = standing().mask();
        return derivations.shelf().documents().stream()
                .flatMap(document -> derivations.shelf().reading(document).stream())
                .map(mask::over);
    }

    /** The last reading of a document that is not withdrawn, also of one that is an earlier version of a report. */
    public synchronized Optional<Reading> reading(DocumentId document) {
        catchUp();
        return standing().reading(document).map(standing().mask()::over);
    }

    /**
     * As {@link #reading}, with the names that are masked everywhere else: a decision remembers what was read, and is made on this. It is
     * not for showing.
     */
    public synchronized Optional<Reading> unmasked(DocumentId document) {
        catchUp();
        return standing().reading(document);
    }

    /** The pages that texts were cut from. A ledger as of an earlier moment keeps none. */
    public KeptPages pages() {
        return new KeptPages(store.pages(), this::withholdsPages);
    }

    private synchronized boolean withholdsPages() {
        catchUp();
        return !standing().maskedWords().isEmpty();
    }

    /** What became of reports, and of incidents. */
    public Histories histories() {
        return histories;
    }

    /** From where the words of each of some documents come, as far as they tell among themselves. */
    public Map<DocumentId, Origin> origins(List<Document> documents) {
        return documents.isEmpty() ? Map.of() : settings.origins().trace(documents);
    }

    /** The reviewers' decisions. */
    public synchronized Decisions decisions() {
        catchUp();
        return standing().decisions();
    }

    /** Where decisions in force and the evidence part, by the number of the decision. */
    public synchronized List<DecisionConflict> conflicts() {
        link();
        return reviews().conflicts();
    }

    /** The reviewers' decisions, to be shown beside what they are about, which is compared as it was linked last. */
    public synchronized Reviews reviews() {
        catchUp();
        return reviews.now();
    }

    /** Whether this is what a ledger said at an earlier moment, which is not written to. */
    public boolean isPast() {
        return past;
    }

    /** The number of the journal's last line; 0 before the first. */
    public synchronized long lastLine() {
        return store.lastSequence();
    }

    /**
     * The last line that the journal had at a moment; 0 before the first.
     *
     * @throws IllegalArgumentException for an entry that is not there
     */
    public synchronized long lastLine(LedgerMoment moment) {
        return PastJournal.lastLine(store, moment);
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
        Ledger then =
                new Ledger(SqliteStore.temporary(), settings, true, standing().maskedWords());
        PastJournal.copy(store, last, then.store);
        then.rebuild();
        return then;
    }

    /** Claims whose passage holds all of the words, the best first; none when there are no words. */
    public synchronized List<Hit> search(String words, int limit) {
        return Hit.search(store, words, limit);
    }

    /** Checks again that nothing was changed: the journal's hashes, the texts, every quote, and the derived tables. */
    public synchronized Verification verify() {
        catchUp();
        return past ? Verifier.ofJournal(store, settings, standing()) : Verifier.verify(store, settings, standing());
    }

    /** Makes the derived tables again from the journal. */
    public synchronized void rebuild() {
        store.clear();
        catchUpWithIncidents();
    }

    /** How much is in it. */
    public synchronized LedgerSummary summary() {
        catchUpWithIncidents();
        return LedgerSummary.of(store);
    }

    @Override
    public synchronized void close() {
        store.close();
    }
}
