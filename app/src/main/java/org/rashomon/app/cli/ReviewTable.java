// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rashomon.app.review.ClaimAddress;
import org.rashomon.ledger.review.DecisionConflict;
import org.rashomon.ledger.review.ReviewNote;
import org.rashomon.ledger.review.Reviews;
import org.rashomon.model.Incident;
import org.rashomon.model.Labels;

/** Decisions of reviewers, for people. */
final class ReviewTable {
    private static final List<String> DECISIONS = List.of("ENTRY", "WHEN", "BY", "DECISION", "REASON", "HOLDS");
    private static final List<String> CONFLICTS = List.of("ENTRY", "CONFLICT", "DECISION", "WHY");

    private ReviewTable() {}

    static String decisions(List<ReviewNote> notes, Screen screen) {
        return notes.isEmpty()
                ? "no decisions\n"
                : new TextTable(DECISIONS, notes.stream().map(ReviewTable::row).toList()).render(screen);
    }

    private static List<String> row(ReviewNote note) {
        return List.of(
                "#" + note.entry(),
                note.signature().recordedAt().toString(),
                note.signature().author(),
                note.what(),
                note.reason(),
                note.undoneBy().map(by -> "undone by #" + by).orElse("yes"));
    }

    static String conflicts(List<DecisionConflict> conflicts, Screen screen) {
        return conflicts.isEmpty()
                ? ""
                : "\n"
                        + new TextTable(
                                        CONFLICTS,
                                        conflicts.stream()
                                                .map(conflict -> List.of(
                                                        "#" + conflict.entry(),
                                                        Labels.of(conflict.kind()),
                                                        conflict.what(),
                                                        conflict.why()))
                                                .toList())
                                .render(screen);
    }

    /** What was decided about an incident, line by line; nothing where nothing was. */
    static String beside(Incident incident, Reviews reviews) {
        return lines(reviews.notes(incident), reviews);
    }

    /** What was decided about a claim's document. */
    static String beside(ClaimAddress.Found found, Reviews reviews) {
        String lines = lines(reviews.notes(found.reading().document().id()), reviews);
        return lines.isEmpty() ? "" : "\nDecisions about this report:\n" + lines;
    }

    private static String lines(List<ReviewNote> notes, Reviews reviews) {
        List<String> lines = new ArrayList<>();
        notes.forEach(note -> lines.add(line(note)));
        reviews.conflicts(notes)
                .forEach(conflict -> lines.add(
                        String.format(Locale.ROOT, "  conflict with #%d: %s", conflict.entry(), conflict.why())));
        return lines.isEmpty()
                ? ""
                : lines.stream().map(Terminal::harmless).collect(Collectors.joining("\n", "", "\n\n"));
    }

    private static String line(ReviewNote note) {
        String reason = note.reason().isEmpty() ? "" : ": " + note.reason();
        return String.format(
                Locale.ROOT,
                "  %s by %s (#%d): %s%s",
                note.operation(),
                note.signature().author(),
                note.entry(),
                note.what(),
                reason);
    }
}
