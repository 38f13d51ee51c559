// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Optional;

/**
 * A passage that tells of somebody who did not speak. It is no claim: nothing is asserted and nothing is denied by it.
 *
 * @param kind in what way
 * @param who was silent; empty where it is nobody in particular ("nobody has claimed responsibility")
 * @param cue the words that tell so: "declined to comment"
 * @param about on what, where the text tells: "on the raid", "whether its troops had crossed the border"
 * @param teller according to whom: the speaker within whose words it is told, else the outlet
 */
public record Silence(Kind kind, Optional<ActorMention> who, Mention cue, Optional<Span> about, Speaker teller) {
    /** How somebody was silent. A closed list. */
    public enum Kind {
        /** Was asked and would not: "declined to comment". */
        DECLINED,
        /** Was asked and did not answer, or was not to be had: "did not respond to a request", "could not be reached". */
        UNANSWERED,
        /** Has said nothing: "has not commented", "there was no comment from". */
        NO_COMMENT,
        /** Spoke, and left this out: "did not say how many". */
        LEFT_OUT,
        /** "No group has claimed responsibility." */
        UNCLAIMED
    }
}
