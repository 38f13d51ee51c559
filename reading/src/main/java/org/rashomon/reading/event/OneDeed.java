// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.model.EventType;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Two words of a sentence that tell one deed. An attack that is answered is a clash: "launched an offensive but were repulsed by the army". A raid
 * in which nobody is hurt is what comes of it: "raided the village and burned nine houses", "detained three men during an operation".
 */
final class OneDeed {
    private static final Set<EventType> ATTACKS = Set.of(EventType.ARMED_ATTACK, EventType.RAID);
    private static final Set<String> JOINED = Set.of("conj", "advcl", "xcomp", "acl", "parataxis", "dep", "obj");

    /** The drafts that are left when raids have become what came of them. */
    List<EventDraft> raids(List<EventDraft> drafts) {
        List<EventDraft> left = new ArrayList<>(drafts);
        for (EventDraft raid : drafts) {
            if (raid.type == EventType.RAID && !isAtSomebody(raid) && !hurts(raid, drafts)) {
                drafts.stream().filter(other -> isYield(other)).findFirst().ifPresent(yield -> {
                    raid.initiators.stream()
                            .filter(actor -> yield.initiators.isEmpty())
                            .forEach(yield::addInitiator);
                    yield.anchors.addAll(raid.anchors);
                    left.remove(raid);
                });
            }
        }
        return left;
    }

    /** "detained two men while searching for a commander": whom it was at is told of the raid alone. */
    private static boolean isAtSomebody(EventDraft raid) {
        return raid.recipients.stream().anyMatch(EventDraft::isSomebody);
    }

    private static boolean hurts(EventDraft raid, List<EventDraft> drafts) {
        return drafts.stream()
                .filter(other -> other != raid && !isYield(other))
                .anyMatch(other -> other.type.family().isViolent() || !other.figures.isEmpty());
    }

    private static boolean isYield(EventDraft other) {
        return other.type == EventType.ARREST
                || other.type == EventType.PROPERTY_DESTRUCTION
                || other.frame().id().equals("recover-weapons.v");
    }

    void answers(List<EventDraft> drafts) {
        for (EventDraft attack : drafts) {
            drafts.stream()
                    .filter(clash -> ATTACKS.contains(attack.type)
                            && clash.type == EventType.ARMED_CLASH
                            && isJoined(attack, clash))
                    .findFirst()
                    .ifPresent(clash -> becomeClash(attack, clash));
        }
    }

    /** One hangs on the other, or on the verb that carries it. */
    private static boolean isJoined(EventDraft attack, EventDraft clash) {
        return hangsOn(attack.sentence, clash.head(), attack) || hangsOn(attack.sentence, attack.head(), clash);
    }

    private static boolean hangsOn(Sentence sentence, Token word, EventDraft other) {
        return JOINED.contains(word.relation())
                && sentence.head(word).filter(other.anchors::contains).isPresent();
    }

    private static void becomeClash(EventDraft attack, EventDraft clash) {
        attack.type = EventType.ARMED_CLASH;
        List.of(clash.initiators, clash.recipients).stream()
                .flatMap(List::stream)
                .filter(actor -> attack.initiators.stream()
                        .noneMatch(own ->
                                own.mention().span().equals(actor.mention().span())))
                .forEach(attack::addRecipient);
    }
}
