// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.List;

/**
 * Who did it to whom, with what. Each in the order of the text.
 *
 * @param initiators who acts; both sides of a clash stand in both lists
 * @param recipients who or what is hit, met or helped
 * @param instruments with what
 */
public record Participants(List<ActorMention> initiators, List<ActorMention> recipients, List<Mention> instruments) {
    public Participants {
        initiators = List.copyOf(initiators);
        recipients = List.copyOf(recipients);
        instruments = List.copyOf(instruments);
    }

    public static Participants none() {
        return new Participants(List.of(), List.of(), List.of());
    }
}
