// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rashomon.model.AcceptedClaim;
import org.rashomon.model.Claim;
import org.rashomon.model.Correction;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.LedgerEntry;
import org.rashomon.model.LedgerEntry.Operation;
import org.rashomon.model.Reading;
import org.rashomon.model.TellingWords;

/** Finds where decisions in force and the evidence of today part. */
public final class Conflicts {
    private final Decisions decisions;
    private final Grounds grounds;

    private Conflicts(Decisions decisions, Grounds grounds) {
        this.decisions = decisions;
        this.grounds = grounds;
    }

    /** All conflicts, by the number of the decision. Decisions on documents that are out of force are in none. */
    public static List<DecisionConflict> between(Decisions decisions, Grounds grounds) {
        Conflicts conflicts = new Conflicts(decisions, grounds);
        return decisions.inForce().stream()
                .flatMap(entry -> conflicts.of(entry).stream())
                .sorted()
                .toList();
    }

    private List<DecisionConflict> of(LedgerEntry entry) {
        return switch (entry.operation()) {
            case Operation.Corrected(Correction correction) -> corrected(entry.sequence(), correction);
            case Operation.Accepted accepted ->
                accepted.claims().stream()
                        .flatMap(claim -> accepted(entry, claim).stream())
                        .toList();
            case Operation.Merged merged -> joined(entry, merged.tellings());
            case Operation.Split split -> parted(entry, split);
            case Operation.Recorded recorded -> List.of();
            case Operation.Reprinted reprinted -> List.of();
            case Operation.Withdrawn withdrawn -> List.of();
            case Operation.Redacted redacted -> List.of();
            case Operation.Undone undone -> List.of();
        };
    }

    private List<DecisionConflict> corrected(long number, Correction correction) {
        return grounds
                .asRead(correction.document())
                .map(reading -> CorrectedReading.of(reading, decisions.corrections(correction.document())))
                .map(CorrectedReading::conflicts)
                .orElse(List.of())
                .stream()
                .filter(conflict -> conflict.entry() == number)
                .toList();
    }

    /** Corrections that came after an acceptance are the reviewers' own doing, and no evidence against it. */
    private Optional<DecisionConflict> accepted(LedgerEntry entry, AcceptedClaim accepted) {
        DocumentId document = accepted.claim().document();
        List<Decided<Correction>> before = decisions.corrections(document).stream()
                .filter(correction -> correction.entry() < entry.sequence())
                .toList();
        return grounds.asRead(document).flatMap(reading -> {
            List<String> read = CorrectedReading.of(reading, before).reading().claims().stream()
                    .filter(claim -> accepted.claim().isOf(claim))
                    .map((Claim claim) -> Phrase.of(claim))
                    .toList();
            if (read.contains(accepted.read())) {
                return Optional.empty();
            }
            String what = "accepted in " + reading.document().input() + ": " + accepted.read();
            return Optional.of(
                    read.isEmpty()
                            ? new DecisionConflict(
                                    entry.sequence(),
                                    DecisionConflict.Kind.GONE,
                                    what,
                                    "no claim is read in these words")
                            : new DecisionConflict(
                                    entry.sequence(),
                                    DecisionConflict.Kind.SAYS_OTHERWISE,
                                    what,
                                    "it is read as " + read.getFirst()));
        });
    }

    private List<DecisionConflict> joined(LedgerEntry entry, List<TellingWords> merged) {
        List<TellingWords> there = new ArrayList<>();
        List<DecisionConflict> found = new ArrayList<>(gone(entry, merged, there));
        InIncidents incidents = new InIncidents(grounds.incidentsOf(documents(merged)));
        if (there.size() > 1 && !incidents.allInOne(there)) {
            found.add(conflict(
                    entry,
                    DecisionConflict.Kind.NOT_JOINED,
                    "they are in " + incidents.names(there)
                            + ": a later decision keeps them apart, or one is too general" + " for an incident"));
        }
        new LaterReports(grounds, entry.sequence())
                .tellingApart(there, incidents.with(there))
                .forEach(why -> found.add(conflict(entry, DecisionConflict.Kind.TOLD_APART, why)));
        return found;
    }

    private List<DecisionConflict> parted(LedgerEntry entry, Operation.Split split) {
        List<TellingWords> first = new ArrayList<>();
        List<TellingWords> second = new ArrayList<>();
        List<DecisionConflict> found = new ArrayList<>(gone(entry, split.first(), first));
        found.addAll(gone(entry, split.second(), second));
        InIncidents incidents = new InIncidents(grounds.incidentsOf(Decisions.documents(split)));
        incidents
                .withBoth(first, second)
                .ifPresent(id -> found.add(conflict(
                        entry,
                        DecisionConflict.Kind.NOT_APART,
                        "both are in " + id + ": a later decision joins them")));
        new LaterReports(grounds, entry.sequence())
                .tellingAsOne(first, second, incidents)
                .forEach(why -> found.add(conflict(entry, DecisionConflict.Kind.TOLD_AS_ONE, why)));
        return found;
    }

    /** Conflicts for the tellings that are no longer read; the others go into {@code there}. */
    private List<DecisionConflict> gone(LedgerEntry entry, List<TellingWords> decided, List<TellingWords> there) {
        List<DecisionConflict> gone = new ArrayList<>();
        for (TellingWords telling : decided) {
            Optional<Reading> reading = grounds.asRead(telling.document());
            boolean isRead =
                    reading.stream().flatMap(read -> read.events().stream()).anyMatch(EventEdits.at(telling));
            if (isRead) {
                there.add(telling);
            } else {
                reading.map(read -> conflict(
                                entry,
                                DecisionConflict.Kind.GONE,
                                "no event is read any more in \""
                                        + telling.trigger().of(read.document().text()) + "\" in "
                                        + read.document().input()))
                        .ifPresent(gone::add);
            }
        }
        return gone;
    }

    private DecisionConflict conflict(LedgerEntry entry, DecisionConflict.Kind kind, String why) {
        return new DecisionConflict(entry.sequence(), kind, Phrase.of(entry.operation(), this::document), why);
    }

    private Optional<Document> document(DocumentId id) {
        return grounds.asRead(id).map(Reading::document);
    }

    private static SortedSet<DocumentId> documents(List<TellingWords> tellings) {
        SortedSet<DocumentId> documents = new TreeSet<>();
        tellings.forEach(telling -> documents.add(telling.document()));
        return documents;
    }
}
