// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/**
 * One event mention as part of an incident, with the claim that holds it.
 *
 * @param document where it is told
 * @param claim who tells it
 * @param event what is told
 */
public record Telling(DocumentId document, Claim claim, EventMention event) {
    /** Whether the speaker denies it, or tells it as denied. */
    public boolean isDenial() {
        return event.modality() == Modality.DENIED || claim.attribution().act() == SpeechAct.DENIES;
    }
}
