// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.rashomon.app.review.CorrectionField.ACT;
import static org.rashomon.app.review.CorrectionField.DAYS;
import static org.rashomon.app.review.CorrectionField.GROUP_CLASS;
import static org.rashomon.app.review.CorrectionField.HARM;
import static org.rashomon.app.review.CorrectionField.INITIATOR;
import static org.rashomon.app.review.CorrectionField.MODALITY;
import static org.rashomon.app.review.CorrectionField.NUMBER;
import static org.rashomon.app.review.CorrectionField.PLACE;
import static org.rashomon.app.review.CorrectionField.RECIPIENT;
import static org.rashomon.app.review.CorrectionField.SPEAKER;
import static org.rashomon.app.review.CorrectionField.TYPE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.app.review.CorrectionField;
import org.rashomon.app.review.TypedFields;
import org.rashomon.app.web.CorrectionSlot.At;
import org.rashomon.app.web.CorrectionSlot.Read;
import org.rashomon.app.web.CorrectionSlot.Shape;
import org.rashomon.model.ActorMention;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Claim;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventType;
import org.rashomon.model.GroupClass;
import org.rashomon.model.Harm;
import org.rashomon.model.Labels;
import org.rashomon.model.Modality;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceMention;
import org.rashomon.model.Resolution;
import org.rashomon.model.SpeechAct;
import org.rashomon.model.TimeExpression;

/** What of a claim can be set right, in the order of the form. */
final class CorrectionSlots {
    private static final String ADDED = ".new";

    private CorrectionSlots() {}

    /** What is said about the claim itself. */
    static List<CorrectionSlot> ofClaim(Claim claim) {
        Optional<ActorMention> speaker = claim.attribution().speaker().mention();
        At none = new At(Optional.empty(), Optional.empty());
        return List.of(
                new CorrectionSlot(
                        "speaker",
                        SPEAKER,
                        new Shape.Who(),
                        Read.of(speaker.map(ActorMention::actor)
                                .map(TypedFields::typed)
                                .orElse(TypedFields.NONE)),
                        new At(Optional.empty(), speaker.map(ActorMention::mention))),
                listed("act", ACT, SpeechAct.class, claim.attribution().act(), none));
    }

    /** What is said about one of its events. */
    static List<CorrectionSlot> ofEvent(EventMention event) {
        String name = event.id().value();
        At trigger = new At(Optional.of(event), Optional.of(event.trigger().mention()));
        List<CorrectionSlot> slots = new ArrayList<>();
        slots.add(listed(name + ".type", TYPE, EventType.class, event.type(), trigger));
        slots.add(listed(name + ".modality", MODALITY, Modality.class, event.modality(), trigger));
        slots.add(days(name + ".days", event));
        places(name + ".place", event, slots);
        who(name + ".initiator", INITIATOR, event, event.participants().initiators(), slots);
        who(name + ".recipient", RECIPIENT, event, event.participants().recipients(), slots);
        figures(name + ".figure", event, slots);
        return slots;
    }

    private static CorrectionSlot listed(
            String name, CorrectionField field, Class<? extends Enum<?>> list, Enum<?> read, At at) {
        return new CorrectionSlot(name, field, new Shape.Listed(list), Read.of(Labels.of(read)), at);
    }

    private static CorrectionSlot days(String name, EventMention event) {
        Optional<TimeExpression> time = event.setting().time();
        return new CorrectionSlot(
                name,
                DAYS,
                new Shape.Days(),
                Read.of(time.map(TimeExpression::interval)
                        .filter(days -> !days.isUnknown())
                        .map(TypedFields::typed)
                        .orElse(TypedFields.NONE)),
                new At(Optional.of(event), time.map(TimeExpression::mention)));
    }

    private static void places(String name, EventMention event, List<CorrectionSlot> slots) {
        List<PlaceMention> places =
                event.setting().places().stream().map(place -> place.place()).toList();
        for (int number = 0; number < places.size(); number++) {
            PlaceMention place = places.get(number);
            slots.add(new CorrectionSlot(
                    name + number,
                    PLACE,
                    new Shape.Where(candidates(place)),
                    read(place),
                    new At(Optional.of(event), Optional.of(place.mention()))));
        }
        slots.add(new CorrectionSlot(
                name + ADDED, PLACE, new Shape.Where(List.of()), Read.of(TypedFields.NONE), added(event)));
    }

    private static At added(EventMention event) {
        return new At(Optional.of(event), Optional.empty());
    }

    private static Read read(PlaceMention place) {
        return switch (place.place()) {
            case Resolution.Resolved<Place>(Place known, String why) -> new Read(known.name(), known.gazetteer());
            case Resolution.Ambiguous<Place> ambiguous ->
                Read.of(place.mention().text());
            case Resolution.Unresolved<Place> unresolved -> Read.of(TypedFields.NONE);
        };
    }

    private static List<Place> candidates(PlaceMention place) {
        return switch (place.place()) {
            case Resolution.Resolved<Place>(Place known, String why) -> List.of(known);
            case Resolution.Ambiguous<Place>(List<Place> candidates, String why) -> candidates;
            case Resolution.Unresolved<Place> unresolved -> List.of();
        };
    }

    private static void who(
            String name,
            CorrectionField field,
            EventMention event,
            List<ActorMention> told,
            List<CorrectionSlot> slots) {
        for (int number = 0; number < told.size(); number++) {
            ActorMention who = told.get(number);
            slots.add(new CorrectionSlot(
                    name + number,
                    field,
                    new Shape.Who(),
                    Read.of(TypedFields.typed(who.actor())),
                    new At(Optional.of(event), Optional.of(who.mention()))));
        }
        slots.add(new CorrectionSlot(name + ADDED, field, new Shape.Who(), Read.of(TypedFields.NONE), added(event)));
    }

    private static void figures(String name, EventMention event, List<CorrectionSlot> slots) {
        for (int number = 0; number < event.figures().size(); number++) {
            CasualtyFigure figure = event.figures().get(number);
            At at = new At(Optional.of(event), Optional.of(figure.mention()));
            String prefix = name + number;
            slots.add(new CorrectionSlot(
                    prefix + ".number", NUMBER, new Shape.Count(), Read.of(TypedFields.typed(figure.quantity())), at));
            slots.add(listed(prefix + ".harm", HARM, Harm.class, figure.harm(), at));
            slots.add(listed(prefix + ".class", GROUP_CLASS, GroupClass.class, figure.groupClass(), at));
        }
    }
}
