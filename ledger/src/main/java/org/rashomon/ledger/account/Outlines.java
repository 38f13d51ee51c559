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
import java.util.function.Predicate;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
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
        List<TimeExpression> told = events.stream()
                .flatMap(event -> event.setting().time().stream())
                .filter(time -> !time.interval().isUnknown())
                .toList();
        List<TimeExpression> times = finest(told);
        return new IncidentOutline(
                commonest(events),
                within(times),
                times.stream()
                        .map(TimeExpression::precision)
                        .min(Comparator.naturalOrder())
                        .orElse(TimePrecision.VAGUE),
                places(events),
                actors(events, Participants::initiators, Outlines::isNamed),
                actors(events, Participants::recipients, Outlines::isKnown));
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

    /**
     * Without the times that only tell less exactly what another tells: "last week" beside "on Saturday". Where none has both ends, what is
     * told of either.
     */
    private static List<TimeExpression> finest(List<TimeExpression> told) {
        List<TimeExpression> closed =
                told.stream().filter(time -> isClosed(time.interval())).toList();
        List<TimeExpression> candidates = closed.isEmpty() ? told : closed;
        return candidates.stream()
                .filter(time -> candidates.stream().noneMatch(other -> isInside(other.interval(), time.interval())))
                .toList();
    }

    private static boolean isClosed(TimeInterval days) {
        return days.from().isPresent() && days.to().isPresent();
    }

    /** True when {@code inner} is within {@code outer} and shorter. */
    private static boolean isInside(TimeInterval inner, TimeInterval outer) {
        return isClosed(inner)
                && isClosed(outer)
                && !inner.equals(outer)
                && !inner.from().get().isBefore(outer.from().get())
                && !inner.to().get().isAfter(outer.to().get());
    }

    /** From the first day to the last; of times open at one end, the bound that all agree with. */
    private static TimeInterval within(List<TimeExpression> times) {
        List<TimeInterval> days = times.stream().map(TimeExpression::interval).toList();
        boolean closed = days.stream().anyMatch(Outlines::isClosed);
        Comparator<LocalDate> earliest = Comparator.naturalOrder();
        Comparator<LocalDate> latest = earliest.reversed();
        Optional<LocalDate> from =
                days.stream().flatMap(day -> day.from().stream()).min(closed ? earliest : latest);
        Optional<LocalDate> to = days.stream().flatMap(day -> day.to().stream()).min(closed ? latest : earliest);
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

    /**
     * Those of whom enough is told (who acted: name or side; who was hit: the kind will do), each once, the oftenest named first; the merely
     * described where nobody else is.
     * A state is not listed beside its own air force: the air force tells more. What is a time or a place is nobody.
     */
    private static List<Actor> actors(
            List<EventMention> events, Function<Participants, List<ActorMention>> slot, Predicate<Actor> isTold) {
        Map<Actor, Integer> counts = new LinkedHashMap<>();
        events.stream()
                .filter(event -> event.modality() != Modality.DENIED)
                .flatMap(event -> slot.apply(event.participants()).stream().filter(who -> !isTimeOf(event, who)))
                .map(ActorMention::actor)
                .forEach(actor -> counts.merge(actor, 1, Integer::sum));
        List<Actor> known = new ArrayList<>(counts.keySet());
        if (known.stream().anyMatch(isTold)) {
            known.removeIf(actor -> !isTold.test(actor));
        }
        List<Actor> bodies = List.copyOf(known);
        known.removeIf(actor -> bodies.stream().anyMatch(body -> isBodyOf(body, actor)));
        known.sort(Comparator.comparingInt((Actor actor) -> -counts.getOrDefault(actor, 0))
                .thenComparing(Actor::toString));
        return known;
    }

    private static boolean isTimeOf(EventMention event, ActorMention who) {
        return event.setting()
                .time()
                .filter(time -> time.mention().span().overlaps(who.mention().span()))
                .isPresent();
    }

    private static boolean isKnown(Actor actor) {
        return isNamed(actor) || actor.sector().isPresent();
    }

    private static boolean isNamed(Actor actor) {
        return actor.name().isPresent() || actor.party().isPresent();
    }

    /** True for "the air force" of a state that is listed as such. */
    private static boolean isBodyOf(Actor body, Actor state) {
        return state.kind() == ActorKind.STATE
                && body.kind() != ActorKind.STATE
                && body.kind() != ActorKind.PERSON
                && body.party().isPresent()
                && body.party().equals(state.party())
                && body.sector().isPresent();
    }
}
