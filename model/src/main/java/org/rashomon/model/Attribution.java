// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.List;
import java.util.Optional;

/**
 * Who says it, and how.
 *
 * @param speaker according to whom
 * @param relays those through whom it reached the page, nearest to the speaker first
 * @param act what is done by saying it
 * @param wording cue and content
 * @param addressee to whom it is said
 * @param targets whom it is about: the accused, the one who is to act
 */
public record Attribution(
        Speaker speaker,
        List<Speaker> relays,
        SpeechAct act,
        Wording wording,
        Optional<ActorMention> addressee,
        List<ActorMention> targets) {
    public Attribution {
        relays = List.copyOf(relays);
        targets = List.copyOf(targets);
    }
}
