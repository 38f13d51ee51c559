// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Optional;

/**
 * Who acts, speaks or is hit, as far as is known. Every part but the kind may be missing.
 *
 * @param name the usual name, {@code Foreign Office of Pakistan}; missing for "militants"
 * @param party the side
 * @param sector the kind of body
 * @param kind the sort of thing
 */
public record Actor(Optional<String> name, Optional<Party> party, Optional<Sector> sector, ActorKind kind) {
    public static Actor unknown(ActorKind kind) {
        return new Actor(Optional.empty(), Optional.empty(), Optional.empty(), kind);
    }

    public boolean isOf(Party side) {
        return party.filter(side::equals).isPresent();
    }

    /** This actor with gaps filled from {@code other}; what is known here stands. */
    public Actor orElse(Actor other) {
        return new Actor(name.or(other::name), party.or(other::party), sector.or(other::sector), kind);
    }
}
