// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.util.List;
import java.util.Optional;
import org.rashomon.model.Origin;

/**
 * Where one document's words come from.
 *
 * @param group the name of the copies it belongs to; empty when nobody copied it and it copied nobody
 * @param origin of the words, the same for all of the group
 * @param ground how it is known
 * @param sharedText what it has in common with the copy most like it; empty without a copy, and for the same text seen twice
 * @param sharedQuotations statements that other reports quote too, by their place
 */
public record Syndication(
        Optional<String> group,
        Origin origin,
        Ground ground,
        Optional<SharedText> sharedText,
        List<SharedQuotation> sharedQuotations) {
    public Syndication {
        sharedQuotations = List.copyOf(sharedQuotations);
    }
}
