// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.ledger.review.Decisions;
import org.rashomon.ledger.review.Phrase;
import org.rashomon.ledger.review.ReviewNote;
import org.rashomon.ledger.review.Reviews;
import org.rashomon.model.DocumentId;
import org.rashomon.model.LedgerEntry;

/**
 * What became of a report.
 *
 * @param versions its texts, the earliest first; the last one is in force
 * @param steps what the journal says of any of them, in its order
 */
public record DocumentHistory(List<DocumentId> versions, List<Step> steps) {
    /**
     * One line of the journal.
     *
     * @param entry its number
     * @param document which of the texts it is about
     * @param recordedAt when the ledger learned it
     * @param author the reader's version, or a reviewer
     * @param what for people
     * @param reason for people
     */
    public record Step(
            long entry, DocumentId document, Instant recordedAt, String author, String what, String reason) {}

    public DocumentHistory {
        versions = List.copyOf(versions);
        steps = List.copyOf(steps);
    }

    /** What a journal says of a document and of the other texts of its report. */
    static DocumentHistory of(
            DocumentId document, List<DocumentId> versions, List<LedgerEntry> journal, Reviews reviews) {
        Set<DocumentId> texts = new TreeSet<>(versions);
        texts.add(document);
        List<Step> steps = new ArrayList<>();
        for (LedgerEntry entry : journal) {
            Decisions.documents(reviews.decisions().undoneIn(entry.operation())).stream()
                    .filter(texts::contains)
                    .findFirst()
                    .ifPresent(about -> steps.add(step(entry, about, reviews)));
        }
        return new DocumentHistory(versions, steps);
    }

    private static Step step(LedgerEntry entry, DocumentId about, Reviews reviews) {
        String what = reviews.note(entry.sequence())
                .map(ReviewNote::what)
                .orElseGet(() -> Phrase.of(entry.operation(), reviews.documents()));
        return new Step(entry.sequence(), about, entry.recordedAt(), entry.author(), what, entry.reason());
    }
}
