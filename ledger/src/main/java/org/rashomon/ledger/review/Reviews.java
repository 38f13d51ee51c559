// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rashomon.ledger.store.OperationCodec;
import org.rashomon.model.ClaimWords;
import org.rashomon.model.Correction;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.FigureWords;
import org.rashomon.model.Incident;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Telling;
import org.rashomon.model.TellingWords;

/**
 * The decisions of a ledger as they are shown beside what they are about.
 *
 * @param decisions all
 * @param conflicts by the number of the decision, masked
 * @param mask over whatever is told of a decision
 * @param documents masked, to quote from
 */
public record Reviews(
        Decisions decisions,
        List<DecisionConflict> conflicts,
        Mask mask,
        Function<DocumentId, Optional<Document>> documents) {
    public Reviews {
        conflicts = List.copyOf(conflicts);
    }

    public static Reviews none() {
        return new Reviews(Decisions.none(), List.of(), Mask.nothing(), id -> Optional.empty());
    }

    /** The same, quoting from other documents: masked ones. */
    public Reviews quoting(Function<DocumentId, Optional<Document>> others) {
        return new Reviews(decisions, conflicts, mask, others);
    }

    /** Every decision and every undoing, in order. */
    public List<ReviewNote> notes() {
        return decisions.all().stream().map(this::note).toList();
    }

    public Optional<ReviewNote> note(long entry) {
        return decisions.entry(entry).map(this::note);
    }

    /** The decisions in force about a document. */
    public List<ReviewNote> notes(DocumentId document) {
        return decisions.inForce().stream()
                .filter(entry -> Decisions.documents(entry.operation()).contains(document))
                .map(this::note)
                .toList();
    }

    /** The decisions in force about what is told in an incident. */
    public List<ReviewNote> notes(Incident incident) {
        List<Telling> tellings = InIncidents.tellings(incident).toList();
        Set<DocumentId> told = tellings.stream().map(Telling::document).collect(Collectors.toSet());
        return decisions.inForce().stream()
                .filter(entry -> Decisions.documents(entry.operation()).stream().anyMatch(told::contains))
                .filter(entry -> tellings.stream().anyMatch(telling -> isAbout(entry.operation(), telling)))
                .map(this::note)
                .toList();
    }

    /** The conflicts of some decisions. */
    public List<DecisionConflict> conflicts(List<ReviewNote> notes) {
        Set<Long> entries = notes.stream().map(ReviewNote::entry).collect(Collectors.toSet());
        return conflicts.stream()
                .filter(conflict -> entries.contains(conflict.entry()))
                .toList();
    }

    private ReviewNote note(LedgerEntry entry) {
        return new ReviewNote(
                entry.sequence(),
                new ReviewNote.Signature(entry.author(), entry.recordedAt()),
                OperationCodec.label(entry.operation()),
                mask.over(Phrase.of(entry.operation(), documents)),
                mask.over(entry.reason()),
                decisions.undoneBy(entry.sequence()));
    }

    private static boolean isAbout(Operation operation, Telling telling) {
        TellingWords words = TellingWords.of(telling.document(), telling.event());
        return switch (operation) {
            case Operation.Corrected(Correction correction) -> isAbout(correction, telling, words);
            case Operation.Accepted accepted ->
                accepted.claims().stream().anyMatch(claim -> isOf(claim.claim(), telling));
            case Operation.Merged merged -> merged.tellings().contains(words);
            case Operation.Split split ->
                split.first().contains(words) || split.second().contains(words);
            case Operation.Recorded recorded -> false;
            case Operation.Reprinted reprinted -> false;
            case Operation.Withdrawn withdrawn -> false;
            case Operation.Redacted redacted -> false;
            case Operation.Undone undone -> false;
        };
    }

    private static boolean isAbout(Correction correction, Telling telling, TellingWords words) {
        return switch (correction) {
            case Correction.OfType c -> c.telling().equals(words);
            case Correction.OfModality c -> c.telling().equals(words);
            case Correction.OfTime c -> c.telling().equals(words);
            case Correction.OfPlace c -> c.telling().equals(words);
            case Correction.OfInitiator c -> c.telling().equals(words);
            case Correction.OfRecipient c -> c.telling().equals(words);
            case Correction.OfQuantity c -> isOf(c.figure(), telling);
            case Correction.OfHarm c -> isOf(c.figure(), telling);
            case Correction.OfGroupClass c -> isOf(c.figure(), telling);
            case Correction.OfSpeaker c -> isOf(c.claim(), telling);
            case Correction.OfAct c -> isOf(c.claim(), telling);
        };
    }

    private static boolean isOf(ClaimWords words, Telling telling) {
        return words.document().equals(telling.document()) && words.isOf(telling.claim());
    }

    private static boolean isOf(FigureWords words, Telling telling) {
        return words.document().equals(telling.document())
                && telling.event().figures().stream()
                        .anyMatch(figure -> figure.mention().span().equals(words.words()));
    }
}
