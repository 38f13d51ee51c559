// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Actor;
import org.rashomon.model.Party;

/**
 * One meaning of a name or word of a theatre pack.
 *
 * @param use how the words are used
 * @param concept the first word of its row: what "spokesman" and "spokesperson" have in common
 * @param actors who is meant; two or more where the name is shared
 * @param during when it holds
 * @param only for an office: the sides that call it so; empty: all
 * @param theatre the pack that tells it
 */
record Term(Use use, String concept, List<Actor> actors, During during, Set<Party> only, Theatre theatre) {
    /** How words of a pack are used. */
    enum Use {
        /** A state's name, or a city or house that stands for its government. */
        STATE,
        /** "Afghan". */
        NATIONALITY,
        /** "Afghans". */
        PEOPLE,
        /** A body or group with a name of its own. */
        BODY,
        /** "Haqqani" in "a Haqqani leader": a name that stands for a group only before its people. */
        EPITHET,
        /** A person's name. */
        PERSON,
        /** A body that every state has: "foreign ministry". */
        OFFICE,
        /** A post that every state has: "spokesperson", "soldiers". */
        POST,
        /** Other people: "militants", "residents". */
        CROWD,
        /** A thing whose word tells a sector: "seminary". */
        THING;

        /** True for what has a name of its own. */
        boolean isName() {
            return this == STATE || this == BODY || this == PERSON;
        }

        /** True for what belongs to a state without naming it. */
        boolean isOfSomeState() {
            return this == OFFICE || this == POST;
        }
    }

    /** Days, both included; open where missing. */
    record During(Optional<LocalDate> from, Optional<LocalDate> to) {
        static final During ALWAYS = new During(Optional.empty(), Optional.empty());

        boolean holds(LocalDate day) {
            return from.filter(day::isBefore).isEmpty()
                    && to.filter(day::isAfter).isEmpty();
        }

        boolean overlaps(During other) {
            return begins().compareTo(other.ends()) <= 0 && other.begins().compareTo(ends()) <= 0;
        }

        LocalDate begins() {
            return from.orElse(LocalDate.MIN);
        }

        LocalDate ends() {
            return to.orElse(LocalDate.MAX);
        }
    }

    Term {
        actors = List.copyOf(actors);
        only = Set.copyOf(only);
        if (actors.isEmpty()) {
            throw new IllegalArgumentException("a term of nobody");
        }
    }

    Actor actor() {
        return actors.getFirst();
    }

    boolean isShared() {
        return actors.size() > 1;
    }
}
