// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/**
 * What kind of act, between whom it may be: the event types of PLOVER (Political Language Ontology for Verifiable Event Records, 2021), from the most
 * cooperative to the most violent. The code is the constant's name. Bare statements and appeals (01 and 02 of CAMEO, its forerunner) have none.
 */
public enum PloverType {
    /** Agrees, promises or offers to cooperate. */
    AGREE,
    /** Meets, talks, visits, mediates. */
    CONSULT,
    /** Takes up relations, recognises, forgives, signs a treaty, speaks up for. */
    SUPPORT,
    /** Works together: trades, exercises, shares intelligence, extradites. */
    COOPERATE,
    /** Gives help, arms, asylum. */
    AID,
    /** Gives way: lifts restrictions, frees, meets demands. */
    CONCEDE,
    /** Stops fighting, withdraws, surrenders, steps down. */
    RETREAT,
    /** Demands and orders. */
    REQUEST,
    /** Disapproves, accuses, investigates. */
    ACCUSE,
    /** Refuses, vetoes, defies. */
    REJECT,
    THREATEN,
    /** Cuts relations, aid or talks. */
    SANCTION,
    PROTEST,
    /** Gets forces ready or shows them. */
    MOBILIZE,
    /** Seizes, arrests, bans, restricts. */
    COERCE,
    /** Attacks, kills, abducts, fights. */
    ASSAULT;

    /** True for what harms whom it is done to: a promise of it is a threat. */
    public boolean isHostile() {
        return this == SANCTION || this == MOBILIZE || this == COERCE || this == ASSAULT || this == REJECT;
    }
}
