// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;

/**
 * The form by which a claim is set right, filled with what was read.
 *
 * @param claim whose words they are, and which
 * @param form where it goes
 * @param parts what is said, then each event
 * @param typed reason and problems
 * @param parties that are known, with their names
 * @param back to the queue
 */
public record CorrectionPage(
        ClaimInWords claim, ReviewForm form, List<Part> parts, Typed typed, List<Choice> parties, String back) {
    public CorrectionPage {
        parts = List.copyOf(parts);
        parties = List.copyOf(parties);
    }

    /** The claim's words and where they stand. */
    public record ClaimInWords(ClaimLine line, String id, String report) {}

    /** What is said about the claim, or about one event of it. */
    public record Part(String title, List<CorrectionGroup> groups) {}

    /** The reason, what is wrong with it, and what is wrong with the whole. */
    public record Typed(String reason, String reasonProblem, String problem) {
        boolean isSound() {
            return reasonProblem.isEmpty() && problem.isEmpty();
        }
    }

    /** Whether something has to be typed in another way. */
    public boolean hasProblems() {
        return !typed.isSound()
                || parts.stream()
                        .flatMap(part -> part.groups().stream())
                        .anyMatch(group -> !group.problem().isEmpty());
    }
}
