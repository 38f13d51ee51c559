// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rashomon.ledger.account.Report;
import org.rashomon.ledger.review.CorrectedReading;
import org.rashomon.ledger.review.Decisions;
import org.rashomon.ledger.review.Mask;
import org.rashomon.ledger.version.ReportAddress;
import org.rashomon.ledger.version.Version;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Reading;

/**
 * What holds of documents: withdrawn ones do not, nor do texts that have a later version wherever they were met; what reviewers set right
 * is set right.
 *
 * @param shelf what was recorded
 * @param decisions of the reviewers
 * @param next one more line about a document, that the shelf does not have yet
 */
record Standing(Shelf shelf, Decisions decisions, Optional<LedgerEntry> next) {
    static Standing of(Shelf shelf) {
        return new Standing(shelf, shelf.decisions(), Optional.empty());
    }

    /** Once one more line has been taken in. */
    static Standing after(Shelf shelf, LedgerEntry entry) {
        Decisions before = shelf.decisions();
        return new Standing(
                shelf, entry.operation().isDecision() ? before.and(List.of(entry)) : before, Optional.of(entry));
    }

    DocumentState state(DocumentId document) {
        DocumentState known = shelf.state(document);
        return next.filter(entry -> !entry.operation().isDecision())
                .filter(entry -> Decisions.documents(entry.operation()).contains(document))
                .map(entry -> known.after(entry.sequence(), entry.operation()))
                .orElse(known);
    }

    /** The last reading as it was recorded, unless the document is withdrawn. */
    Optional<Report> known(DocumentId document) {
        return decisions.withdrawn().contains(document)
                ? Optional.empty()
                : state(document).report();
    }

    /** The last reading with what was set right in it, also where another version is in force. */
    Optional<Reading> reading(DocumentId document) {
        return known(document).map(this::corrected).map(Report::reading);
    }

    /** The report as incidents know it: with those places of publication alone that have no later version. */
    Optional<Report> report(DocumentId document) {
        return known(document).flatMap(this::standing).map(this::corrected);
    }

    private Report corrected(Report report) {
        return report.read(CorrectedReading.of(report.reading(), decisions.corrections(report.id()))
                .reading());
    }

    private Optional<Report> standing(Report report) {
        Report.Reprint own =
                new Report.Reprint(report.document().input(), report.document().masthead());
        List<Report.Reprint> places = Stream.concat(Stream.of(own), report.reprints().stream())
                .filter(place -> isLatest(report.id(), place))
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new Report(at(places.getFirst(), report.reading()), places.subList(1, places.size())));
    }

    private boolean isLatest(DocumentId document, Report.Reprint place) {
        return ReportAddress.of(place.masthead())
                .map(this::versions)
                .filter(versions -> !versions.isEmpty())
                .map(versions -> versions.getLast().document().equals(document))
                .orElse(true);
    }

    private static Reading at(Report.Reprint place, Reading reading) {
        Document met = reading.document();
        Document document = new Document(met.id(), place.input(), met.text(), place.masthead(), met.problems());
        return new Reading(
                document, reading.testimony(), reading.places(), reading.times(), reading.problems(), reading.reader());
    }

    /** The texts of the report that a document is a text of, the earliest first; the document alone where it has one. */
    List<Version> versions(DocumentId document) {
        return known(document)
                .map(report -> ReportAddress.of(report.document().masthead())
                        .map(this::versions)
                        .orElseGet(() -> List.of(Version.of(
                                document,
                                report.document().masthead(),
                                state(document).readBy()))))
                .orElse(List.of());
    }

    /** The texts met at an address that are not withdrawn, the earliest version first. */
    List<Version> versions(ReportAddress address) {
        SortedSet<DocumentId> documents = new TreeSet<>(shelf.documentsAt(address));
        next.ifPresent(entry -> documents.addAll(Decisions.documents(entry.operation())));
        return Version.inOrder(documents.stream()
                .filter(document -> !decisions.withdrawn().contains(document))
                .flatMap(document ->
                        Optional.ofNullable(state(document).versions().get(address)).stream())
                .toList());
    }

    /** What holds or not by what an operation says of a document: the document, and the other versions of its reports. */
    SortedSet<DocumentId> touchedBy(Operation operation) {
        SortedSet<DocumentId> touched = Decisions.documents(decisions.undoneIn(operation));
        for (DocumentId document : List.copyOf(touched)) {
            state(document).versions().keySet().forEach(address -> touched.addAll(shelf.documentsAt(address)));
        }
        return touched;
    }

    Mask mask() {
        return Mask.of(maskedWords());
    }

    /** What was masked by then, and since. */
    SortedSet<String> maskedWords() {
        SortedSet<String> words = decisions.maskedWords();
        words.addAll(shelf.alsoMasked());
        return words;
    }
}
