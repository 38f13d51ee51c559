// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.List;
import java.util.Optional;

/**
 * The unit counted: what one speaker says in one passage.
 *
 * @param id within the reading
 * @param attribution who says it and how
 * @param events what is told in it, in the order of the text; an event told within an attribution inside belongs to the inner claim
 * @param passage the sentence or sentences it stands in
 * @param plover what PLOVER calls the act of saying it; empty for a statement
 * @param rule the id of the rule that read the attribution
 */
public record Claim(
        ClaimId id,
        Attribution attribution,
        List<EventMention> events,
        Span passage,
        Optional<PloverType> plover,
        String rule) {
    public Claim {
        events = List.copyOf(events);
    }

    /** A claim whose words do no more than their act. */
    public Claim(ClaimId id, Attribution attribution, List<EventMention> events, Span passage, String rule) {
        this(id, attribution, events, passage, attribution.act().plover(), rule);
    }
}
