// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.List;
import java.util.Optional;

/**
 * The words of an attribution.
 *
 * @param cue the words that attribute ("accused", "according to"); missing in the outlet's own voice
 * @param content what is said: one or more spans in order, not overlapping
 * @param quotation how far the words are the speaker's own
 */
public record Wording(Optional<Span> cue, List<Span> content, Quotation quotation) {
    public Wording {
        content = List.copyOf(content);
    }
}
