// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;

/** What a report has mentioned so far, in the order of the text. */
final class Story {
    private final List<Seen> seen = new ArrayList<>();
    private final Map<String, SequencedSet<Actor>> byLastName = new HashMap<>();
    private final Map<String, Actor> byAcronym = new HashMap<>();

    void tell(Seen mention) {
        seen.add(mention);
        Actor actor = mention.actor();
        if (actor.kind() == ActorKind.PERSON) {
            actor.name().filter(name -> name.contains(" ")).ifPresent(name -> lastNames(name, actor));
        }
    }

    private void lastNames(String name, Actor person) {
        SequencedSet<Actor> namesakes =
                byLastName.computeIfAbsent(name.substring(name.lastIndexOf(' ') + 1), fresh -> new LinkedHashSet<>());
        if (namesakes.stream().noneMatch(other -> other.name().equals(person.name()))) {
            namesakes.add(person);
        }
    }

    /** A short form that the report itself introduces: "Council for Dialogue (CFD)". */
    void introduce(String acronym, Actor actor) {
        byAcronym.put(acronym, actor);
    }

    Optional<Actor> acronym(String word) {
        return Optional.ofNullable(byAcronym.get(word));
    }

    /** The persons met by a full name that ends so, in the order of the text. */
    List<Actor> withLastName(String name) {
        return List.copyOf(byLastName.getOrDefault(name, new LinkedHashSet<>()));
    }

    /** The nearest mention before a place that fits. */
    Optional<Seen> last(Seen.Place before, Predicate<Seen> fits) {
        return seen.stream()
                .filter(mention -> mention.isBefore(before))
                .filter(fits)
                .max(Comparator.comparing(Seen::where));
    }

    Optional<Seen> at(Seen.Place place) {
        return seen.stream().filter(mention -> mention.where().equals(place)).findFirst();
    }

    /** True when a noun is the subject of a verb before the place in its sentence. */
    boolean hasSubject(Seen.Place before) {
        return last(before, mention -> mention.where().sentence() == before.sentence() && mention.isSubject())
                .isPresent();
    }

    /** The subject of the main verb of a sentence. */
    Optional<Seen> mainSubject(int sentence) {
        return seen.stream()
                .filter(mention -> mention.where().sentence() == sentence && mention.isMainSubject())
                .findFirst();
    }

    /** The states before a place, each once, the nearest first. */
    List<Actor> states(Seen.Place before) {
        return statesBefore(before)
                .sorted(Comparator.comparing(Seen::where).reversed())
                .map(Seen::actor)
                .distinct()
                .toList();
    }

    /** The states before a place, each once: those named most often first, of equals the nearest. */
    List<Actor> statesByWeight(Seen.Place before) {
        Map<Actor, Long> counts =
                statesBefore(before).collect(Collectors.groupingBy(Seen::actor, Collectors.counting()));
        Comparator<Actor> oftenFirst = Comparator.comparingLong(state -> -counts.getOrDefault(state, 0L));
        return states(before).stream().sorted(oftenFirst).toList();
    }

    private Stream<Seen> statesBefore(Seen.Place before) {
        return seen.stream()
                .filter(mention -> mention.isBefore(before) && mention.actor().kind() == ActorKind.STATE);
    }
}
