// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.model.EventType;
import org.rashomon.model.Modality;
import org.rashomon.reading.language.Token;

/**
 * Joins words that point back to the event they point to: "the strikes", "these operations", "the attack". What the earlier telling
 * told and this one does not is taken over: type, participants, place and time. An outcome "in these operations" goes with them.
 */
final class BackReference {
    /**
     * "Two passengers were taken to hospital": what came of the violence told before or beside it, whose place and day it has, for the
     * hospital's are others.
     */
    void outcome(EventDraft draft, List<EventDraft> told, List<EventDraft> beside) {
        if (!draft.frame().traits().anaphor() || !draft.head().isVerb()) {
            return;
        }
        Stream.concat(told.reversed().stream(), beside.stream())
                .filter(deed -> deed != draft
                        && deed.type.family().isViolent()
                        && deed.modality != Modality.HYPOTHETICAL
                        && !deed.background)
                .findFirst()
                .ifPresent(deed -> {
                    draft.places.clear();
                    draft.type = deed.type;
                    deed.places.forEach(draft::addPlace);
                    draft.time = deed.time;
                    draft.antecedent = Optional.of(deed);
                });
    }

    void resolve(EventDraft draft, List<EventDraft> told) {
        partOf(draft, told).ifPresent(whole -> {
            if (draft.initiators.isEmpty()) {
                whole.initiators.forEach(draft::addInitiator);
            }
        });
        if (!pointsBack(draft)) {
            return;
        }
        antecedent(draft, told).ifPresent(earlier -> takeOver(draft, earlier));
    }

    /** "these attacks include an ambush": the ambush is one of them. */
    private static Optional<EventDraft> partOf(EventDraft draft, List<EventDraft> told) {
        return draft.anchors.stream()
                .filter(verb -> ReferenceWords.PARTS.contains(verb.lemma()))
                .flatMap(verb -> draft.sentence.child(verb, "nsubj").stream())
                .flatMap(subject -> told.stream()
                        .filter(whole -> whole != draft
                                && whole.sentence == draft.sentence
                                && whole.head().equals(subject)))
                .findFirst();
    }

    private static boolean pointsBack(EventDraft draft) {
        Token noun = draft.head();
        boolean named = ReferenceWords.ATTACK_OR_EXPLOSION.contains(noun.lemma())
                && !draft.places.isEmpty()
                && draft.initiators.isEmpty();
        if (named) {
            return true;
        }
        return noun.isNoun()
                && !draft.frame().traits().result()
                && draft.sentence
                        .child(noun, "det", "nmod:poss")
                        .filter(word -> ReferenceWords.POINTING_AT_A_DEED.contains(
                                word.text().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    private static Optional<EventDraft> antecedent(EventDraft draft, List<EventDraft> told) {
        return told.reversed().stream()
                .filter(earlier -> earlier.sentence != draft.sentence
                        && earlier.modality != Modality.HYPOTHETICAL
                        && !earlier.background)
                .filter(earlier -> compatible(draft, earlier))
                .filter(earlier ->
                        draft.frame().traits().anaphor() || !earlier.places.isEmpty() || !earlier.initiators.isEmpty())
                .findFirst();
    }

    private static boolean compatible(EventDraft draft, EventDraft earlier) {
        String noun = draft.head().lemma();
        boolean attack =
                earlier.type.family() == EventType.Family.ATTACK || earlier.type.family() == EventType.Family.STRIKE;
        boolean samePlace = attack && ReferenceWords.ATTACK_OR_EXPLOSION.contains(noun) && sharePlace(draft, earlier);
        if (samePlace) {
            return true;
        }
        boolean generic =
                ReferenceWords.DEED.contains(noun) && earlier.type.family().isViolent()
                        || ReferenceWords.ATTACK_OR_EXPLOSION.contains(noun) && attack;
        boolean sameFamily =
                draft.type.family() == earlier.type.family() && draft.type.family() != EventType.Family.OTHER;
        boolean placed = draft.places.isEmpty() || draft.frame().traits().anaphor() && earlier.places.isEmpty();
        return (generic || sameFamily) && placed && agree(draft, earlier);
    }

    private static boolean sharePlace(EventDraft draft, EventDraft earlier) {
        return draft.places.stream()
                .anyMatch(one -> one.place().place().known().isPresent()
                        && earlier.places.stream()
                                .anyMatch(other -> one.place()
                                        .place()
                                        .known()
                                        .equals(other.place().place().known())));
    }

    /** No initiator of known party that the other lacks. */
    private static boolean agree(EventDraft draft, EventDraft earlier) {
        return draft.initiators.isEmpty()
                || earlier.initiators.isEmpty()
                || draft.initiators.stream()
                        .anyMatch(one -> earlier.initiators.stream()
                                .anyMatch(other ->
                                        one.actor().party().equals(other.actor().party())));
    }

    private static void takeOver(EventDraft draft, EventDraft earlier) {
        if (draft.frame().traits().weak() && !draft.head().lemma().equals("strike")) {
            draft.type = earlier.type;
        }
        draft.takeOver(earlier);
        draft.antecedent = Optional.of(earlier);
    }
}
