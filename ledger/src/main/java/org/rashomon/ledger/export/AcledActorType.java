// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.util.Optional;
import org.rashomon.model.Actor;
import org.rashomon.model.EventType;
import org.rashomon.model.Party;
import org.rashomon.model.Sector;

/**
 * ACLED's actor types ({@code inter}), as far as a reading can tell them: which side a militia is of, political or of an identity, it cannot,
 * and so an armed group without a name has no type.
 */
enum AcledActorType {
    STATE_FORCES("State forces"),
    REBEL_GROUP("Rebel group"),
    RIOTERS("Rioters"),
    PROTESTERS("Protesters"),
    CIVILIANS("Civilians"),
    EXTERNAL_FORCES("External/Other forces");

    private final String label;

    AcledActorType(String label) {
        this.label = label;
    }

    /**
     * Of an actor.
     *
     * @param type of the event: those who demonstrate are no civilians to ACLED
     * @param country in which it happened; a state's forces abroad are external
     */
    static Optional<AcledActorType> of(Actor actor, EventType type, Optional<String> country) {
        if (ActorNames.isOfState(actor)) {
            boolean isAbroad =
                    country.isPresent() && !actor.party().map(Party::code).equals(country);
            return Optional.of(isAbroad ? EXTERNAL_FORCES : STATE_FORCES);
        } else if (ActorNames.isCivilian(actor)) {
            return Optional.of(ofPeople(type));
        }
        return actor.sector().flatMap(AcledActorType::ofBody);
    }

    private static AcledActorType ofPeople(EventType type) {
        return switch (type) {
            case PROTEST, FORCE_AGAINST_PROTEST -> PROTESTERS;
            case RIOT -> RIOTERS;
            default -> CIVILIANS;
        };
    }

    private static Optional<AcledActorType> ofBody(Sector sector) {
        return switch (sector) {
            case REB -> Optional.of(REBEL_GROUP);
            case IGO -> Optional.of(EXTERNAL_FORCES);
            default -> Optional.empty();
        };
    }

    /** Both types, that with the lower of ACLED's numbers first; one alone is "only". */
    static String interaction(AcledActorType first, Optional<AcledActorType> second) {
        return second.map(other -> first.compareTo(other) <= 0 ? first + "-" + other : other + "-" + first)
                .orElse(first + " only");
    }

    @Override
    public String toString() {
        return label;
    }
}
