// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rashomon.ledger.account.Report;
import org.rashomon.ledger.review.CorrectedReading;
import org.rashomon.ledger.review.Decisions;
import org.rashomon.ledger.review.Mask;
import org.rashomon.ledger.version.ReportAddress;
import org.rashomon.ledger.version.Version;
import org.rashomon.ledger.version.Versions;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventMentionId;
import org.rashomon.model.EventType;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Masthead;
import org.rashomon.model.Reading;
import org.rashomon.model.Span;

/** The journal played forward: what holds after its last line. */
final class ReadingsInForce {
    /** One telling, whatever the reading that found it calls it; the occurrence tells apart tellings in the same words. */
    private record EventKey(DocumentId document, Span trigger, EventType type, int occurrence) {}

    /** A telling by its name in the reading in force. */
    private record EventName(DocumentId document, EventMentionId event) {}

    private final Map<DocumentId, Report> recorded = new LinkedHashMap<>();
    private final Map<DocumentId, Long> recordedBy = new HashMap<>();
    private final Versions versions = new Versions();
    private final Map<EventKey, Integer> numbers = new HashMap<>();
    private final Map<EventName, Integer> numberOfName = new HashMap<>();
    private final Collection<String> alsoMasked;
    private Decisions decisions = Decisions.none();
    private long sequence;

    ReadingsInForce() {
        this(List.of());
    }

    /**
     * Of a journal that is read as it was.
     *
     * @param alsoMasked what is masked by decisions that came later
     */
    ReadingsInForce(Collection<String> alsoMasked) {
        this.alsoMasked = List.copyOf(alsoMasked);
    }

    void apply(LedgerEntry entry) {
        switch (entry.operation()) {
            case Operation.Recorded(Reading reading) -> record(reading, entry.sequence());
            case Operation.Reprinted(DocumentId document, String input, Masthead masthead) -> {
                recorded.computeIfPresent(document, (id, report) -> report.reprinted(input, masthead));
                versions.add(document, masthead, entry.sequence());
            }
            case Operation.Withdrawn decision -> decisions = decisions.and(List.of(entry));
            case Operation.Accepted decision -> decisions = decisions.and(List.of(entry));
            case Operation.Corrected decision -> decisions = decisions.and(List.of(entry));
            case Operation.Merged decision -> decisions = decisions.and(List.of(entry));
            case Operation.Split decision -> decisions = decisions.and(List.of(entry));
            case Operation.Redacted decision -> decisions = decisions.and(List.of(entry));
            case Operation.Undone decision -> decisions = decisions.and(List.of(entry));
        }
        sequence = entry.sequence();
    }

    private void record(Reading reading, long line) {
        Document document = reading.document();
        recorded.merge(document.id(), Report.of(reading), (before, now) -> before.read(reading));
        recordedBy.put(document.id(), line);
        versions.add(document.id(), document.masthead(), line);
        number(reading);
    }

    private void number(Reading reading) {
        Map<EventKey, Integer> occurrences = new HashMap<>();
        DocumentId document = reading.document().id();
        for (EventMention event : reading.events()) {
            EventKey plain = new EventKey(document, event.trigger().mention().span(), event.type(), 0);
            int occurrence = occurrences.merge(plain, 1, Integer::sum);
            EventKey key = new EventKey(document, plain.trigger(), plain.type(), occurrence);
            numberOfName.put(
                    new EventName(document, event.id()), numbers.computeIfAbsent(key, absent -> numbers.size() + 1));
        }
    }

    /** The number of an event among all that the journal ever held, counted from 1; another reading does not change it. */
    int number(DocumentId document, EventMentionId event) {
        return Optional.ofNullable(numberOfName.get(new EventName(document, event)))
                .orElseThrow(() -> new IllegalArgumentException(
                        String.format(Locale.ROOT, "no event %s in %s", event.value(), document)));
    }

    /** The last line taken in. */
    long sequence() {
        return sequence;
    }

    Decisions decisions() {
        return decisions;
    }

