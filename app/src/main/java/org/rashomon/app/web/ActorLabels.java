// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import org.rashomon.model.Actor;

/** Actors in few words. */
final class ActorLabels {
    private ActorLabels() {}

    /** Who it is, as closely as is known. */
    static String of(Actor actor) {
        String side = SpeakerLabel.side(actor.party(), actor.sector());
        return VisibleText.of(actor.name().orElse(side.isEmpty() ? Words.of(actor.kind()) : side));
    }

    /** The side alone: the state for all its bodies, an armed group by its name, others by what they are. */
    static String side(Actor actor) {
        return actor.party().filter(PartyNames::isState).map(PartyNames::of).orElseGet(() -> of(actor));
    }

    /** The sides of {@code actors}, each once, in their order. */
    static List<String> sides(List<Actor> actors) {
        return actors.stream().map(ActorLabels::side).distinct().toList();
    }
}
