// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorMention;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Document;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventType;
import org.rashomon.model.Mention;
import org.rashomon.model.Party;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceRole;
import org.rashomon.model.PlaceUse;
import org.rashomon.model.Sector;
import org.rashomon.model.Telling;
import org.rashomon.model.TimeExpression;
import org.rashomon.model.TimeInterval;

/**
 * What tellings are compared by.
 *
 * @param types of event
 * @param sides who to whom
 * @param places where, resolved ones only, each once
 * @param days when, bounded intervals only
 * @param harms figures as told
 * @param words what else the passages say
 */
record Traits(
        Set<EventType> types,
        Sides sides,
        Set<Place> places,
        Set<TimeInterval> days,
        List<CasualtyFigure> harms,
        Set<String> words) {
    /**
     * Who to whom, with what.
     *
     * @param initiators parties that act
     * @param recipients parties that are hit
     * @param targets the words for those who are hit: "post", "seminary"
     * @param instruments with what, lower case
     */
    record Sides(Set<Party> initiators, Set<Party> recipients, Set<String> targets, Set<String> instruments) {
        Sides and(Sides more) {
            return new Sides(
                    union(initiators, more.initiators),
                    union(recipients, more.recipients),
                    union(targets, more.targets),
                    union(instruments, more.instruments));
        }

        /** All parties, whichever way it went. */
        Set<Party> all() {
            return union(initiators, recipients);
        }
    }

    private static final String ARMED_GROUP = "(armed group)";

    static Traits of(Telling telling, Document document) {
        EventMention event = telling.event();
        Sides sides = new Sides(
                parties(event.participants().initiators()),
                parties(event.participants().recipients()),
                targets(event.participants().recipients()),
                Words.heads(event.participants().instruments()));
        return new Traits(
                Set.of(event.type()),
                sides,
                places(event),
                days(event, document),
                event.figures(),
                words(telling, document));
    }

    private static Set<Party> parties(List<ActorMention> actors) {
        return actors.stream()
                .map(ActorMention::actor)
                .map(Actor::party)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The heads of the words, and one name for armed people without a state, whom every report words in its own way. */
    private static Set<String> targets(List<ActorMention> recipients) {
        Set<String> targets = new HashSet<>(
                Words.heads(recipients.stream().map(ActorMention::mention).toList()));
        boolean armed = recipients.stream()
                .flatMap(who -> who.actor().sector().stream())
                .anyMatch(sector -> sector == Sector.UAF || sector == Sector.REB);
        if (armed) {
            targets.add(ARMED_GROUP);
        }
        return targets;
    }

    private static Set<Place> places(EventMention event) {
        return event.setting().places().stream()
                .filter(place -> place.role() != PlaceRole.ORIGIN)
                .filter(place -> place.place().use() != PlaceUse.METONYMIC)
                .flatMap(place -> place.place().place().known().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<TimeInterval> days(EventMention event, Document document) {
        return event
                .setting()
                .time()
                .filter(time -> !Dateline.is(time, document))
                .map(TimeExpression::interval)
                .stream()
                .filter(days -> days.from().isPresent() && days.to().isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words of the passage and of the headline, but not those that tell place and party, which are compared as what they are. */
    private static Set<String> words(Telling telling, Document document) {
        EventMention event = telling.event();
        Stream<Mention> named = Stream.of(
                        event.participants().initiators().stream().map(ActorMention::mention),
                        event.setting().places().stream()
                                .map(place -> place.place().mention()))
                .flatMap(mentions -> mentions);
        Set<String> words = new HashSet<>(Words.of(telling.claim().passage().of(document.text())));
        if (!event.setting().background()) {
            words.addAll(Words.of(document.masthead().title().orElse("")));
        }
        named.map(Mention::text).map(Words::of).forEach(words::removeAll);
        return Set.copyOf(words);
    }

    Traits and(Traits more) {
        return new Traits(
                union(types, more.types),
                sides.and(more.sides),
                union(places, more.places),
                union(days, more.days),
                Stream.concat(harms.stream(), more.harms.stream()).toList(),
                union(words, more.words));
    }

    private static <T> Set<T> union(Collection<T> first, Collection<T> second) {
        Set<T> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return all;
    }
}