    /** What was masked by then, and since. */
    Mask mask() {
        return Mask.of(maskedWords());
    }

    SortedSet<String> maskedWords() {
        SortedSet<String> words = decisions.maskedWords();
        words.addAll(alsoMasked);
        return words;
    }

    /** What incidents are made of, corrected, in the order in which the documents were first recorded. */
    List<Report> reports() {
        return recorded.keySet().stream()
                .flatMap(document -> report(document).stream())
                .toList();
    }

    /** A document as incidents know it: not withdrawn, met somewhere without a later version, corrected. */
    Optional<Report> report(DocumentId document) {
        return known(document).flatMap(this::standing).map(this::corrected);
    }

    /** Its last reading, also where another version of the report is in force; empty when it is not there or withdrawn. */
    Optional<Report> known(DocumentId document) {
        return Optional.ofNullable(recorded.get(document)).filter(report -> !isWithdrawn(document));
    }

    /** The reading of a known document with what was set right in it. */
    Optional<Reading> reading(DocumentId document) {
        return known(document).map(this::corrected).map(Report::reading);
    }

    /** The last reading of a document as it was recorded. */
    Optional<Report> recorded(DocumentId document) {
        return Optional.ofNullable(recorded.get(document));
    }

    /** The line of the last reading; 0 for a document that is not there. */
    long recordedBy(DocumentId document) {
        return recordedBy.getOrDefault(document, 0L);
    }

    boolean isWithdrawn(DocumentId document) {
        return decisions.withdrawn().contains(document);
    }

    /** With those places of publication alone that have no later version. */
    private Optional<Report> standing(Report report) {
        List<Report.Reprint> places = Stream.concat(
                        Stream.of(new Report.Reprint(
                                report.document().input(), report.document().masthead())),
                        report.reprints().stream())
                .filter(place -> !versions.isSuperseded(report.id(), place.masthead(), other -> !isWithdrawn(other)))
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new Report(at(places.getFirst(), report.reading()), places.subList(1, places.size())));
    }

    private static Reading at(Report.Reprint place, Reading reading) {
        Document met = reading.document();
        Document document = new Document(met.id(), place.input(), met.text(), place.masthead(), met.problems());
        return new Reading(
                document, reading.testimony(), reading.places(), reading.times(), reading.problems(), reading.reader());
    }

    private Report corrected(Report report) {
        return report.read(CorrectedReading.of(report.reading(), decisions.corrections(report.id()))
                .reading());
    }

    /** The documents whose rows may be others for an operation; all for the masking of a name. */
    SortedSet<DocumentId> touchedBy(Operation operation) {
        Operation decision = decisions.undoneIn(operation);
        if (decision instanceof Operation.Redacted) {
            return new TreeSet<>(recorded.keySet());
        }
        SortedSet<DocumentId> touched = Decisions.documents(decision);
        for (DocumentId document : List.copyOf(touched)) {
            addresses(document).forEach(address -> touched.addAll(versions.documents(address)));
        }
        return touched;
    }

    private Set<ReportAddress> addresses(DocumentId document) {
        Set<ReportAddress> addresses = new LinkedHashSet<>();
        recorded(document).ifPresent(report -> {
            ReportAddress.of(report.document().masthead()).ifPresent(addresses::add);
            report.reprints()
                    .forEach(reprint -> ReportAddress.of(reprint.masthead()).ifPresent(addresses::add));
        });
        return addresses;
    }

    /** The texts met where a report stands, the earliest first. */
    List<Version> versionsOf(Report report) {
        Document document = report.document();
        return ReportAddress.of(document.masthead())
                .map(versions::at)
                .map(all -> all.stream()
                        .filter(version -> !isWithdrawn(version.document()))
                        .toList())
                .orElseGet(() -> List.of(Version.of(document.id(), document.masthead(), recordedBy(document.id()))));
    }

    /** The readings in force as they are shown. */
    List<Reading> shown() {
        Mask mask = mask();
        return reports().stream().map(Report::reading).map(mask::over).toList();
    }
}
