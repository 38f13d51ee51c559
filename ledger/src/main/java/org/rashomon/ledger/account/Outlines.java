// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorMention;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventType;
import org.rashomon.model.IncidentOutline;
import org.rashomon.model.Modality;
import org.rashomon.model.Participants;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceRole;
import org.rashomon.model.PlaceUse;
import org.rashomon.model.Telling;
import org.rashomon.model.TimeExpression;
import org.rashomon.model.TimeInterval;
import org.rashomon.model.TimePrecision;

/** What all tellings of an incident say, gathered without choosing between them. */
final class Outlines {
    private static final Comparator<Place> FINEST_FIRST = Comparator.comparing(Place::kind)
            .reversed()
            .thenComparing(Place::name)
            .thenComparing(Place::gazetteer);

    private Outlines() {}

    static IncidentOutline of(List<Telling> tellings) {
        List<EventMention> events = tellings.stream().map(Telling::event).toList();
        List<TimeExpression> times = events.stream()
                .flatMap(event -> event.setting().time().stream())
                .filter(time -> !time.interval().isUnknown())
                .toList();
        return new IncidentOutline(
                commonest(events),
                within(times),
                times.stream()
                        .map(TimeExpression::precision)
                        .min(Comparator.naturalOrder())
                        .orElse(TimePrecision.VAGUE),
                places(events),
                actors(events, Participants::initiators),
                actors(events, Participants::recipients));
    }

    /** Killing is what comes of an event of another type; it names the incident only where nothing else is told. */
    private static EventType commonest(List<EventMention> events) {
        Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
        events.forEach(event -> counts.merge(event.type(), 1, Integer::sum));
        if (counts.size() > 1) {
            counts.remove(EventType.KILLING);
        }
        return counts.entrySet().stream()
                .min(Comparator.comparingInt((Map.Entry<EventType, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(EventType.OTHER);
    }

    private static TimeInterval within(List<TimeExpression> times) {
        Optional<LocalDate> from =
                times.stream().flatMap(time -> time.interval().from().stream()).min(Comparator.naturalOrder());
        Optional<LocalDate> to =
                times.stream().flatMap(time -> time.interval().to().stream()).max(Comparator.naturalOrder());
        boolean backwards = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
        return backwards ? new TimeInterval(to, from) : new TimeInterval(from, to);
    }

    private static List<Place> places(List<EventMention> events) {
        return events.stream()
                .flatMap(event -> event.setting().places().stream())
                .filter(place -> place.role() != PlaceRole.ORIGIN)
                .filter(place -> place.place().use() != PlaceUse.METONYMIC)
                .flatMap(place -> place.place().place().known().stream())
                .distinct()
                .sorted(FINEST_FIRST)
                .toList();
    }

    /** Those who are named or whose side is known, each once, the oftenest named first; the merely described where nobody else is. */
    private static List<Actor> actors(List<EventMention> events, Function<Participants, List<ActorMention>> slot) {
        Map<Actor, Integer> counts = new LinkedHashMap<>();
        events.stream()
                .filter(event -> event.modality() != Modality.DENIED)
                .flatMap(event -> slot.apply(event.participants()).stream())
                .map(ActorMention::actor)
                .forEach(actor -> counts.merge(actor, 1, Integer::sum));
        List<Actor> known = new ArrayList<>(counts.keySet());
        if (known.stream().anyMatch(Outlines::isKnown)) {
            known.removeIf(actor -> !isKnown(actor));
        }
        known.sort(Comparator.comparingInt((Actor actor) -> -counts.getOrDefault(actor, 0))
                .thenComparing(Actor::toString));
        return known;
    }

    private static boolean isKnown(Actor actor) {
        return actor.name().isPresent() || actor.party().isPresent();
    }
}
