// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.words;

import org.rashomon.model.Actor;

/** Actors in few words. */
public final class ActorLabels {
    private ActorLabels() {}

    /** Who it is, as closely as is known. */
    public static String of(Actor actor) {
        String side = SpeakerLabel.side(actor.party(), actor.sector());
        return VisibleText.of(actor.name().orElse(side.isEmpty() ? Words.of(actor.kind()) : side));
    }
}
