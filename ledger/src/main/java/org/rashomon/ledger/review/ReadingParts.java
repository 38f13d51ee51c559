// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.review;

import java.util.List;
import java.util.function.UnaryOperator;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Claim;
import org.rashomon.model.EventMention;
import org.rashomon.model.Mention;
import org.rashomon.model.Participants;
import org.rashomon.model.PlaceMention;
import org.rashomon.model.Reading;
import org.rashomon.model.Setting;
import org.rashomon.model.Testimony;
import org.rashomon.model.Trigger;

/** Readings, claims and events with one part changed. */
final class ReadingParts {
    private ReadingParts() {}

    static Reading mapClaims(Reading reading, UnaryOperator<Claim> change) {
        List<Claim> claims = reading.claims().stream().map(change).toList();
        return new Reading(
                reading.document(),
                new Testimony(claims, reading.silences()),
                reading.places(),
                reading.times(),
                reading.problems(),
                reading.reader());
    }

    static Reading mapEvents(Reading reading, UnaryOperator<EventMention> change) {
        return mapClaims(
                reading,
                claim -> new Claim(
                        claim.id(),
                        claim.attribution(),
                        claim.events().stream().map(change).toList(),
                        claim.passage(),
                        claim.plover(),
                        claim.rule()));
    }

    static Reading mapFigures(Reading reading, UnaryOperator<CasualtyFigure> change) {
        return mapEvents(
                reading,
                event -> withFigures(event, event.figures().stream().map(change).toList()));
    }

    static Reading withPlaces(Reading reading, List<PlaceMention> places) {
        return new Reading(
                reading.document(), reading.testimony(), places, reading.times(), reading.problems(), reading.reader());
    }

    static EventMention withTrigger(EventMention event, Trigger trigger) {
        return new EventMention(
                event.id(), trigger, event.modality(), event.participants(), event.setting(), event.figures());
    }

    static EventMention withParticipants(EventMention event, Participants participants) {
        return new EventMention(
                event.id(), event.trigger(), event.modality(), participants, event.setting(), event.figures());
    }

    static EventMention withSetting(EventMention event, Setting setting) {
        return new EventMention(
                event.id(), event.trigger(), event.modality(), event.participants(), setting, event.figures());
    }

    private static EventMention withFigures(EventMention event, List<CasualtyFigure> figures) {
        return new EventMention(
                event.id(), event.trigger(), event.modality(), event.participants(), event.setting(), figures);
    }

    /** The same words, found by a decision. */
    static Mention ruled(Mention mention, String rule) {
        return new Mention(mention.span(), mention.text(), rule);
    }
}
