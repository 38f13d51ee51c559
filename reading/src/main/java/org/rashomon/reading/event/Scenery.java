// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.EventPlace;
import org.rashomon.model.EventType.Family;
import org.rashomon.model.Modality;
import org.rashomon.model.PlaceBasis;
import org.rashomon.model.TimeExpression;
import org.rashomon.reading.language.Token;

/**
 * Gives what is told without a place or a day of its own those at which the story stands: "On Monday soldiers stopped a bus in Oakport.
 * Two men were arrested." A story that plays in one division on one day plays there throughout; one that moves stands where its last
 * sentence stood, and one that names no place stands on the ground of the police it names.
 */
final class Scenery {
    private static final Set<Family> DEEDS = Set.of(Family.STRIKE, Family.CLASH, Family.ATTACK, Family.COERCION);

    private final Scene whole;
    private final Scene ground;
    private Scene last = Scene.NONE;

    /**
     * @param scenes those of all sentences
     * @param ground of the police that all sentences name
     */
    Scenery(List<Scene> scenes, List<Scene> ground) {
        this.whole = scenes.stream().reduce(Scene.NONE, Scene::and);
        this.ground = ground.stream().reduce(Scene.NONE, Scene::and).eachOnce();
    }

    /** Fills the events of a sentence, and goes on to it. */
    void enter(Scene here, List<EventDraft> drafts) {
        drafts.stream().filter(Scenery::isDeed).forEach(draft -> fill(draft, here));
        last = new Scene(
                here.places().isEmpty() ? last.places() : here.places(),
                here.times().isEmpty() ? last.times() : here.times());
    }

    private static boolean isDeed(EventDraft draft) {
        return !draft.background
                && (!GeneralStatement.isGeneral(draft) || draft.head().tag().equals("NN"))
                && (draft.modality == Modality.HAPPENED || draft.modality == Modality.ONGOING)
                && DEEDS.contains(draft.type.family());
    }

    private void fill(EventDraft draft, Scene here) {
        // Talk of attacks in general has no scene but that of its own sentence.
        boolean general = draft.frame().traits().weak() && draft.figures.isEmpty();
        boolean aside = isAside(draft);
        if (draft.places.isEmpty()) {
            where(here, general, aside).forEach(draft::addPlace);
        }
        if (here.places().isEmpty() && draft.places.stream().noneMatch(Scenery::isKnown)) {
            groundOf(draft, general, aside).forEach(draft::addPlace);
        }
        if (draft.time.isEmpty()) {
            draft.time = when(here, general, aside);
        }
    }

    /** Of one deed; in a clause about somebody only where the report names no other scene. */
    private List<EventPlace> groundOf(EventDraft draft, boolean general, boolean aside) {
        boolean one = !general || draft.head().tag().equals("NN");
        boolean there = !aside || whole.places().isEmpty();
        return one && there ? on(PlaceBasis.DOCUMENT, ground.onePlace()) : List.of();
    }

    private static boolean isKnown(EventPlace place) {
        return place.place().place().known().isPresent();
    }

    private List<EventPlace> where(Scene here, boolean general, boolean aside) {
        if (!here.places().isEmpty()) {
            return aside ? List.of() : on(PlaceBasis.SENTENCE, here.onePlace());
        }
        return general ? List.of() : on(PlaceBasis.DOCUMENT, earlier().onePlace());
    }

    private static List<EventPlace> on(PlaceBasis basis, List<EventPlace> places) {
        return places.stream().map(place -> place.on(basis)).toList();
    }

    private Optional<TimeExpression> when(Scene here, boolean general, boolean aside) {
        if (!here.times().isEmpty()) {
            return aside ? Optional.empty() : here.oneDay();
        }
        return general || aside ? Optional.empty() : whole.oneDay();
    }

    /** "Police in Oakport arrested a man who robbed a bank": where he did is not told. */
    private static boolean isAside(EventDraft draft) {
        Optional<Token> at = Optional.of(draft.head());
        while (at.isPresent()) {
            if (at.get().relation().startsWith("acl")) {
                return true;
            }
            at = draft.sentence.head(at.get());
        }
        return false;
    }

    private Scene earlier() {
        return whole.onePlace().isEmpty() ? last : last.places().isEmpty() ? Scene.NONE : whole;
    }
}
