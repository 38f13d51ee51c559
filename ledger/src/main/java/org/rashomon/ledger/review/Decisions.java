// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.model.Correction;
import org.rashomon.model.DocumentId;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;

/** The reviewers' decisions of a journal, in its order, and which of them hold. Entries that are no decisions are passed over. */
public final class Decisions {
    private final SortedMap<Long, LedgerEntry> all;

    /** By the number of a decision, the entry that undoes it. */
    private final Map<Long, Long> undone = new HashMap<>();

    private final Set<DocumentId> withdrawn = new HashSet<>();
    private final Map<DocumentId, List<Decided<Correction>>> corrections = new HashMap<>();

    private Decisions(SortedMap<Long, LedgerEntry> all) {
        this.all = all;
        // An undoing may itself be undone, and only by a later entry: from the last one back each is settled when its
        // turn comes.
        for (LedgerEntry entry : latestFirst(all.values())) {
            if (entry.operation() instanceof Operation.Undone(long target) && isInForce(entry.sequence())) {
                undone.putIfAbsent(target, entry.sequence());
            }
        }
        inForce().forEach(this::file);
    }

    private void file(LedgerEntry entry) {
        if (entry.operation() instanceof Operation.Withdrawn(DocumentId document)) {
            withdrawn.add(document);
        }
        if (entry.operation() instanceof Operation.Corrected(Correction correction)) {
            corrections
                    .computeIfAbsent(correction.document(), absent -> new ArrayList<>())
                    .add(new Decided<>(entry.sequence(), correction));
        }
    }

    public static Decisions none() {
        return of(List.of());
    }

    public static Decisions of(Collection<LedgerEntry> entries) {
        return with(entries, new TreeMap<>());
    }

    /** These and those of later entries. */
    public Decisions and(Collection<LedgerEntry> entries) {
        return with(entries, new TreeMap<>(all));
    }

    private static Decisions with(Collection<LedgerEntry> entries, SortedMap<Long, LedgerEntry> before) {
        entries.stream()
                .filter(entry -> entry.operation().isDecision())
                .forEach(entry -> before.put(entry.sequence(), entry));
        return new Decisions(before);
    }

    private static List<LedgerEntry> latestFirst(Collection<LedgerEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparingLong(LedgerEntry::sequence).reversed())
                .toList();
    }

    /** Every decision, also one that was undone, and every undoing. */
    public List<LedgerEntry> all() {
        return List.copyOf(all.values());
    }

    public Optional<LedgerEntry> entry(long number) {
        return Optional.ofNullable(all.get(number));
    }

    /** Those that hold; an undoing is none. */
    public List<LedgerEntry> inForce() {
        return all.values().stream()
                .filter(entry -> !(entry.operation() instanceof Operation.Undone) && isInForce(entry.sequence()))
                .toList();
    }

    public boolean isInForce(long number) {
        return all.containsKey(number) && !undone.containsKey(number);
    }

    /** The entry by which a decision holds no longer. */
    public Optional<Long> undoneBy(long number) {
        return Optional.ofNullable(undone.get(number));
    }

    /**
     * The undoing of an entry.
     *
     * @throws IllegalArgumentException when there is nothing to undo, with the reason
     */
    public Operation.Undone undo(long number) {
        if (!all.containsKey(number)) {
            throw new IllegalArgumentException("entry " + number
                    + " is no decision: what a report says is not undone, but its document can be withdrawn");
        }
        undoneBy(number).ifPresent(by -> {
            throw new IllegalArgumentException(
                    "entry " + number + " is undone already, by entry " + by + "; undo " + by + " to have it back");
        });
        return new Operation.Undone(number);
    }

    /** The last decision of somebody that holds; what they have undone is not it. */
    public Optional<LedgerEntry> lastOf(String author) {
        return latestFirst(inForce()).stream()
                .filter(entry -> entry.author().equals(author))
                .findFirst();
    }

    /** What was set right in a document, in the order of the decisions. */
    public List<Decided<Correction>> corrections(DocumentId document) {
        return corrections.getOrDefault(document, List.of());
    }

    /** Documents whose reading is out of force. */
    public Set<DocumentId> withdrawn() {
        return Collections.unmodifiableSet(withdrawn);
    }

    /** What an operation comes to: an undoing to what it takes back or brings back, any other to itself. */
    public Operation undoneIn(Operation operation) {
        Operation decision = operation;
        while (decision instanceof Operation.Undone(long target) && all.containsKey(target)) {
            decision = all.get(target).operation();
        }
        return decision;
    }

    /** What is masked, in order. */
    public SortedSet<String> maskedWords() {
        SortedSet<String> words = new TreeSet<>();
        for (LedgerEntry entry : inForce()) {
            if (entry.operation() instanceof Operation.Redacted redacted) {
                words.addAll(redacted.words());
            }
        }
        return words;
    }

    /** Which tellings are to be of one happening and which are not, whatever speaks for it. */
    public Constraints constraints() {
        return Constraints.of(inForce());
    }

    /** The documents that a decision is about; none for the masking of a name, which is about all. */
    public static SortedSet<DocumentId> documents(Operation operation) {
        SortedSet<DocumentId> documents = new TreeSet<>();
        switch (operation) {
            case Operation.Recorded recorded ->
                documents.add(recorded.reading().document().id());
            case Operation.Reprinted reprinted -> documents.add(reprinted.document());
            case Operation.Withdrawn withdrawn -> documents.add(withdrawn.document());
            case Operation.Corrected corrected ->
                documents.add(corrected.correction().document());
            case Operation.Accepted accepted ->
                accepted.claims().forEach(claim -> documents.add(claim.claim().document()));
            case Operation.Merged merged -> merged.tellings().forEach(telling -> documents.add(telling.document()));
            case Operation.Split split -> {
                split.first().forEach(telling -> documents.add(telling.document()));
                split.second().forEach(telling -> documents.add(telling.document()));
            }
            case Operation.Redacted redacted -> {}
            case Operation.Undone undone -> {}
        }
        return documents;
    }
}
