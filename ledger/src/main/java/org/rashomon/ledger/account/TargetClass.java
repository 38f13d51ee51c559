// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.account;

import org.rashomon.model.Actor;
import org.rashomon.model.GroupClass;
import org.rashomon.model.Sector;

/** What those are whom accounts say were hit, as accounts are compared by it. */
public final class TargetClass {
    private TargetClass() {}

    /** Weapons make a combatant; a school, a mosque, a hospital and those in them are what civilians are. */
    public static GroupClass of(Actor actor) {
        return actor.sector()
                .map(sector -> sector.isArmed() ? GroupClass.COMBATANT : ofUnarmed(sector))
                .orElse(GroupClass.UNKNOWN);
    }

    private static GroupClass ofUnarmed(Sector sector) {
        return switch (sector) {
            case AGR, BUS, CVL, EDU, JRN, LAB, MED, NGO, REF, REL -> GroupClass.CIVILIAN;
            case COP, GOV, IGO, JUD, LEG, MIL, OPP, PTY, REB, SPY, UAF -> GroupClass.UNKNOWN;
        };
    }
}
