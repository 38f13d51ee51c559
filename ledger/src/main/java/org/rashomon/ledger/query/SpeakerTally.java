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
public record SpeakerTally(AccountSpeaker speaker, long incidents, long denied) {}
