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
    /** True where the speaker denies the event, or the words tell that it did not happen. */
    public boolean isDenial() {
        return event.modality() == Modality.DENIED || claim.attribution().act() == SpeechAct.DENIES;
    }

    /** True where the speaker says that it is or was so: not what is denied, planned, threatened or supposed. */
    public boolean isSaidToBeSo() {
        return !isDenial()
                && switch (event.modality()) {
                    case HAPPENED, ONGOING, ALLEGED -> true;
                    case DENIED, PLANNED, THREATENED, HYPOTHETICAL -> false;
                };
    }

    /** Whether a figure of this event stands in these words. */
    public boolean tells(Harm harm, Evidence words) {
        return words.document().equals(document)
                && event.figures().stream()
                        .filter(figure -> figure.harm() == harm)
                        .anyMatch(
                                figure -> words.span().contains(figure.mention().span()));
    }
}
