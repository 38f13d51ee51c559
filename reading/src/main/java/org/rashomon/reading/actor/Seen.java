// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.util.Optional;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.Party;
import org.rashomon.model.Sector;

/**
 * A mention that the report has made so far: what later words may point back to.
 *
 * @param where its place
 * @param words as written
 * @param actor who is meant
 * @param standing its part in the sentence
 * @param post its post or office
 * @param plural whether the noun is a plural
 */
record Seen(Place where, String words, Actor actor, Standing standing, Optional<Term> post, boolean plural) {
    /** The place of a mention's head. */
    record Place(int sentence, int token) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return sentence != other.sentence
                    ? Integer.compare(sentence, other.sentence)
                    : Integer.compare(token, other.token);
        }
    }

    /** The part of a mention in its sentence. */
    enum Standing {
        /** The subject of the sentence's main verb. */
        MAIN_SUBJECT,
        /** The same, of a verb of speaking. */
        MAIN_SPEAKER,
        /** The subject of another verb. */
        SUBJECT,
        /** The same, of a verb of speaking. */
        SPEAKER,
        OTHER
    }

    boolean isSubject() {
        return standing != Standing.OTHER;
    }

    boolean isMainSubject() {
        return standing == Standing.MAIN_SUBJECT || standing == Standing.MAIN_SPEAKER;
    }

    boolean isSpeaker() {
        return standing == Standing.SPEAKER || standing == Standing.MAIN_SPEAKER;
    }

    boolean isBefore(Place other) {
        return where.compareTo(other) < 0;
    }

    boolean isPerson() {
        return actor.kind() == ActorKind.PERSON;
    }

    boolean isBody() {
        return actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.ORGANISATION;
    }

    boolean isSeveral() {
        return (plural && actor.kind() != ActorKind.THING)
                || actor.kind() == ActorKind.GROUP
                || actor.kind() == ActorKind.ORGANISATION;
    }

    boolean isNamedGroup() {
        return actor.kind() == ActorKind.ORGANISATION
                && actor.name().isPresent()
                && actor.sector()
                        .filter(sector -> sector == Sector.REB || sector == Sector.UAF)
                        .isPresent();
    }

    Optional<Party> party() {
        return actor.party();
    }
}
