// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.app.holdings.Holdings;
import org.rashomon.app.words.Links;
import org.rashomon.app.words.VisibleText;
import org.rashomon.ledger.DocumentHistory;
import org.rashomon.ledger.version.TextChange;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Reading;

/**
 * What became of a report.
 *
 * @param later the page of the version in force, where this is an earlier one; else empty
 * @param earlier the page of the version before; empty where there is none
 * @param changes since the version before
 * @param steps what the journal says of the report, one a line
 */
public record Story(String later, String earlier, List<Change> changes, List<String> steps) {
    public Story {
        changes = List.copyOf(changes);
        steps = List.copyOf(steps);
    }

    /** Words that came, went or stayed: {@code new}, {@code gone}, {@code kept}. */
    public record Change(String kind, String words) {
        static Change of(TextChange.Piece piece) {
            return new Change(piece.kind().name().toLowerCase(Locale.ROOT), VisibleText.of(piece.words()));
        }
    }

    static Story untold() {
        return new Story("", "", List.of(), List.of());
    }

    static Story of(Reading reading, Holdings holdings) {
        DocumentId id = reading.document().id();
        DocumentHistory history = holdings.history(id);
        List<DocumentId> versions = history.versions();
        int at = versions.indexOf(id);
        Optional<Reading> before = at > 0 ? holdings.reading(versions.get(at - 1)) : Optional.empty();
        boolean isLast = versions.isEmpty() || versions.getLast().equals(id);
        return new Story(
                isLast ? "" : Links.document(versions.getLast()),
                before.map(earlier -> Links.document(earlier.document().id())).orElse(""),
                before.map(earlier -> changes(earlier, reading)).orElse(List.of()),
                history.steps().stream().map(Story::line).toList());
    }

    private static List<Change> changes(Reading before, Reading now) {
        return TextChange.between(before.document().text(), now.document().text()).pieces().stream()
                .map(Change::of)
                .toList();
    }

    private static String line(DocumentHistory.Step step) {
        return VisibleText.of(String.format(
                Locale.ROOT, "#%d, %s, %s: %s", step.entry(), step.author(), step.recordedAt(), step.what()));
    }
}
