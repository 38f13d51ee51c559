// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/**
 * What kind of body acts or speaks: the sector codes of PLOVER (Political Language Ontology for Verifiable Event Records, 2021).
 * The code is the constant's name.
 */
public enum Sector {
    /** Agriculture. */
    AGR,
    /** Business. */
    BUS,
    /** Police, courts excluded. */
    COP,
    /** Civilians and unspecified people. */
    CVL,
    /** Education. */
    EDU,
    /** Government: the executive and what speaks for it. */
    GOV,
    /** Intergovernmental organisation. */
    IGO,
    /** Courts and judges. */
    JUD,
    /** Journalists and news media. */
    JRN,
    /** Labour. */
    LAB,
    /** Legislature. */
    LEG,
    /** Medical staff and bodies. */
    MED,
    /** Armed forces of a state. */
    MIL,
    /** Non-governmental organisation. */
    NGO,
    /** Opposition. */
    OPP,
    /** Party in politics. */
    PTY,
    /** Armed group with a name and an aim against a state. */
    REB,
    /** Refugees and displaced people. */
    REF,
    /** Religious body. */
    REL,
    /** Spies and intelligence services. */
    SPY,
    /** Armed, unaffiliated: "militants", "gunmen". */
    UAF;

    /** True for those who carry weapons for a state. */
    public boolean isStateForce() {
        return this == MIL || this == COP || this == SPY;
    }

    /** True for those who carry weapons. */
    public boolean isArmed() {
        return isStateForce() || this == REB || this == UAF;
    }
}
