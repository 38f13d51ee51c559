// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.List;
import java.util.Set;
import org.rashomon.model.EventType.Family;
import org.rashomon.model.Modality;

/**
 * Gives what is told without a place or a day of its own those at which the story stands: "On Monday soldiers stopped a bus in Oakport.
 * Two men were arrested." A story that plays in one division on one day plays there throughout; one that moves stands where its last
 * sentence stood.
 */
final class Scenery {
    private static final Set<Family> DEEDS = Set.of(Family.STRIKE, Family.CLASH, Family.ATTACK, Family.COERCION);

    private final Scene whole;
    private Scene last = Scene.NONE;

    /** @param scenes those of all sentences */
    Scenery(List<Scene> scenes) {
        this.whole = scenes.stream().reduce(Scene.NONE, Scene::and);
    }

    /** Fills the events of a sentence, and goes on to it. */
    void enter(Scene here, List<EventDraft> drafts) {
        drafts.stream().filter(Scenery::isDeed).forEach(draft -> fill(draft, here));
        last = new Scene(
                here.places().isEmpty() ? last.places() : here.places(),
                here.times().isEmpty() ? last.times() : here.times());
    }

    /** Something that happened, told as one deed: talk of attacks in general has no scene. */
    private static boolean isDeed(EventDraft draft) {
        boolean told = !draft.frame().traits().weak() || !draft.figures.isEmpty();
        return told
                && !draft.background
                && (draft.modality == Modality.HAPPENED || draft.modality == Modality.ONGOING)
                && DEEDS.contains(draft.type.family());
    }

    private void fill(EventDraft draft, Scene here) {
        if (draft.places.isEmpty()) {
            (here.places().isEmpty() ? earlier() : here).onePlace().forEach(draft::addPlace);
        }
        if (draft.time.isEmpty()) {
            draft.time = here.times().isEmpty() ? whole.oneDay() : here.oneDay();
        }
    }

    private Scene earlier() {
        return whole.onePlace().isEmpty() ? last : last.places().isEmpty() ? Scene.NONE : whole;
    }
}
