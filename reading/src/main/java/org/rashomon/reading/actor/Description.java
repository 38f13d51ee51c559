// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.util.List;
import java.util.Optional;
import org.rashomon.model.Actor;

/**
 * What the words of a phrase tell by themselves.
 *
 * @param actor as described
 * @param why how the side is told; missing where it is not told
 * @param post the post or occupation of a person or group, {@code spokesperson}: what later words point back by
 * @param torn the actors between which the words leave it open, "Indian and Pakistani troops"; none where they do not
 */
record Description(Actor actor, Optional<String> why, Optional<Term> post, List<Actor> torn) {
    Description {
        torn = List.copyOf(torn);
    }

    Description(Actor actor, Optional<String> why, Optional<Term> post) {
        this(actor, why, post, List.of());
    }

    static Description of(Actor actor) {
        return new Description(actor, Optional.empty(), Optional.empty());
    }

    /** Open between one of the same kind for each of several owners. */
    Description torn(List<Actor> owners) {
        List<Actor> candidates = owners.stream()
                .map(owner -> new Actor(actor.name(), owner.party(), actor.sector(), actor.kind()))
                .toList();
        return new Description(actor, Optional.empty(), post, candidates);
    }
}
