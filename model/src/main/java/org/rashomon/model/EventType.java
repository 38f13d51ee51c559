// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.Optional;

/**
 * What kind of event, a closed list, with its equivalents in the field's two codebooks.
 *
 * <p>ACLED: the sub-event types of the Codebook of 2023. PLOVER: event type and, after a slash, mode, of the 2021 ontology. {@code -} where the codebook has none,
 * or where the type alone does not decide: who took a territory makes two sub-event types of it for ACLED, and an attack's weapons
 * its mode for PLOVER.
 */
public enum EventType {
    AIR_STRIKE(Family.STRIKE, "Air/drone strike", "ASSAULT/aerial"),
    DRONE_STRIKE(Family.STRIKE, "Air/drone strike", "ASSAULT/-"),
    SHELLING(Family.STRIKE, "Shelling/artillery/missile attack", "ASSAULT/heavy-weapons"),
    BOMBING(Family.ATTACK, "Remote explosive/landmine/IED", "ASSAULT/explosives"),
    SUICIDE_BOMBING(Family.ATTACK, "Suicide bomb", "ASSAULT/suicide-attack"),
    ARMED_CLASH(Family.CLASH, "Armed clash", "ASSAULT/-"),
    ARMED_ATTACK(Family.ATTACK, "Attack", "ASSAULT/-"),
    RAID(Family.CLASH, "Armed clash", "ASSAULT/-"),
    KILLING(Family.ATTACK, "Attack", "ASSAULT/-"),
    ABDUCTION(Family.ATTACK, "Abduction/forced disappearance", "ASSAULT/abduct"),
    SEXUAL_VIOLENCE(Family.ATTACK, "Sexual violence", "ASSAULT/sexual"),
    ARREST(Family.COERCION, "Arrests", "COERCE/arrest"),
    EXPULSION(Family.COERCION, "Other", "COERCE/deport"),
    PROPERTY_DESTRUCTION(Family.ATTACK, "Looting/property destruction", "ASSAULT/destroy"),
    PROTEST(Family.UNREST, "Peaceful protest", "PROTEST/demo"),
    RIOT(Family.UNREST, "Violent demonstration", "PROTEST/riot"),
    FORCE_AGAINST_PROTEST(Family.UNREST, "Excessive force against protesters", "ASSAULT/crowd-control"),
    TERRITORY_TAKEN(Family.CLASH, "-", "COERCE/seize"),
    CEASEFIRE(Family.ACCORD, "Agreement", "RETREAT/ceasefire"),
    AGREEMENT(Family.ACCORD, "Agreement", "AGREE/-"),
    TALKS(Family.ACCORD, "Other", "CONSULT/-"),
    MEDIATION(Family.ACCORD, "Other", "CONSULT/third-party"),
    VISIT(Family.ACCORD, "-", "CONSULT/visit"),
    WITHDRAWAL(Family.MOVEMENT, "Change to group/activity", "RETREAT/withdraw"),
    MOBILISATION(Family.MOVEMENT, "Change to group/activity", "MOBILIZE/troops"),
    BORDER_CLOSURE(Family.COERCION, "Other", "COERCE/restrict"),
    SANCTION(Family.COERCION, "-", "SANCTION/-"),
    AID(Family.ACCORD, "-", "AID/-"),
    CRIME(Family.OTHER, "-", "-"),
    ACCIDENT(Family.OTHER, "-", "-"),
    OTHER(Family.OTHER, "Other", "-");

    /** Types close enough that two reports of one happening may differ in them. */
    public enum Family {
        STRIKE,
        CLASH,
        ATTACK,
        COERCION,
        UNREST,
        ACCORD,
        MOVEMENT,
        OTHER;

        public boolean isViolent() {
            return this == STRIKE || this == CLASH || this == ATTACK;
        }
    }

    private final Family family;
    private final String acled;
    private final String plover;

    EventType(Family family, String acled, String plover) {
        this.family = family;
        this.acled = acled;
        this.plover = plover;
    }

    public Family family() {
        return family;
    }

    /** ACLED's sub-event type, or {@code -}. */
    public String acled() {
        return acled;
    }

    /** PLOVER's type and mode, or {@code -}. */
    public String plover() {
        return plover;
    }

    /** PLOVER's type without the mode; empty where PLOVER has none. */
    public Optional<PloverType> ploverType() {
        int slash = plover.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(PloverType.valueOf(plover.substring(0, slash)));
    }
}
