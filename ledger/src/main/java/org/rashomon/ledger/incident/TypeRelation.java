// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import java.util.Set;
import org.rashomon.model.EventType;
import org.rashomon.model.EventType.Family;

/** How the types of two tellings lie to each other, the closest first. */
enum TypeRelation {
    SAME("the same kind of event"),
    SAME_FAMILY("kinds of event that reports mix up"),
    /** "The attack", "killed": words for any violence. */
    GENERAL("one tells only that there was violence"),
    /** Fighting and strikes, which go together more often than they are each other. */
    BOTH_VIOLENT("two kinds of violence"),
    APART("different kinds of event");

    /** What any act of violence may be called. */
    private static final Set<EventType> ANY_VIOLENCE =
            Set.of(EventType.KILLING, EventType.ARMED_ATTACK, EventType.PROPERTY_DESTRUCTION);

    /** People are taken in an operation; a report may tell the one and then the other. */
    private static final Set<EventType> TAKING = Set.of(EventType.RAID, EventType.ARREST);

    private final String words;

    TypeRelation(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The closest relation between any two types. */
    static TypeRelation of(Set<EventType> first, Set<EventType> second) {
        TypeRelation closest = APART;
        for (EventType one : first) {
            for (EventType other : second) {
                TypeRelation relation = of(one, other);
                closest = relation.compareTo(closest) < 0 ? relation : closest;
            }
        }
        return closest;
    }

    private static TypeRelation of(EventType first, EventType second) {
        if (first == second) {
            return first == EventType.OTHER ? SAME_FAMILY : SAME;
        }
        if (first.family() == second.family()) {
            return first.family() == Family.OTHER ? APART : SAME_FAMILY;
        }
        if (TAKING.contains(first) && TAKING.contains(second)) {
            return GENERAL;
        }
        if (!first.family().isViolent() || !second.family().isViolent()) {
            return APART;
        }
        return ANY_VIOLENCE.contains(first) || ANY_VIOLENCE.contains(second) ? GENERAL : BOTH_VIOLENT;
    }

    static boolean isTaking(Set<EventType> types) {
        return types.stream().anyMatch(TAKING::contains);
    }

    static boolean isViolent(Set<EventType> types) {
        return types.stream().anyMatch(type -> type.family().isViolent());
    }
}
