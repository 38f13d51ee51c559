// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Optional;

/**
 * Whose account it is. An outlet's own voice is the outlet's account.
 *
 * @param kind how the speaker is told
 * @param name the speaker's usual name, the unnamed one's words, or the outlet
 * @param party the side, where known
 * @param sector the kind of body, where known
 */
public record AccountSpeaker(Kind kind, String name, Optional<Party> party, Optional<Sector> sector) {
    /** How a speaker is told. */
    public enum Kind {
        NAMED,
        UNNAMED,
        OUTLET
    }
}
