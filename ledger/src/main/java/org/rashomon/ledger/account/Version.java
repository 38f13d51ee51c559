// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.account;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rashomon.model.Account;
import org.rashomon.model.ActorMention;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventType;
import org.rashomon.model.Facet;
import org.rashomon.model.GroupClass;
import org.rashomon.model.Modality;
import org.rashomon.model.Party;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;
import org.rashomon.model.SpeechAct;
import org.rashomon.model.Telling;
import org.rashomon.model.TimeExpression;
import org.rashomon.model.TimeInterval;

/**
 * One account's answers to who, whom, where, when and whether.
 *
 * @param happens whether it says so, or denies it
 * @param initiators the sides that it says acted
 * @param others the sides that it says did not: who denies a deed of his own side leaves open whether somebody else did it
 * @param targets the classes of those it says were hit
 * @param provinces of the places it names
 * @param days on which it says it was
 */
record Version(
        Set<Boolean> happens,
        Set<Party> initiators,
        Set<Party> others,
        Set<GroupClass> targets,
        Set<String> provinces,
        List<TimeInterval> days) {
    /** Longer times are not told to contradict anybody's. */
    private static final int LONGEST_DAYS = 7;

    static Version of(Account account) {
        List<EventMention> told = account.tellings().stream()
                .filter(telling -> !isDenial(telling))
                .map(Telling::event)
                .filter(event -> event.modality() != Modality.DENIED)
                .toList();
        return new Version(
                happens(account), initiators(told), notActing(account), targets(told), provinces(told), days(told));
    }

    /** Beside the others: where nobody says that his side did it, who denies his own deed denies that it was done. */
    Version among(List<Version> all) {
        if (others.isEmpty() || all.stream().anyMatch(version -> doMeet(others, version.initiators))) {
            return this;
        }
        Set<Boolean> denies = new HashSet<>(happens);
        denies.add(false);
        return new Version(denies, initiators, Set.of(), targets, provinces, days);
    }

    private static boolean isDenied(Telling telling) {
        return isDenial(telling) || telling.event().modality() == Modality.DENIED;
    }

    private static Set<Party> notActing(Account account) {
        return account.tellings().stream()
                .filter(Version::isDenied)
                .flatMap(telling -> deniedSides(account, telling).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of the sides that act in what a claim denies, the speaker's own; what is denied with such a deed is denied as done by it. */
    private static Set<Party> deniedSides(Account account, Telling telling) {
        return account.speaker().party().stream()
                .filter(initiators(telling.claim().events())::contains)
                .collect(Collectors.toSet());
    }

    private static boolean isDenial(Telling telling) {
        return telling.claim().attribution().act() == SpeechAct.DENIES;
    }

    private static Set<Boolean> happens(Account account) {
        Set<Boolean> answers = new HashSet<>();
        for (Telling telling : account.tellings()) {
            switch (telling.event().modality()) {
                case HAPPENED, ONGOING, ALLEGED, DENIED -> {
                    if (!isDenied(telling) || deniedSides(account, telling).isEmpty()) {
                        answers.add(!isDenied(telling));
                    }
                }
                case PLANNED, THREATENED, HYPOTHETICAL -> {}
            }
        }
        return answers;
    }

    /** In a clash both sides act. */
    private static Set<Party> initiators(List<EventMention> told) {
        Set<Party> parties = new TreeSet<>();
        told.stream()
                .filter(event -> event.type() != EventType.ARMED_CLASH)
                .flatMap(event -> event.participants().initiators().stream())
                .map(ActorMention::actor)
                .flatMap(actor -> actor.party().stream())
                .forEach(parties::add);
        return parties;
    }

    /** What was aimed at; who fell is told by the figures. In a clash either side aims at the other. */
    private static Set<GroupClass> targets(List<EventMention> told) {
        Set<GroupClass> classes = new TreeSet<>();
        told.stream()
                .filter(event -> event.type() != EventType.ARMED_CLASH)
                .flatMap(event -> event.participants().recipients().stream())
                .map(ActorMention::actor)
                .map(TargetClass::of)
                .filter(group -> group != GroupClass.UNKNOWN)
                .forEach(classes::add);
        return classes;
    }

    private static Set<String> provinces(List<EventMention> told) {
        Set<String> provinces = new TreeSet<>();
        told.stream()
                .flatMap(event -> event.setting().places().stream())
                .flatMap(place -> place.place().place().known().stream())
                .filter(place -> place.kind().compareTo(PlaceKind.ADMIN1) >= 0)
                .flatMap(place -> province(place).stream())
                .forEach(provinces::add);
        return provinces;
    }

    private static Optional<String> province(Place place) {
        return place.within().admin1().map(admin1 -> place.within().country().orElse("") + "/" + admin1);
    }

    private static List<TimeInterval> days(List<EventMention> told) {
        return told.stream()
                .flatMap(event -> event.setting().time().map(TimeExpression::interval).stream())
                .filter(Version::isShort)
                .toList();
    }

    private static boolean isShort(TimeInterval days) {
        return days.from().isPresent()
                && days.to().isPresent()
                && !days.from().get().plusDays(LONGEST_DAYS).isBefore(days.to().get());
    }

    /** Equal for accounts that say the same in a facet that is no figure; empty for one that says nothing in it. */
    Optional<Object> position(Facet facet) {
        Collection<?> position = switch (facet) {
            case KILLED, INJURED, CAPTURED -> Set.of();
            case HAPPENED -> happens;
            case INITIATOR -> sides();
            case TARGET -> targets;
            case PLACE -> provinces;
            case TIME -> days;
        };
        return position.isEmpty() ? Optional.empty() : Optional.of(position);
    }

    private Set<String> sides() {
        Set<String> sides = new TreeSet<>();
        initiators.forEach(side -> sides.add(side.toString()));
        others.forEach(side -> sides.add("not " + side));
        return sides;
    }

    /** Whether this account and {@code other} cannot both be right in a facet that is no figure. */
    boolean differsIn(Facet facet, Version other) {
        return switch (facet) {
            case KILLED, INJURED, CAPTURED -> false;
            case HAPPENED -> differ(happens, other.happens);
            case INITIATOR ->
                differ(initiators, other.initiators)
                        || doMeet(others, other.initiators)
                        || doMeet(other.others, initiators);
            case TARGET -> differ(targets, other.targets);
            case PLACE -> provinces.size() == 1 && other.provinces.size() == 1 && differ(provinces, other.provinces);
            case TIME -> daysDiffer(other);
        };
    }

    /** True when this account names the places of both: "strikes in Westmark and Eastmark". */
    boolean tellsPlacesOf(Version one, Version other) {
        return provinces.containsAll(one.provinces) && provinces.containsAll(other.provinces);
    }

    private static boolean doMeet(Set<Party> denied, Set<Party> named) {
        return !Collections.disjoint(denied, named);
    }

    private static <T> boolean differ(Set<T> first, Set<T> second) {
        return !first.isEmpty() && !second.isEmpty() && Collections.disjoint(first, second);
    }

    private boolean daysDiffer(Version other) {
        return !days.isEmpty()
                && !other.days.isEmpty()
                && days.stream().noneMatch(mine -> other.days.stream().anyMatch(theirs -> mayBeOneNight(mine, theirs)));
    }

    /** Evening news and morning news of one night name different days. */
    private static boolean mayBeOneNight(TimeInterval mine, TimeInterval theirs) {
        TimeInterval wider = new TimeInterval(
                mine.from().map(day -> day.minusDays(1)), mine.to().map(day -> day.plusDays(1)));
        return wider.mayOverlap(theirs);
    }
}
