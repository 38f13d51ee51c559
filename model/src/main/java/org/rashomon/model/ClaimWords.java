// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Optional;

/**
 * Names a claim by its words, whatever a reading calls it. One sentence may hold several claims; each has a cue of its own.
 *
 * @param document whose text it stands in
 * @param passage the sentence or sentences
 * @param cue the words by which it is attributed; missing for the outlet's own voice
 */
public record ClaimWords(DocumentId document, Span passage, Optional<Span> cue) {
    public static ClaimWords of(DocumentId document, Claim claim) {
        return new ClaimWords(
                document, claim.passage(), claim.attribution().wording().cue());
    }

    /** Whether this is the name of {@code claim}. A passage may be cut in another way by another reading; a cue stands where it stood. */
    public boolean isOf(Claim claim) {
        Optional<Span> its = claim.attribution().wording().cue();
        return cue.isPresent()
                ? its.equals(cue)
                : its.isEmpty() && claim.passage().equals(passage);
    }
}
