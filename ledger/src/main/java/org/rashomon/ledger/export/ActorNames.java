// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.util.Optional;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.Party;
import org.rashomon.model.Sector;

/** Names for those whom a text only describes, in the words that event coders use. */
final class ActorNames {
    private ActorNames() {}

    /**
     * The usual name, else what the side and the kind of body make: "Military Forces of Pakistan", "Civilians (Pakistan)". Empty for
     * somebody of whom neither is known.
     */
    static Optional<String> of(Actor actor) {
        return actor.name()
                .or(() -> actor.sector().flatMap(sector -> described(sector, actor.party())))
                .or(() -> actor.party().map(ActorNames::side));
    }

    private static Optional<String> described(Sector sector, Optional<Party> party) {
        Optional<String> state = party.flatMap(side -> Country.of(side.code())).map(Country::name);
        return switch (sector) {
            case MIL -> state.map(name -> "Military Forces of " + name);
            case COP -> state.map(name -> "Police Forces of " + name);
            case GOV -> state.map(name -> "Government of " + name);
            case CVL ->
                Optional.of(state.map(name -> "Civilians (" + name + ")").orElse("Civilians"));
            case UAF -> party.isEmpty() ? Optional.of("Unidentified Armed Group") : Optional.empty();
            case AGR, BUS, EDU, IGO, JUD, JRN, LAB, LEG, MED, NGO, OPP, PTY, REB, REF, REL, SPY -> Optional.empty();
        };
    }

    /** The country's name, or the group's code. */
    private static String side(Party party) {
        return Country.of(party.code()).map(Country::name).orElse(party.code());
    }

    /** True for the forces, the police, the spies and the government of a state. */
    static boolean isOfState(Actor actor) {
        boolean isState = actor.party().flatMap(side -> Country.of(side.code())).isPresent();
        boolean isBody = actor.sector()
                .filter(sector -> sector == Sector.GOV || sector.isStateForce())
                .isPresent();
        return isState && (isBody || (actor.sector().isEmpty() && actor.kind() == ActorKind.STATE));
    }

    /** True for an armed group that is no state's. */
    static boolean isArmedGroup(Actor actor) {
        return actor.sector()
                .filter(sector -> sector == Sector.REB || sector == Sector.UAF)
                .isPresent();
    }

    /** True for people without arms or office. */
    static boolean isCivilian(Actor actor) {
        return actor.sector()
                .filter(sector -> switch (sector) {
                    case AGR, BUS, CVL, EDU, JRN, LAB, MED, NGO, REF, REL -> true;
                    case COP, GOV, IGO, JUD, LEG, MIL, OPP, PTY, REB, SPY, UAF -> false;
                })
                .isPresent();
    }
}
