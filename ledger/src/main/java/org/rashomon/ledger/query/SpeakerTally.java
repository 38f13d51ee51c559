// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.query;

import org.rashomon.model.AccountSpeaker;

/**
 * Somebody who has accounts.
 *
 * @param incidents of how many incidents
 * @param denied of how many of them they deny something
 */
public record SpeakerTally(AccountSpeaker speaker, long incidents, long denied) {
    /** True when a part of the speaker's name is {@code part}, however that is typed. */
    public boolean isCalled(String part) {
        return Terms.folded(speaker.name()).contains(Terms.folded(part));
    }
}
