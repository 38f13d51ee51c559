// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.access;

import java.time.Instant;

/**
 * Somebody's stay, from the log-in on.
 *
 * @param name whose it is
 * @param proof what the log-in was made with: a hash that changes with the password, and ends the session by that
 * @param csrf what this session's forms bring along
 * @param since when it began
 * @param seen when it was last used
 */
public record Session(String name, String proof, String csrf, Instant since, Instant seen) {
    Session seenAt(Instant now) {
        return new Session(name, proof, csrf, since, now);
    }

    /** Without its secrets, so that no log can tell them. */
    @Override
    public String toString() {
        return "Session[" + name + " since " + since + "]";
    }
}
